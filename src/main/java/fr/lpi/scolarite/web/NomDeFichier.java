package fr.lpi.scolarite.web;

/// The name of a file as a page may show it: no folder, nothing that hides, and short.
final class NomDeFichier {

    private static final int LONGUEUR = 80;

    private NomDeFichier() {}

    static String court(String nom) {
        var seul = nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return seul.codePointCount(0, seul.length()) <= LONGUEUR
                ? seul
                : seul.substring(0, seul.offsetByCodePoints(0, LONGUEUR)) + "…";
    }
}
