package fr.lpi.scolarite.web;

import java.util.List;

/// A list of a report: its first twenty rows, and the rest behind a fold.
///
/// @param nombre of pupils, which may have several rows each
public record Section<T>(int nombre, List<T> debut, List<T> suite) {

    private static final int DEBUT = 20;

    static <T> Section<T> de(List<T> lignes, int nombre) {
        var coupe = Math.min(DEBUT, lignes.size());
        return new Section<>(nombre, lignes.subList(0, coupe), lignes.subList(coupe, lignes.size()));
    }

    public boolean vide() {
        return debut.isEmpty();
    }

    /// What unfolds the rest.
    public String resteEnMots() {
        return suite.size() == 1 ? "Afficher la ligne suivante" : "Afficher les %d suivantes".formatted(suite.size());
    }
}
