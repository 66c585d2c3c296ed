package fr.lpi.besoins;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import java.time.LocalDate;

/// Relevés taken by LPI itself, for its demonstration.
public interface ReleverBesoins {

    /// @param par who is said to have taken it
    /// @param le a day that may be past: what was under way then is counted
    void relever(EtablissementId etablissement, CompteId par, LocalDate le);
}
