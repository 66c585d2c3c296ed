package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.lecture.ProjetLu;
import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// Where one stands in a project.
///
/// @param mesure « 2 actions sur 9, 18 h sur 96 h »
/// @param buts of the project, which the actions serve
/// @param toutes the actions of the project, one's own and the others'
/// @param ecrits « Démarche : 12 champs »; none for who does not write it
/// @param grille what is said of one's self-evaluation; empty when it is not open
/// @param situer address of the self-evaluation; empty when it is not open
public record PageMaPart(
        List<Lien> ariane,
        String intitule,
        String lieu,
        String mesure,
        String buts,
        List<Action> actions,
        List<ProjetLu.Etape> etapes,
        List<Animee> toutes,
        List<String> ecrits,
        String grille,
        String situer) {

    /// @param avec « Aussi travaillé dans : … »; empty when it stands alone
    public record Action(ProjetLu.Action action, String avec) {}

    /// Who does what.
    ///
    /// @param animateurs empty while nobody is named
    /// @param heures « 18 h »; empty while they are not said
    public record Animee(String intitule, String animateurs, String heures) {}
}
