package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Publie;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The days between which what is noted can lie.
///
/// @param finaliseLe absent for a draft
/// @param evalueLe absent until the bilan is finalised
public record Reperes(
        LocalDate creeLe,
        @Nullable LocalDate finaliseLe,
        @Nullable LocalDate evalueLe,
        LocalDate aujourdhui) {

    public static Reperes de(Ppre ppre, LocalDate aujourdhui, ZoneId fuseau) {
        return new Reperes(
                LocalDate.ofInstant(ppre.identite().creeLe(), fuseau),
                ppre instanceof Publie publie ? publie.document().entete().finaliseLe() : null,
                ppre instanceof Evalue evalue ? evalue.bilan().entete().finaliseLe() : null,
                aujourdhui);
    }
}
