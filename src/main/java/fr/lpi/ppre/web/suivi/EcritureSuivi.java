package fr.lpi.ppre.web.suivi;

import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.web.suivi.PageSuivi.Accord;
import fr.lpi.ppre.web.suivi.PageSuivi.Signature;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
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
    PageSuivi.Ecriture de(Ouvert<?> ouvert, boolean verifier) {
        var redaction = ouvert.suivi().redaction();
        var manques = ouvert.lecture().manques();
        var champs = new Champs(
                ouvert, manques.stream().collect(Collectors.toMap(Manque::champ, Manque::message, (a, _) -> a)));
        var ppre = ouvert.ppre();
        return new PageSuivi.Ecriture(
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                EtatDuTexte.de(redaction, "Rien n'est encore noté", horloge.instant()),
                verifier ? manques.stream().map(EcritureSuivi::erreur).toList() : List.of(),
                conflits.enAttente(
                        ouvert.suivi().id(), ouvert.formulaire(), "/ppres/%s/suivi/conflit".formatted(ppre.id())),
                champs.ligne(ChampsSuivi.BESOIN_PAR).aidant("Exemple : l'équipe de cycle, ou le nom d'un enseignant"),
                champs.date(ChampsSuivi.BESOIN_LE),
                ListesSuivi.circonstance(
                        ouvert.formulaire(),
                        champs.valeur(ChampsSuivi.BESOIN_CIRCONSTANCE),
                        champs.erreurs().get(ChampsSuivi.BESOIN_CIRCONSTANCE)),
                champs.texte(ChampsSuivi.BESOIN_CONSTAT),
                champs.ligne(ChampsSuivi.VALIDATION_PAR).aidant("Exemple : Claire Vasseur, directrice"),
                champs.date(ChampsSuivi.VALIDATION_LE),
                ListesSuivi.redacteur(
                        ouvert.formulaire(),
                        ouvert.redacteurs(),
                        champs.valeur(ChampsSuivi.REDACTEUR),
                        champs.erreurs().get(ChampsSuivi.REDACTEUR)),
                champs.date(ChampsSuivi.REUNION_LE),
                champs.ligne(ChampsSuivi.REUNION_HEURE).aidant("Exemple : 17 h 30"),
                champs.ligne(ChampsSuivi.REUNION_LIEU),
                champs.texte(ChampsSuivi.REUNION_INVITES).aidant("Une personne par ligne"),
                champs.texte(ChampsSuivi.REUNION_PRESENTS).aidant("Une personne par ligne"),
                champs.texte(ChampsSuivi.REUNION_COMPTE_RENDU),
                champs.date(ChampsSuivi.EXPLIQUE_ELEVE),
                champs.date(ChampsSuivi.EXPLIQUE_FAMILLE),
                new Accord(
                        rappel(ouvert),
                        champs.valeur(ChampsSuivi.ACCORD),
                        champs.nommee(ChampsSuivi.ACCORD_LE, "Recueilli ou refusé le"),
                        champs.erreurs().get(ChampsSuivi.ACCORD)),
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
                ouvert.aClore());
    }

    private static String rappel(Ouvert<?> ouvert) {
        var rectificatif =
                ouvert.ppre() instanceof Publie publie ? publie.document().rectificatif() : null;
        return rectificatif != null
                        && rectificatif.signatures()
                        && ouvert.lecture().accord() instanceof EnAttente
                ? ("Le PPRE a été rectifié le %s : l'accord et les signatures recueillis avant restent écrits avec la"
                                + " version remplacée, et sont à demander pour celle-ci.")
                        .formatted(Dates.enLettres(rectificatif.le()))
                : "";
    }

    /// The agreement is chosen among buttons, which are reached together.
    private static Erreur erreur(Manque manque) {
        return manque.champ().equals(ChampsSuivi.ACCORD)
                ? new Erreur("#accord", manque.ou(), manque.message())
                : Erreur.auChamp(manque.champ(), manque.ou(), manque.message());
    }

    private static Signature signature(Signataire signataire, Champs champs) {
        return new Signature(
                signataire.libelle(),
                ListesSuivi.signature(
                        signataire,
                        champs.valeur(signataire.champEtat()),
                        champs.erreurs().get(signataire.champEtat())),
                champs.nu(signataire.champLe(), "Signé le").precisant(", " + signataire.libelle()));
    }

    /// The fields as they were typed, each with what is to be mended.
    private record Champs(Ouvert<?> ouvert, Map<String, String> erreurs) {

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
