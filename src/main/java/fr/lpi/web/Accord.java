package fr.lpi.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The few agreements a page needs: « 1 livret », « 2 livrets ».
public final class Accord {

    private static final Pattern ELIDE = Pattern.compile("(?iu)[aeiouœæ]|y[^aeiou]");

    private Accord() {}

    /// The number and its noun; French keeps the singular for zero.
    public static String nombre(long n, String singulier, String pluriel) {
        return chiffres(n) + " " + (n < 2 ? singulier : pluriel);
    }

    /// « 100 180 »: read by eye, a number of five figures wants its spaces.
    public static String chiffres(long n) {
        return n < 10_000 ? Long.toString(n) : "%,d".formatted(n).replaceAll("\\D", "\u202f");
    }

    /// « de Léa », « d'Anna », « d'Yvonne », « de Yanis ». A name in H keeps its « de »: no list of names says which
    /// are breathed.
    public static String de(String nom) {
        return ELIDE.matcher(Normalizer.normalize(nom, Normalizer.Form.NFD)).lookingAt() ? "d'" + nom : "de " + nom;
    }

    public static String nombre(long n, String nom) {
        return nombre(n, nom, nom + "s");
    }
}
