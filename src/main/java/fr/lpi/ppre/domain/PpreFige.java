package fr.lpi.ppre.domain;

/// Somebody writes in a PPRE, or in its bilan, that came to its end meanwhile.
public class PpreFige extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What froze it.
    public enum Par {
        FINALISATION,
        BILAN,
        INTERRUPTION
    }

    private final transient Ppre.Identite identite;
    private final Par par;

    public PpreFige(Ppre.Identite identite, Par par) {
        super("PPRE figé", null, false, false);
        this.identite = identite;
        this.par = par;
    }

    public Ppre.Identite identite() {
        return identite;
    }

    public Par par() {
        return par;
    }
}
