package fr.lpi.scolarite.domain.comparaison;

import org.jspecify.annotations.Nullable;

/// A pupil who stays in its level, for the direction to look at.
public record Redoublement(
        String eleve, String classe, @Nullable String niveau) {}
