package fr.lpi.scolarite.domain.comparaison;

import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.comparaison.Modification.Changement;
import java.util.List;

/// What becomes of a line that speaks of a known pupil.
///
/// @param redoublement a hint for the direction, whatever changes
public record Verdict(int ligne, EleveId eleve, List<Changement> changements, boolean redoublement) {

    public boolean inchange() {
        return changements.isEmpty();
    }
}
