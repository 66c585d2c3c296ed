package fr.lpi.ppre.domain.observation;

import fr.lpi.ppre.Releve;
import java.util.UUID;

/// @param objectif 1 to 3
public record Observation(UUID id, int objectif, Releve releve) {}
