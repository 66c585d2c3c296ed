package fr.lpi.ppre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a finalised PPRE aims at, and what came of it: the least that tells one plan of a livret from the next.
///
/// @param type in the words of the form, as « PPRE - Remédiation »
/// @param objectifs 1 to 3, in their order
public record Visees(String type, List<Visee> objectifs) {

    /// @param etat absent before the bilan, and where the bilan does not say it
    public record Visee(String intitule, @Nullable EtatObjectif etat) {}
}
