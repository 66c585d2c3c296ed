package fr.lpi.ppre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The weeks of a PPRE. The day they end is the last of the last week.
///
/// @param debut the day of the finalisation
public record Periode(LocalDate debut, int semaines) {

    public LocalDate fin() {
        return debut.plusWeeks(semaines);
    }

    /// Which week it is, from 1 to the last.
    public int semaine(LocalDate jour) {
        return (int) Math.clamp(ChronoUnit.WEEKS.between(debut, jour) + 1, 1, Math.max(1, semaines));
    }

    public boolean finie(LocalDate jour) {
        return jour.isAfter(fin());
    }
}
