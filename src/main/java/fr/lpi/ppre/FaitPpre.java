package fr.lpi.ppre;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a school counts of a PPRE beside its state.
///
/// @param renouvelle the PPRE it renews; absent for a first one
/// @param type code of the reference list; empty while a draft has none
/// @param bilanLe the day that its finalised bilan gives; absent before
/// @param objectifs what that bilan says of each objectif, when it says it
/// @param aSigner those whose signature is waited for, of whom nothing is noted; nobody unless a document is in force
public record FaitPpre(
        PpreId id,
        @Nullable PpreId renouvelle,
        String type,
        @Nullable LocalDate bilanLe,
        List<EtatObjectif> objectifs,
        Set<Signataire> aSigner) {

    public FaitPpre {
        objectifs = List.copyOf(objectifs);
        aSigner = Set.copyOf(aSigner);
    }
}
