package fr.lpi.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.util.List;

/// A pupil's livret and those who follow it.
public record Livret(
        LivretId id,
        NumeroLivret numero,
        EleveId eleve,
        Instant creeLe,
        CompteId responsable,
        List<CompteId> contributeurs) {

    public Livret {
        contributeurs = List.copyOf(contributeurs);
    }
}
