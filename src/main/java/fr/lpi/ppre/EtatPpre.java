package fr.lpi.ppre;

import fr.lpi.livret.LivretId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a PPRE stands, for the pages that list them.
///
/// @param etape the step to take up again, 1 to 4; 4 once finalised
/// @param finaliseLe absent for a draft
/// @param semaines the planned duration once finalised, else 0
/// @param evalueLe the day its bilan was finalised; absent before
public record EtatPpre(
        PpreId id,
        LivretId livret,
        Phase phase,
        Instant creeLe,
        Instant modifieLe,
        int etape,
        @Nullable LocalDate finaliseLe,
        int semaines,
        @Nullable LocalDate evalueLe) {

    public boolean enCoursDeRealisation() {
        return phase == Phase.REDACTION;
    }

    /// Whether the next PPRE of the livret has to wait.
    public boolean enCours() {
        return switch (phase) {
            case REDACTION, MISE_EN_OEUVRE, BILAN -> true;
            case EVALUE, CLOS -> false;
        };
    }

    /// The last day of the planned weeks, from the finalisation; absent for a draft.
    public Optional<LocalDate> fin() {
        return Optional.ofNullable(finaliseLe).map(le -> le.plusWeeks(semaines));
    }

    /// Whether the bilan is to be made: from two weeks before the end of the period, until it is begun.
    public boolean bilanAttendu(LocalDate aujourdhui) {
        return phase == Phase.MISE_EN_OEUVRE
                && fin().filter(fin -> !aujourdhui.isBefore(fin.minusWeeks(2))).isPresent();
    }

    /// « en cours de réalisation », « finalisé », « bilan en cours », « PPRE et son bilan », « clos ».
    public enum Phase {
        REDACTION,
        MISE_EN_OEUVRE,
        BILAN,
        EVALUE,
        CLOS
    }
}
