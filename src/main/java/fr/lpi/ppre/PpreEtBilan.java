package fr.lpi.ppre;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is read and printed together: a finalised PPRE, and its bilan once that is finalised too.
public record PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan) {

    public Optional<DocumentBilan> sonBilan() {
        return Optional.ofNullable(bilan);
    }
}
