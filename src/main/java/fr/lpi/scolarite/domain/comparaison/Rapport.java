package fr.lpi.scolarite.domain.comparaison;

import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.domain.ligne.Source;

/// What an import would do, in figures; those of the lines add up to the lines read, the absent are outside the file.
///
/// @param redoublements those that the school has not noted yet
/// @param doute the file shares so few pupils with the school that it may be another's
public record Rapport(
        Source source,
        int lus,
        int refuses,
        int aModifier,
        int aAjouter,
        int absents,
        int inchanges,
        int ignores,
        int redoublements,
        boolean doute) {

    public boolean importable() {
        return aModifier + aAjouter + absents + redoublements > 0 && lus > refuses;
    }

    public BilanImport bilan(int partis) {
        return new BilanImport(lus, aAjouter, aModifier, inchanges, refuses, ignores, partis);
    }
}
