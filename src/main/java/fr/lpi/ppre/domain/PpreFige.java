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

    private PpreFige(Ppre.Identite identite, Par par) {
        super("PPRE figé", null, false, false);
        this.identite = identite;
        this.par = par;
    }

    public static PpreFige de(Ppre.Acheve acheve) {
        return new PpreFige(
                acheve.identite(),
                switch (acheve) {
                    case Ppre.Evalue _ -> Par.BILAN;
                    case Ppre.Interrompu _ -> Par.INTERRUPTION;
                });
    }

    /// The draft that was written became this document.
    public static PpreFige finalise(Ppre.Publie publie) {
        return new PpreFige(publie.identite(), Par.FINALISATION);
    }

    public Ppre.Identite identite() {
        return identite;
    }

    public Par par() {
        return par;
    }
}
