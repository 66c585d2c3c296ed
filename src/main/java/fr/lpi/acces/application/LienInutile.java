package fr.lpi.acces.application;

import fr.lpi.acces.domain.EtatLien;

/// A link that opens nothing, or no longer.
public class LienInutile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EtatLien etat;

    LienInutile(EtatLien etat) {
        super("Lien inutile", null, false, false);
        this.etat = etat;
    }

    public EtatLien etat() {
        return etat;
    }
}
