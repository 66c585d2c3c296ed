package fr.lpi.acces;

import java.util.List;
import java.util.Optional;

/// The people, for the modules that name them.
public interface Comptes {

    Optional<Utilisateur> parId(CompteId id);

    /// Teachers and direction of a school, by name.
    List<Utilisateur> de(EtablissementId etablissement);
}
