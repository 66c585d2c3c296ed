package fr.lpi.ppre.domain;

import java.time.LocalDate;

/// Somebody opens or writes a draft that was put in the bin meanwhile.
public class PpreSupprime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ppre.Identite identite;
    private final String livret;
    private final LocalDate le;
    private final LocalDate jusquAu;

    /// @param livret number of the livret whose bin holds the draft
    public PpreSupprime(String livret, Ppre.Supprime supprime) {
        super("Brouillon supprimé", null, false, false);
        this.identite = supprime.identite();
        this.livret = livret;
        this.le = supprime.le();
        this.jusquAu = supprime.jusquAu();
    }

    public Ppre.Identite identite() {
        return identite;
    }

    public String livret() {
        return livret;
    }

    public LocalDate le() {
        return le;
    }

    public LocalDate jusquAu() {
        return jusquAu;
    }
}
