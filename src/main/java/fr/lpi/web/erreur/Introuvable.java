package fr.lpi.web.erreur;

/// What does not exist, or may not be seen by who asks: the two answer exactly alike.
public class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Introuvable() {
        super("Introuvable", null, false, false);
    }
}
