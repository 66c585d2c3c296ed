package fr.lpi.web.erreur;

import java.util.function.Function;

/// What does not exist, or may not be seen by who asks: the two answer exactly alike.
public class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Introuvable() {
        super("Introuvable", null, false, false);
    }

    /// The identifier that an address or a list sent; what has not its shape names nothing.
    public static <T> T siMalForme(Function<String, T> lire, String texte) {
        try {
            return lire.apply(texte);
        } catch (IllegalArgumentException _) {
            throw new Introuvable();
        }
    }
}
