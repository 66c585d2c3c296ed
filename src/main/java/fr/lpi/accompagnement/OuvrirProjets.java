package fr.lpi.accompagnement;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Projects made by LPI itself, for its demonstration.
public interface OuvrirProjets {

    /// @param champs fields of the form
    /// @param redacteurs teachers who write it with the direction
    /// @param par direction who opens it
    /// @throws IllegalStateException it is to be published and something is missing
    ProjetId ouvrir(
            EtablissementId etablissement,
            Map<String, String> champs,
            Set<CompteId> redacteurs,
            CompteId par,
            LocalDate le,
            boolean publier);
}
