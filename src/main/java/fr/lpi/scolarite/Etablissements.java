package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The schools, for the modules that name them.
public interface Etablissements {

    Optional<Etablissement> parId(EtablissementId id);

    /// By name.
    List<Etablissement> parIds(Collection<EtablissementId> ids);

    /// By name.
    List<Etablissement> tous();
}
