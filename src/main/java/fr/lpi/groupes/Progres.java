package fr.lpi.groupes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was seen of a pupil in a group one day: a value on the indicator, a few words, or both.
///
/// @param mot empty for none
public record Progres(LocalDate le, @Nullable BigDecimal valeur, String mot) {}
