package fr.lpi.web.dsfr;

/// The identifier of a field in its page, from its name: a dot means something else to a style sheet.
public final class Identifiant {

    private Identifiant() {}

    public static String de(String nom) {
        return nom.replace('.', '-');
    }
}
