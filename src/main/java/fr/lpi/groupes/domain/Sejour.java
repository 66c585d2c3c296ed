package fr.lpi.groupes.domain;

import fr.lpi.scolarite.EleveId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time a pupil spends in a group.
///
/// @param jusquAu absent for who is in it
public record Sejour(
        EleveId eleve, LocalDate depuis, @Nullable LocalDate jusquAu) {

    /// Whether the pupil is expected that day; no longer on the day it leaves.
    public boolean couvre(LocalDate jour) {
        return !jour.isBefore(depuis) && (jusquAu == null || jour.isBefore(jusquAu));
    }

    public boolean enCours() {
        return jusquAu == null;
    }
}
