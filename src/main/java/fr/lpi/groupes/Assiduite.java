package fr.lpi.groupes;

import fr.lpi.web.Accord;

/// How often a pupil came when expected.
///
/// @param seances those that took place, and at which the pupil was expected
public record Assiduite(int seances, int presences, int excuses) {

    /// « présent à 5 séances sur 6, excusé à 1 ».
    public String enMots() {
        if (seances == 0) {
            return "pas encore de séance";
        }
        var present = presences == 0
                ? "présent à aucune séance sur " + seances
                : "présent à %s sur %d".formatted(Accord.nombre(presences, "séance"), seances);
        return excuses == 0 ? present : present + ", excusé à " + excuses;
    }
}
