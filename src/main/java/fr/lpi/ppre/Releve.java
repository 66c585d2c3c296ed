package fr.lpi.ppre;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was seen of an objectif one day.
///
/// @param valeur in the unit of the objectif's measure
/// @param mot what was said of it, in a few words; one of the two is there
public record Releve(
        LocalDate jour,
        @Nullable BigDecimal valeur,
        @Nullable String mot) {}
