package fr.lpi.web;

/// A part of a long list, as it is read.
public record Tranche(int depuis, int combien) {

    public static Tranche debut(int combien) {
        return new Tranche(0, combien);
    }

    /// @param rang from 1
    public static Tranche page(int rang, int parPage) {
        return new Tranche(Math.multiplyExact(rang - 1, parPage), parPage);
    }

    /// « 51 à 100 », of a list of which this part holds so many.
    public String bornes(int montres) {
        return Accord.chiffres(depuis + 1L) + " à " + Accord.chiffres(depuis + (long) montres);
    }
}
