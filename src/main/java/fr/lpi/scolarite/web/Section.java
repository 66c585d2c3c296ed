package fr.lpi.scolarite.web;

import fr.lpi.web.Accord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of a report: its first twenty rows, more behind a fold, and the whole on pages of its own when it is long.
///
/// @param nombre of pupils, which may have several rows each
/// @param tout where the whole is; absent when it is all here
public record Section<T>(
        int nombre, List<T> debut, List<T> suite, @Nullable String tout) {

    private static final int DEBUT = 20;

    /// @param montres how many of the pupils these rows are of
    static <T> Section<T> de(List<T> lignes, int montres, int nombre, String adresse) {
        var coupe = Math.min(DEBUT, lignes.size());
        return new Section<>(
                nombre,
                lignes.subList(0, coupe),
                lignes.subList(coupe, lignes.size()),
                montres < nombre ? adresse : null);
    }

    public boolean vide() {
        return debut.isEmpty();
    }

    /// What unfolds the rest.
    public String resteEnMots() {
        return suite.size() == 1 ? "Afficher la ligne suivante" : "Afficher les %d suivantes".formatted(suite.size());
    }

    public String toutEnMots() {
        return "Tout afficher (%s)".formatted(Accord.nombre(nombre, "élève"));
    }
}
