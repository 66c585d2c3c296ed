package fr.lpi.acces;

import java.util.Collection;
import java.util.List;

/// The schools by their names, told by the module that keeps them: an account is opened for one of them.
public interface NomsEtablissements {

    record Nomme(EtablissementId id, String nom) {}

    /// By name.
    List<Nomme> tous();

    /// Those that exist, by name.
    List<Nomme> parmi(Collection<EtablissementId> ids);
}
