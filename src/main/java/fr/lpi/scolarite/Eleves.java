package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import fr.lpi.web.Recherche;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The pupils enrolled today, for the modules that name them. The caller asks `acces` first; the database shows a
/// person the pupils of its own schools only.
public interface Eleves {

    Optional<Eleve> parId(EleveId id);

    List<Eleve> parIds(Collection<EleveId> ids);

    /// Those of these schools whom the search finds by their names or their class; by level, class and name. Each of
    /// the
    /// schools is one of the current account.
    List<Eleve> cherches(Collection<EtablissementId> etablissements, Recherche recherche);

    /// Whether none of these schools has a pupil enrolled today.
    boolean aucunDans(Collection<EtablissementId> etablissements);

    /// By level, class and name.
    List<Eleve> de(EtablissementId etablissement);
}
