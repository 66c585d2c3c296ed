package fr.lpi.ppre;

import fr.lpi.ppre.DocumentPpre.Rectificatif;
import java.time.LocalDate;

/// Why a document, though it reads and prints for ever, is no longer what is done for the pupil.
public sealed interface Depasse {

    record Interrompu(LocalDate le, String motif) implements Depasse {}

    /// @param par what the next version mends
    record Remplace(Rectificatif par) implements Depasse {}
}
