package fr.lpi.ppre.domain;

/// Somebody writes in a PPRE that was finalised meanwhile.
public class PpreFige extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ppre.Identite identite;

    public PpreFige(Ppre.Identite identite) {
        super("PPRE finalisé", null, false, false);
        this.identite = identite;
    }

    public Ppre.Identite identite() {
        return identite;
    }
}
