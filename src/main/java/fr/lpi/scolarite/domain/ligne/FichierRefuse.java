package fr.lpi.scolarite.domain.ligne;

/// The whole file cannot be imported. Its words are for the page alone: they may quote the file, so no log gets them.
public class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String motif;
    private final String conseil;

    /// @param conseil what to do now
    public FichierRefuse(String motif, String conseil) {
        super("Fichier refusé", null, false, false);
        this.motif = motif;
        this.conseil = conseil;
    }

    public String motif() {
        return motif;
    }

    public String conseil() {
        return conseil;
    }
}
