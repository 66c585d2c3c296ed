package fr.lpi.scolarite;

import fr.lpi.acces.CompteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the pupils of a school were last imported.
///
/// @param par absent when LPI did it for itself
public record DernierImport(Instant le, @Nullable CompteId par) {}
