package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.RapportProjet;
import java.time.Instant;

/// The report of a year that is closed, and not reopened since.
///
/// @param numero from 1: a year may be reopened and closed again
public record Rapport(ProjetId projet, int numero, RapportProjet document, Instant closLe, boolean archive) {}
