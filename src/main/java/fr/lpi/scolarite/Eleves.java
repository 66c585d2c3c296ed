package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The pupils enrolled today, for the modules that name them. The caller asks `acces` first; the database shows a
/// person the pupils of its own schools only, and an MDPH team those of the livrets shared with it.
public interface Eleves {

    Optional<Eleve> parId(EleveId id);

    List<Eleve> parIds(Collection<EleveId> ids);

    /// Those of these schools whom the search finds by their names or their class, the best found first, then by name;
    /// all of them, by level, class and shown name, for an empty search. Each of the schools is one of the current
    /// account.
    ///
    /// @param sauf left out, and not counted
    Trouves cherches(
            Collection<EtablissementId> etablissements, Recherche recherche, Collection<EleveId> sauf, Tranche tranche);

    /// Whether none of these schools has a pupil enrolled today.
    boolean aucunDans(Collection<EtablissementId> etablissements);

    /// By level, class and family name.
    List<Eleve> de(EtablissementId etablissement);
}
