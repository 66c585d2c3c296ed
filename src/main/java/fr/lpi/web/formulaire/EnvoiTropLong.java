package fr.lpi.web.formulaire;

/// A field holds more than any text of ours may; the page keeps it and says so.
public class EnvoiTropLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnvoiTropLong() {
        super("Champ trop long", null, false, false);
    }
}
