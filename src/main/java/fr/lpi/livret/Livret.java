package fr.lpi.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pupil's livret and those who follow it today.
///
/// @param responsable absent when the one it had has left, and until one is named where it has just arrived
/// @param recuLe when it came from another school, as long as nobody there has been named its responsable
public record Livret(
        LivretId id,
        NumeroLivret numero,
        EleveId eleve,
        Instant creeLe,
        @Nullable CompteId responsable,
        List<CompteId> contributeurs,
        @Nullable Instant recuLe) {

    public Livret {
        contributeurs = List.copyOf(contributeurs);
    }

    public static Livret nouveau(
            LivretId id,
            NumeroLivret numero,
            EleveId eleve,
            Instant creeLe,
            CompteId responsable,
            List<CompteId> contributeurs) {
        return new Livret(id, numero, eleve, creeLe, responsable, contributeurs, null);
    }

    public boolean estConfieA(CompteId compte) {
        return compte.equals(responsable);
    }

    /// Received, and not yet accepted by the naming of its responsable.
    public boolean aRecevoir() {
        return recuLe != null;
    }

    /// Left by the responsable it had here.
    public boolean aConfier() {
        return responsable == null && !aRecevoir();
    }
}
