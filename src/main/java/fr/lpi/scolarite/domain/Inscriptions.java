package fr.lpi.scolarite.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The pupils of a school and their places in it.
public interface Inscriptions {

    /// Until the transaction ends, nobody else changes the pupils of this school by an import.
    void reserver(EtablissementId etablissement);

    /// Writes what became of each line of a file, and the departures; a place that changes closes the one before.
    ///
    /// @param partis among the absent of the file; any other is left where it is
    /// @return how many left
    int appliquer(
            UUID fichier,
            EtablissementId etablissement,
            AnneeScolaire annee,
            LocalDate jour,
            Collection<EleveId> partis);

    /// Keeps when this school was last imported, and by whom; nobody when LPI did it.
    void dater(EtablissementId etablissement, Instant le, @Nullable CompteId par);
}
