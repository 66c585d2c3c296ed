package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.accompagnement.domain.EtatProjet;
import fr.lpi.accompagnement.lecture.BilanLu.Face;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// The end of a project's year: what all say, what is missing before it is closed, what follows.
///
/// @param bilan address of the bilan to write; empty once the year is closed
/// @param close « Année close le 28 juin 2027 »; empty before
/// @param manques what is to be written before it can be closed
/// @param refuse « Clore l'année » was just refused
/// @param suivante the year of the next project
/// @param suite address of the next project; empty when it is not begun
public record PageEvaluation(
        List<Lien> ariane,
        String adresse,
        String intitule,
        String lieu,
        EtatProjet etat,
        String reponses,
        List<Face> faces,
        String bilan,
        String close,
        List<Erreur> manques,
        boolean refuse,
        boolean dirige,
        String suivante,
        String suite,
        String fait) {}
