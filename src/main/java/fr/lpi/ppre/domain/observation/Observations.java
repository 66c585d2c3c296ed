package fr.lpi.ppre.domain.observation;

import fr.lpi.ppre.Releve;
import java.util.List;

/// All that was noted of a PPRE, oldest first.
public record Observations(List<Observation> toutes) {

    public static final Observations AUCUNE = new Observations(List.of());

    public List<Observation> de(int objectif) {
        return toutes.stream()
                .filter(observation -> observation.objectif() == objectif)
                .toList();
    }

    public List<Releve> releves(int objectif) {
        return de(objectif).stream().map(Observation::releve).toList();
    }
}
