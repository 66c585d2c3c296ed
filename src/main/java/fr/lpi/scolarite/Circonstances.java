package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the imports noticed of a pupil's year. Hints, for those who direct the school; the database shows them to no
/// other.
public interface Circonstances {

    /// The pupils of this school, enrolled today, who stay this year in the level of the year before.
    Set<EleveId> redoublements(EtablissementId etablissement);

    /// What an import noticed this year of a pupil who is still where it noticed it.
    Optional<Redoublement> redoublement(EleveId eleve);

    /// @param niveau absent for a class without one
    record Redoublement(LocalDate releveLe, @Nullable String niveau) {}
}
