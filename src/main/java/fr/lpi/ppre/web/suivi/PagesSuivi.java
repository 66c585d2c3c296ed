package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Profil;
import fr.lpi.ppre.EtatPpre.AccordFamille;
import fr.lpi.ppre.SuiviPpre.Tache;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.Signataire;
import fr.lpi.ppre.domain.suivi.Signataire.Reponse;
import fr.lpi.ppre.domain.suivi.TacheSuivi;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.ppre.web.suivi.PageSuivi.Ecriture;
import fr.lpi.ppre.web.suivi.PageSuivi.Fait;
import fr.lpi.ppre.web.suivi.PageSuivi.Section;
import fr.lpi.ppre.web.suivi.PageSuivi.Signature;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a suivi into the words of its page.
@Component
class PagesSuivi {

    private final Conflits conflits;
    private final Clock horloge;

    PagesSuivi(Conflits conflits, Clock horloge) {
        this.conflits = conflits;
        this.horloge = horloge;
    }

    /// @param verifier lists at the top what is to be mended
    PageSuivi de(Ouvert ouvert, String fait, boolean verifier) {
        var eleve = ouvert.eleve().nomComplet();
        var livret = "/livrets/" + ouvert.livret().numero();
        var adresse = "/ppres/" + ouvert.ppre().id();
        return new PageSuivi(
                adresse,
                ouvert.ppre() instanceof Publie ? adresse : livret,
                List.of(
                        new Lien("Mes livrets", "/", false),
                        new Lien("Livret de " + eleve, livret, false),
                        new Lien("Suivi du PPRE", "", true)),
                eleve,
                ouvert.eleve().classe() + ", " + ouvert.eleve().etablissement().nom(),
                fait(fait),
                arret(ouvert),
                ouvert.ligne(),
                Arrays.stream(TacheSuivi.values())
                        .map(tache -> section(ouvert, tache))
                        .toList(),
                ouvert.ecrit() ? ecriture(ouvert, verifier) : null);
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "note" -> "Le suivi est enregistré.";
            case "interrompu" -> "Le PPRE est interrompu. Un nouveau PPRE peut être créé depuis le livret.";
            case "clos" -> "Le PPRE est clos.";
            default -> "";
        };
    }

    private static String arret(Ouvert ouvert) {
        var accord = ouvert.lecture().accord();
        var le = accord.le();
        return ouvert.ppre() instanceof Finalise && accord.etat() == AccordFamille.Etat.REFUSE && le != null
                ? "Les responsables légaux ont refusé leur accord le %s : la mise en œuvre est arrêtée, jusqu'à ce que l'accord soit donné ou le PPRE interrompu."
                        .formatted(Dates.enLettres(le))
                : "";
    }

    private static Section section(Ouvert ouvert, TacheSuivi tache) {
        var ligne = ouvert.ligne().taches().get(tache.ordinal());
        var faits = new ArrayList<Fait>();
        connus(ouvert, tache, ligne, faits);
        if (!ouvert.ecrit()) {
            notes(ouvert, tache, faits);
        }
        return new Section(ligne, tache.numero(), ligne.acteurs(), tache.observation(), faits);
    }

    private static void connus(Ouvert ouvert, TacheSuivi tache, Tache ligne, List<Fait> faits) {
        var automatique = switch (tache) {
            case REDACTION, MISE_EN_OEUVRE, EVALUATION, SUITE -> true;
            case BESOIN, VALIDATION, REUNION -> false;
        };
        if (!automatique) {
            return;
        }
        var le = ligne.le();
        var au = ligne.au();
        if (le != null && au != null) {
            faits.add(new Fait("Période", "Du %s au %s".formatted(Dates.enLettres(le), Dates.enLettres(au)), false));
        } else if (le != null) {
            faits.add(new Fait("Date", Dates.enLettres(le), false));
        } else if (au != null) {
            faits.add(new Fait("À faire avant le", Dates.enLettres(au), false));
        }
        if (!ligne.observation().isEmpty()) {
            faits.add(new Fait("État", ligne.observation(), false));
        }
        if (tache == TacheSuivi.MISE_EN_OEUVRE && ouvert.ppre() instanceof Interrompu interrompu) {
            faits.add(new Fait("Interrompu le", Dates.enLettres(interrompu.le()), false));
            faits.add(new Fait("Motif", interrompu.motif(), true));
        }
    }

    private static void notes(Ouvert ouvert, TacheSuivi tache, List<Fait> faits) {
        var formulaire = ouvert.formulaire();
        var mots = new SuiviEnMots(formulaire, ouvert.redacteurs());
        var saisie = ouvert.suivi().redaction();
        for (var champ : formulaire.champs(tache)) {
            var etat = champ.replaceFirst("\\.le$", ".etat");
            var avecSonEtat = champ.endsWith(".le") && formulaire.connait(etat);
            if (saisie.lire(champ).isEmpty() || avecSonEtat) {
                continue;
            }
            var le = ouvert.lecture().le(champ.endsWith(".etat") ? champ.replaceFirst("etat$", "le") : champ);
            if (FormulaireSuivi.date(champ)) {
                if (le != null) {
                    faits.add(new Fait(formulaire.ou(champ), Dates.enLettres(le), false));
                }
                continue;
            }
            faits.add(new Fait(
                    formulaire.ou(champ),
                    mots.dire(champ, saisie.lire(champ)) + (le == null ? "" : " le " + Dates.enLettres(le)),
                    formulaire.longueurMax(champ).isPresent()));
        }
    }

    private Ecriture ecriture(Ouvert ouvert, boolean verifier) {
        var redaction = ouvert.suivi().redaction();
        var bloquants =
                ouvert.lecture().manques().stream().filter(Manque::bloquant).toList();
        var champs = new Champs(
                ouvert, bloquants.stream().collect(Collectors.toMap(Manque::champ, Manque::message, (a, _) -> a)));
        var ppre = ouvert.ppre();
        return new Ecriture(
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                redaction.revision() == 0
                        ? "Rien n'est encore noté"
                        : "Enregistré " + Dates.quand(redaction.modifieLe(), horloge.instant()),
                verifier
                        ? bloquants.stream()
                                .map(manque -> Erreur.auChamp(manque.champ(), manque.ou(), manque.message()))
                                .toList()
                        : List.of(),
                conflits.de(ouvert.suivi().id()).stream()
                        .map(conflit -> new Erreur(
                                "/ppres/%s/suivi/conflit?champ=%s".formatted(ppre.id(), conflit.champ()),
                                ouvert.formulaire().ou(conflit.champ()),
                                "deux textes attendent votre choix"))
                        .toList(),
                champs.ligne(ChampsSuivi.BESOIN_PAR).aidant("Exemple : l'équipe de cycle, ou le nom d'un enseignant"),
                champs.date(ChampsSuivi.BESOIN_LE),
                circonstance(ouvert),
                champs.texte(ChampsSuivi.BESOIN_CONSTAT),
                champs.ligne(ChampsSuivi.VALIDATION_PAR).aidant("Exemple : Claire Vasseur, directrice"),
                champs.date(ChampsSuivi.VALIDATION_LE),
                redacteur(ouvert),
                champs.date(ChampsSuivi.REUNION_LE),
                champs.ligne(ChampsSuivi.REUNION_HEURE).aidant("Exemple : 17 h 30"),
                champs.ligne(ChampsSuivi.REUNION_LIEU),
                champs.texte(ChampsSuivi.REUNION_INVITES).aidant("Une personne par ligne"),
                champs.texte(ChampsSuivi.REUNION_PRESENTS).aidant("Une personne par ligne"),
                champs.texte(ChampsSuivi.REUNION_COMPTE_RENDU),
                champs.date(ChampsSuivi.EXPLIQUE_ELEVE),
                champs.date(ChampsSuivi.EXPLIQUE_FAMILLE),
                champs.valeur(ChampsSuivi.ACCORD),
                champs.nommee(ChampsSuivi.ACCORD_LE, "Recueilli ou refusé le"),
                Arrays.stream(Signataire.values())
                        .map(signataire -> signature(signataire, champs))
                        .toList(),
                ppre instanceof Brouillon
                        ? null
                        : champs.nommee(ChampsSuivi.REMIS_PPRE, "Remis aux responsables légaux le"),
                ppre instanceof Evalue
                        ? champs.nommee(ChampsSuivi.REMIS_BILAN, "Remis aux responsables légaux le")
                                .precisant("après le bilan")
                        : null,
                ouvert.lecture().reunion().le() != null,
                ppre instanceof Finalise,
                ppre instanceof Evalue evalue && !evalue.clos());
    }

    private static Liste circonstance(Ouvert ouvert) {
        var choisie = ouvert.suivi().redaction().lire(ChampsSuivi.BESOIN_CIRCONSTANCE);
        return new Liste(
                ChampsSuivi.BESOIN_CIRCONSTANCE,
                ouvert.formulaire().ou(ChampsSuivi.BESOIN_CIRCONSTANCE),
                "",
                "Choisissez une circonstance",
                ouvert.formulaire().referentiel().circonstancesBesoin().stream()
                        .map(circonstance -> new Liste.Option(
                                circonstance.code(),
                                circonstance.libelle(),
                                circonstance.code().equals(choisie)))
                        .toList(),
                null);
    }

    private static Liste redacteur(Ouvert ouvert) {
        var choisi = ouvert.suivi().redaction().lire(ChampsSuivi.REDACTEUR);
        return new Liste(
                ChampsSuivi.REDACTEUR,
                ouvert.formulaire().ou(ChampsSuivi.REDACTEUR),
                "",
                "Choisissez une personne",
                ouvert.redacteurs().stream()
                        .map(compte -> new Liste.Option(
                                compte.id().toString(),
                                compte.profil() == Profil.DIRECTION
                                        ? compte.nomComplet() + " (direction)"
                                        : compte.nomComplet() + " (enseignant responsable)",
                                compte.id().toString().equals(choisi)))
                        .toList(),
                null);
    }

    private static Signature signature(Signataire signataire, Champs champs) {
        var choisie = champs.valeur(signataire.champEtat());
        return new Signature(
                signataire.libelle(),
                new Liste(
                        signataire.champEtat(),
                        signataire.libelle(),
                        ", signature",
                        SuiviEnMots.EN_ATTENTE,
                        Arrays.stream(Reponse.values())
                                .map(reponse -> new Liste.Option(
                                        reponse.code(),
                                        reponse.libelle(),
                                        reponse.code().equals(choisie)))
                                .toList(),
                        null),
                champs.nu(signataire.champLe(), "Signé le").precisant(", " + signataire.libelle()));
    }

    /// The fields as they were typed, each with what is to be mended.
    private record Champs(Ouvert ouvert, Map<String, String> erreurs) {

        String valeur(String champ) {
            return ouvert.suivi().redaction().lire(champ);
        }

        Champ ligne(String champ) {
            return nu(champ, ouvert.formulaire().ou(champ));
        }

        Champ date(String champ) {
            return nommee(champ, ouvert.formulaire().ou(champ));
        }

        Champ nommee(String champ, String libelle) {
            return nu(champ, libelle).aidant("Exemple : 14/09/2026");
        }

        Champ texte(String champ) {
            return ligne(champ).auPlus(FormulaireSuivi.TEXTE_MAX);
        }

        Champ nu(String champ, String libelle) {
            return Champ.simple(champ, libelle, valeur(champ)).enErreur(erreurs.get(champ));
        }
    }

    /// The page that asks before a PPRE ends.
    PageFin fin(Ouvert ouvert, Map<String, String> saisi, Map<String, String> refus) {
        return PageFin.de(ouvert, saisi, refus, LocalDate.now(horloge));
    }
}
