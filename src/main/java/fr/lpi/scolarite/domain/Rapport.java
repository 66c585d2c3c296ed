package fr.lpi.scolarite.domain;

import fr.lpi.scolarite.BilanImport;
import java.util.List;

/// What an import would do. The figures of the lines add up to those read; the absent are outside the file.
///
/// @param doute the file shares so few pupils with the school that it may be another's
public record Rapport(
        Source source,
        int lus,
        List<LigneRefusee> refuses,
        List<Modification> aModifier,
        List<LigneEleve> aAjouter,
        List<EleveConnu> absents,
        int inchanges,
        int ignores,
        boolean doute) {

    public boolean sansEffet() {
        return aModifier.isEmpty() && aAjouter.isEmpty() && absents.isEmpty();
    }

    public BilanImport bilan(int partis) {
        return new BilanImport(lus, aAjouter.size(), aModifier.size(), inchanges, refuses.size(), ignores, partis);
    }
}
