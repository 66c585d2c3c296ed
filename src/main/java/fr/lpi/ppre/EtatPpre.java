package fr.lpi.ppre;

import fr.lpi.livret.LivretId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a PPRE stands, for the pages that list them.
///
/// @param etape the step to take up again, 1 to 4; 4 once finalised
/// @param finaliseLe absent for a draft
/// @param semaines the planned duration once finalised, else 0
public record EtatPpre(
        PpreId id,
        LivretId livret,
        Instant creeLe,
        Instant modifieLe,
        int etape,
        @Nullable LocalDate finaliseLe,
        int semaines) {

    public boolean enCoursDeRealisation() {
        return finaliseLe == null;
    }
}
