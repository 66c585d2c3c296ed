package fr.lpi.acces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The people, for the modules that name them.
public interface Comptes {

    Optional<Utilisateur> parId(CompteId id);

    /// Those who still have an account, in one reading.
    Map<CompteId, Utilisateur> parIds(Collection<CompteId> ids);

    /// Teachers and direction of a school, by name.
    List<Utilisateur> de(EtablissementId etablissement);

    /// The same for several schools at once; each person once.
    List<Utilisateur> de(Collection<EtablissementId> etablissements);

    /// The MDPH team of a département, by name.
    List<Utilisateur> deLaMdph(String departement);
}
