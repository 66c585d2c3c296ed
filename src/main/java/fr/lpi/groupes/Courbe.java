package fr.lpi.groupes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The values of a pupil as a line, in a frame of 240 by 56. It is drawn beside its values in words, and says nothing
/// that they do not.
///
/// @param ligne the points, as SVG writes them
/// @param cible height of the target; absent when none was set
public record Courbe(
        List<Point> points, String ligne, @Nullable Double cible) {

    public static final int LARGEUR = 240;
    public static final int HAUTEUR = 56;

    private static final double MARGE = 8;

    public record Point(double x, double y) {}

    private record Valeur(LocalDate le, double valeur) {}

    /// Nothing to draw below two values.
    public static Optional<Courbe> de(List<Progres> progres, @Nullable BigDecimal vise) {
        var valeurs = new ArrayList<Valeur>();
        for (var note : progres) {
            var valeur = note.valeur();
            if (valeur != null) {
                valeurs.add(new Valeur(note.le(), valeur.doubleValue()));
            }
        }
        return valeurs.size() < 2 ? Optional.empty() : Optional.of(dessiner(valeurs, vise));
    }

    private static Courbe dessiner(List<Valeur> valeurs, @Nullable BigDecimal vise) {
        var bas = valeurs.stream().mapToDouble(Valeur::valeur).min().orElseThrow();
        var haut = valeurs.stream().mapToDouble(Valeur::valeur).max().orElseThrow();
        if (vise != null) {
            bas = Math.min(bas, vise.doubleValue());
            haut = Math.max(haut, vise.doubleValue());
        }
        var plancher = bas;
        var etendue = haut == bas ? 1 : haut - bas;
        var debut = valeurs.getFirst().le();
        var jours = Math.max(1, ChronoUnit.DAYS.between(debut, valeurs.getLast().le()));
        var points = valeurs.stream()
                .map(lue -> new Point(
                        arrondi(MARGE + (LARGEUR - 2 * MARGE) * ChronoUnit.DAYS.between(debut, lue.le()) / jours),
                        hauteur(lue.valeur(), plancher, etendue)))
                .toList();
        return new Courbe(
                points,
                points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")),
                vise == null ? null : hauteur(vise.doubleValue(), plancher, etendue));
    }

    private static double hauteur(double valeur, double bas, double etendue) {
        return arrondi(HAUTEUR - MARGE - (HAUTEUR - 2 * MARGE) * (valeur - bas) / etendue);
    }

    private static double arrondi(double nombre) {
        return Math.round(nombre * 10) / 10.0;
    }
}
