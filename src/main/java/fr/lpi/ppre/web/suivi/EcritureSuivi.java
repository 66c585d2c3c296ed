package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Profil;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.Signataire;
import fr.lpi.ppre.domain.suivi.Signataire.Reponse;
import fr.lpi.ppre.web.conflit.SuiviEnMots;
import fr.lpi.ppre.web.suivi.PageSuivi.Signature;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The form of a suivi, as it was typed.
@Component
class EcritureSuivi {

    private final PagesConflit conflits;
    private final Clock horloge;

    EcritureSuivi(PagesConflit conflits, Clock horloge) {
        this.conflits = conflits;
        this.horloge = horloge;
    }

    /// @param verifier lists at the top what is to be mended
    PageSuivi.Ecriture de(Ouvert ouvert, boolean verifier) {
        var redaction = ouvert.suivi().redaction();
        var bloquants =
                ouvert.lecture().manques().stream().filter(Manque::bloquant).toList();
        var champs = new Champs(
                ouvert, bloquants.stream().collect(Collectors.toMap(Manque::champ, Manque::message, (a, _) -> a)));
        var ppre = ouvert.ppre();
        return new PageSuivi.Ecriture(
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                EtatDuTexte.de(redaction, "Rien n'est encore noté", horloge.instant()),
                verifier
                        ? bloquants.stream()
                                .map(manque -> Erreur.auChamp(manque.champ(), manque.ou(), manque.message()))
                                .toList()
                        : List.of(),
                conflits.enAttente(
                        ouvert.suivi().id(), ouvert.formulaire(), "/ppres/%s/suivi/conflit".formatted(ppre.id())),
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
}
