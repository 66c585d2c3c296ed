package fr.lpi.besoins.domain;

import java.util.HashMap;
import java.util.Map;

/// Exact counts, which nobody reads: how many pupils have a need, in all and by cycle. A pupil without level counts in
/// no cycle.
public final class Effectifs {

    private final Map<String, Integer> ensemble = new HashMap<>();
    private final Map<String, Map<String, Integer>> parCycle = new HashMap<>();

    /// Pupils of one level.
    ///
    /// @param cycle empty for those who have none
    public void ajouter(String besoin, String cycle, int eleves) {
        ensemble.merge(besoin, eleves, Integer::sum);
        if (!cycle.isEmpty()) {
            parCycle.computeIfAbsent(besoin, _ -> new HashMap<>()).merge(cycle, eleves, Integer::sum);
        }
    }

    int de(Besoin besoin) {
        return ensemble.getOrDefault(besoin.code(), 0);
    }

    Map<String, Integer> parCycle(Besoin besoin) {
        return parCycle.getOrDefault(besoin.code(), Map.of());
    }
}
