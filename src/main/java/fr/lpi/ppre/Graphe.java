package fr.lpi.ppre;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The measures of an objectif as a drawing, in a frame of 560 by 220: the same on the page and on paper.
///
/// @param ligne the points of the broken line, as SVG writes them
/// @param cible height of the target line; absent when none was set
/// @param resume what the drawing shows, in one sentence
public record Graphe(
        List<Graduation> graduations,
        List<Point> points,
        String ligne,
        @Nullable Cible cible,
        String resume) {

    public static final int LARGEUR = 560;
    public static final int HAUTEUR = 220;

    private static final double GAUCHE = 48;
    private static final double DROITE = 470;
    private static final double HAUT = 24;
    private static final double BAS = 180;
    private static final int PAS_VISES = 4;

    public record Graduation(double y, String texte) {}

    /// @param valeur written at the first and the last point; empty elsewhere
    public record Point(double x, double y, String jour, String valeur) {}

    /// Where the value of a point is written: above it, or below the highest.
    public double etiquette(Point point) {
        return point.y() < 60 ? point.y() + 22 : point.y() - 12;
    }

    public record Cible(double y, String texte) {}

    /// Nothing to draw below two values, « au départ » included.
    ///
    /// @param finaliseLe the day of the value « au départ »
    public static Optional<Graphe> de(Mesure mesure, LocalDate finaliseLe, List<Releve> releves) {
        var mesures = new ArrayList<Valeur>();
        var depart = mesure.depart();
        if (depart != null) {
            mesures.add(new Valeur(finaliseLe, depart));
        }
        for (var releve : releves) {
            var valeur = releve.valeur();
            if (valeur != null) {
                mesures.add(new Valeur(releve.jour(), valeur));
            }
        }
        return mesures.size() < 2 ? Optional.empty() : Optional.of(dessiner(mesure, mesures));
    }

    private record Valeur(LocalDate jour, BigDecimal valeur) {}

    private static Graphe dessiner(Mesure mesure, List<Valeur> mesures) {
        var vise = mesure.vise();
        var echelle = Echelle.de(mesures, vise);
        var debut = mesures.getFirst().jour();
        var jours = Math.max(1, ChronoUnit.DAYS.between(debut, mesures.getLast().jour()));
        var points = new ArrayList<Point>();
        for (var i = 0; i < mesures.size(); i++) {
            var lu = mesures.get(i);
            var bord = i == 0 || i == mesures.size() - 1;
            points.add(new Point(
                    arrondi(GAUCHE + 16 + (DROITE - GAUCHE - 32) * ChronoUnit.DAYS.between(debut, lu.jour()) / jours),
                    echelle.y(lu.valeur().doubleValue()),
                    "%02d/%02d".formatted(lu.jour().getDayOfMonth(), lu.jour().getMonthValue()),
                    bord ? Nombres.ecrire(lu.valeur()) : ""));
        }
        return new Graphe(
                echelle.graduations(),
                List.copyOf(points),
                points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")),
                vise == null ? null : new Cible(echelle.y(vise.doubleValue()), "visé " + Nombres.ecrire(vise)),
                "%s : de %s à %s en %d relevés%s"
                        .formatted(
                                mesure.critere(),
                                Nombres.ecrire(mesures.getFirst().valeur()),
                                Nombres.ecrire(mesures.getLast().valeur()),
                                mesures.size(),
                                vise == null ? "." : ", valeur visée " + Nombres.ecrire(vise) + "."));
    }

    private static double arrondi(double nombre) {
        return Math.round(nombre * 10) / 10.0;
    }

    /// Round steps that hold all the values and the target.
    private record Echelle(double bas, double pas, int nombre) {

        static Echelle de(List<Valeur> mesures, @Nullable BigDecimal vise) {
            var valeurs = new ArrayList<Double>();
            mesures.forEach(lu -> valeurs.add(lu.valeur().doubleValue()));
            if (vise != null) {
                valeurs.add(vise.doubleValue());
            }
            var min = valeurs.stream().mapToDouble(v -> v).min().orElseThrow();
            var max = valeurs.stream().mapToDouble(v -> v).max().orElseThrow();
            var pas = pas(max == min ? Math.max(1, Math.abs(max)) : max - min);
            var bas = Math.floor(min / pas) * pas;
            return new Echelle(bas, pas, (int) Math.max(1, Math.ceil((max - bas) / pas)));
        }

        /// 1, 2 or 5 times a power of ten.
        private static double pas(double etendue) {
            var brut = etendue / PAS_VISES;
            var puissance = Math.pow(10, Math.floor(Math.log10(brut)));
            var reste = brut / puissance;
            return (reste <= 1 ? 1 : reste <= 2 ? 2 : reste <= 5 ? 5 : 10) * puissance;
        }

        double y(double valeur) {
            return arrondi(BAS - (BAS - HAUT) * (valeur - bas) / (pas * nombre));
        }

        List<Graduation> graduations() {
            var graduations = new ArrayList<Graduation>();
            for (var i = 0; i <= nombre; i++) {
                var valeur = BigDecimal.valueOf(bas + pas * i).setScale(4, RoundingMode.HALF_UP);
                graduations.add(new Graduation(y(valeur.doubleValue()), Nombres.ecrire(valeur)));
            }
            return List.copyOf(graduations);
        }
    }
}
