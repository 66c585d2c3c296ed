package fr.lpi.ppre;

import java.util.List;

/// A signature as it was drawn: strokes in a box of fixed size, printed at any other.
///
/// @param traits each a line from point to point; one point alone is a dot
public record Trace(List<List<Point>> traits) {

    public static final int LARGEUR = 600;
    public static final int HAUTEUR = 200;
    public static final int TRAITS_MAX = 100;
    public static final int POINTS_MAX = 2000;

    /// Half the thickness of a thumb: a shorter line is a slip of the finger.
    private static final double LONGUEUR_MIN = 30;

    public record Point(int x, int y) {

        public Point {
            if (x < 0 || x > LARGEUR || y < 0 || y > HAUTEUR) {
                throw new IllegalArgumentException("Point hors du cadre");
            }
        }
    }

    public Trace {
        traits = traits.stream().map(List::copyOf).toList();
        if (traits.isEmpty() || traits.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Tracé sans trait");
        }
        if (traits.size() > TRAITS_MAX || traits.stream().mapToInt(List::size).sum() > POINTS_MAX) {
            throw new IllegalArgumentException("Tracé trop chargé");
        }
    }

    /// Whether one of its strokes is more than a dot.
    public boolean signe() {
        return traits.stream().anyMatch(trait -> longueur(trait) >= LONGUEUR_MIN);
    }

    private static double longueur(List<Point> trait) {
        var longueur = 0.0;
        for (var i = 1; i < trait.size(); i++) {
            longueur += Math.hypot(
                    trait.get(i).x() - trait.get(i - 1).x(),
                    trait.get(i).y() - trait.get(i - 1).y());
        }
        return longueur;
    }

    /// As the `d` of an SVG path. A dot is drawn as a stroke of one unit, since some readers draw none of no length.
    public String chemin() {
        var chemin = new StringBuilder();
        for (var trait : traits) {
            var debut = trait.getFirst();
            chemin.append('M').append(debut.x()).append(' ').append(debut.y());
            if (trait.size() == 1) {
                chemin.append("h1");
            }
            trait.stream()
                    .skip(1)
                    .forEach(point ->
                            chemin.append('L').append(point.x()).append(' ').append(point.y()));
        }
        return chemin.toString();
    }
}
