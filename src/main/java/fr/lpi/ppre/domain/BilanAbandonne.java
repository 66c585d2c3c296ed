package fr.lpi.ppre.domain;

/// Somebody opens or writes a bilan that was deleted meanwhile.
public class BilanAbandonne extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ppre.Identite identite;

    public BilanAbandonne(Ppre.Identite identite) {
        super("Bilan supprimé", null, false, false);
        this.identite = identite;
    }

    public Ppre.Identite identite() {
        return identite;
    }
}
