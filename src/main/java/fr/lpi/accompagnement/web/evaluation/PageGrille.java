package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.accompagnement.domain.Atteinte;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// One's own self-evaluation of a project.
///
/// @param adresse of the page, where it is sent
/// @param retour address of what it is about
public record PageGrille(
        List<Lien> ariane,
        String adresse,
        String retour,
        String intitule,
        String cle,
        int revision,
        String etat,
        List<Erreur> conflits,
        List<Erreur> erreurs,
        List<Face> faces) {

    /// @param champ of the level
    /// @param dite code of the level; empty when none is said
    public record Face(
            String code, String libelle, String consigne, String champ, String dite, Champ preuves, Champ ameliorer) {

        public List<Atteinte> atteintes() {
            return List.of(Atteinte.values());
        }
    }
}
