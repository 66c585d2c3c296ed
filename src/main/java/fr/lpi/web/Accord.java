package fr.lpi.web;

/// The few agreements a page needs: « 1 livret », « 2 livrets ».
public final class Accord {

    private Accord() {}

    /// The number and its noun; French keeps the singular for zero.
    public static String nombre(long n, String singulier, String pluriel) {
        return n + " " + (n < 2 ? singulier : pluriel);
    }

    public static String nombre(long n, String nom) {
        return nombre(n, nom, nom + "s");
    }
}
