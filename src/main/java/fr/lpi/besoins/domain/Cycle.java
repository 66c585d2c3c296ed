package fr.lpi.besoins.domain;

import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import java.util.List;

/// The cycle of a pupil's level, the only way in which needs are divided: a level or a class may hold a few pupils.
///
/// @param code of the reference list, such as `cycle-3`
public record Cycle(String code) {

    private static final String PREFIXE = "cycle-";
    private static final String LYCEE = "cycle-lycee";

    /// Those that a school may have pupils in, the youngest first.
    public static List<Cycle> duDegre(Referentiel referentiel, int degre) {
        return referentiel.niveaux().stream()
                .filter(niveau -> niveau.degre() == degre)
                .map(Niveau::cycle)
                .distinct()
                .map(Cycle::new)
                .toList();
    }

    /// « Cycle 3 », « Lycée ».
    public String libelle() {
        return code.equals(LYCEE) ? "Lycée" : "Cycle " + code.substring(PREFIXE.length());
    }

    /// « de cycle 3 », « du lycée ».
    public String complement() {
        return code.equals(LYCEE) ? "du lycée" : "de cycle " + code.substring(PREFIXE.length());
    }
}
