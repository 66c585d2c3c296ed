package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.Amenagement;
import fr.lpi.referentiel.Listes.Palier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words under which an aménagement is looked for and that its own do not hold: « tiers temps », « dys ».
public final class Synonymes {

    private final Map<String, Set<String>> parCode = new HashMap<>();

    /// @throws ReferentielFaux a piece that no aménagement holds
    Synonymes(Fichier fichier, Listes listes) {
        var tous = new LinkedHashMap<Amenagement, String>();
        listes.amenagements().stream()
                .flatMap(Palier::amenagements)
                .forEach(am -> tous.put(am, Referentiel.simple(am.libelle())));
        for (var ligne : fichier.synonymes()) {
            for (var morceau : ligne.trouve()) {
                var simple = Referentiel.simple(morceau);
                var trouves = tous.entrySet().stream()
                        .filter(am -> am.getValue().contains(simple))
                        .map(Map.Entry::getKey)
                        .toList();
                ReferentielFaux.exiger(
                        !trouves.isEmpty(), "aucun aménagement ne dit « %s », synonyme cité".formatted(morceau));
                trouves.forEach(am -> parCode.computeIfAbsent(am.code(), _ -> new LinkedHashSet<>())
                        .addAll(ligne.cherche()));
            }
        }
    }

    /// In the order of the list.
    public List<String> de(Amenagement amenagement) {
        return List.copyOf(parCode.getOrDefault(amenagement.code(), Set.of()));
    }

    /// `referentiel/synonymes.yaml` as it is written.
    record Fichier(List<Ligne> synonymes) {}

    /// @param cherche what is typed
    /// @param trouve pieces of the words of aménagements
    record Ligne(List<String> cherche, List<String> trouve) {}
}
