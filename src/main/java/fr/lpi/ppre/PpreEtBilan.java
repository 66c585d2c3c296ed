package fr.lpi.ppre;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is read and printed together: a finalised PPRE, and its bilan once that is finalised too.
///
/// @param depasse absent while the PPRE stands
public record PpreEtBilan(
        DocumentPpre ppre,
        @Nullable DocumentBilan bilan,
        @Nullable Depasse depasse) {

    public PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan) {
        this(ppre, bilan, null);
    }

    public Optional<DocumentBilan> sonBilan() {
        return Optional.ofNullable(bilan);
    }
}
