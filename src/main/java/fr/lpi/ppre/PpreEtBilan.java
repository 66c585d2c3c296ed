package fr.lpi.ppre;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is read and printed together: a finalised PPRE, and its bilan once that is finalised too.
///
/// @param depasse absent while the PPRE stands
/// @param signatures given on the screen, in the order of the form
public record PpreEtBilan(
        DocumentPpre ppre,
        @Nullable DocumentBilan bilan,
        @Nullable Depasse depasse,
        List<SignatureDessinee> signatures) {

    public PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan) {
        this(ppre, bilan, null);
    }

    public PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan, @Nullable Depasse depasse) {
        this(ppre, bilan, depasse, List.of());
    }

    public PpreEtBilan signe(Collection<SignatureDessinee> par) {
        return new PpreEtBilan(ppre, bilan, depasse, List.copyOf(par));
    }

    public Optional<DocumentBilan> sonBilan() {
        return Optional.ofNullable(bilan);
    }
}
