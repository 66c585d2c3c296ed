package fr.lpi.ppre.domain.conseil;

import fr.lpi.ppre.domain.formulaire.Etape;

/// What the draft says of one point of the definition.
///
/// @param present otherwise `message` says what would be worth adding
/// @param champ where it is written, or would be
public record Constat(Repere repere, boolean present, String message, Etape etape, String champ) {}
