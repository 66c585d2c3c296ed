package fr.lpi.redaction;

import fr.lpi.web.formulaire.Fusion;

/// What a save did.
///
/// @param redaction what is stored now
public record Enregistrement(Redaction redaction, Fusion fusion) {}
