package fr.lpi.ppre;

import java.time.LocalDate;

/// A draft in the bin of its livret.
///
/// @param jusquAu the last day on which it may be taken back
public record BrouillonSupprime(PpreId id, LocalDate le, LocalDate jusquAu) {}
