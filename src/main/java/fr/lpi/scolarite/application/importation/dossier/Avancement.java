package fr.lpi.scolarite.application.importation.dossier;

import java.util.concurrent.atomic.AtomicInteger;

/// How far an import has gone, written by its thread and read by the page that waits.
public final class Avancement {

    public enum Phase {
        ATTENTE,
        LECTURE,
        COMPARAISON,
        ENREGISTREMENT
    }

    private final AtomicInteger lignes = new AtomicInteger();
    private volatile Phase phase = Phase.ATTENTE;

    public void entrer(Phase suivante) {
        phase = suivante;
    }

    public void uneLigne() {
        lignes.incrementAndGet();
    }

    public Phase phase() {
        return phase;
    }

    /// Lines read so far.
    public int lignes() {
        return lignes.get();
    }
}
