package fr.lpi.scolarite.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pupils of a school and their places in it.
public interface Inscriptions {

    /// Every pupil the school answers for, those who left included; by class, then name.
    List<EleveConnu> connus(EtablissementId etablissement);

    /// Until the transaction ends, nobody else changes the pupils of this school by an import.
    void reserver(EtablissementId etablissement);

    /// Writes what the report says, and the departures; a place that changes closes the one before.
    void appliquer(
            EtablissementId etablissement,
            AnneeScolaire annee,
            LocalDate jour,
            Rapport rapport,
            Collection<EleveId> partis);

    /// Keeps when this school was last imported, and by whom; nobody when LPI did it.
    void dater(EtablissementId etablissement, Instant le, @Nullable CompteId par);
}
