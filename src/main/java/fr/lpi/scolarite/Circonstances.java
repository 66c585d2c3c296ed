package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.util.Set;

/// What the imports noticed of a pupil's year. Hints, for those who direct the school; the database shows them to no
/// other.
public interface Circonstances {

    /// The pupils of this school, enrolled today, who stay this year in the level of the year before.
    Set<EleveId> redoublements(EtablissementId etablissement);
}
