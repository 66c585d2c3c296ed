package fr.lpi.ppre.domain;

/// Somebody writes in a PPRE, or in its bilan, that was finalised meanwhile.
public class PpreFige extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ppre.Identite identite;
    private final boolean bilan;

    /// @param bilan whether it is the bilan that was being written
    public PpreFige(Ppre.Identite identite, boolean bilan) {
        super("PPRE finalisé", null, false, false);
        this.identite = identite;
        this.bilan = bilan;
    }

    public Ppre.Identite identite() {
        return identite;
    }

    public boolean bilan() {
        return bilan;
    }
}
