package fr.lpi.besoins.domain;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What is shown: for a need and a cycle, « at least » so many pupils, a multiple of five. What is hidden is absent.
///
/// @param parBesoin by need, then by cycle; the empty cycle is all of them
public record Cellules(Map<String, Map<String, Integer>> parBesoin) {

    public static final String TOUS_LES_CYCLES = "";

    public Cellules {
        parBesoin = parBesoin.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entree -> Map.copyOf(entree.getValue())));
    }

    public OptionalInt auMoins(String besoin, String cycle) {
        var nombre = parBesoin.getOrDefault(besoin, Map.of()).get(cycle);
        return nombre == null ? OptionalInt.empty() : OptionalInt.of(nombre);
    }

    public boolean vides() {
        return parBesoin.isEmpty();
    }
}
