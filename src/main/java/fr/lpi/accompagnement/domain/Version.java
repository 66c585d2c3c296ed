package fr.lpi.accompagnement.domain;

import fr.lpi.acces.EtablissementId;
import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.ProjetId;
import java.time.Instant;

/// A project as it was published.
///
/// @param numero from 1
public record Version(
        ProjetId projet,
        EtablissementId etablissement,
        int annee,
        int numero,
        Instant publieeLe,
        DocumentProjet document) {}
