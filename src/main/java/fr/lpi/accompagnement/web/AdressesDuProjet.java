package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.CloreProjet;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Identifiant;

/// Where the pages of a project are.
public final class AdressesDuProjet {

    private AdressesDuProjet() {}

    public static String de(ProjetId projet) {
        return "/accompagnement/" + projet;
    }

    public static String de(Projet projet) {
        return de(projet.id());
    }

    public static String de(Projet projet, Volet volet) {
        return de(projet) + "/volets/" + volet.code();
    }

    /// What is missing, with the way to its field.
    public static Erreur manque(Projet projet, LectureProjet lecture, Reproche manque) {
        if (manque.champ().equals(CloreProjet.AUTO_EVALUATION)) {
            return new Erreur(de(projet) + "/auto-evaluation", "Auto-évaluation", manque.message());
        }
        return FormulaireProjet.volet(manque.champ())
                .map(volet -> new Erreur(
                        de(projet, volet) + "#" + Identifiant.de(manque.champ()),
                        lecture.ou(manque.champ()),
                        manque.message()))
                .orElseGet(() -> new Erreur(de(projet, Volet.DEMARCHE), Rangee.ACTION.titre(), manque.message()));
    }
}
