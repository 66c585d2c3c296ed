package fr.lpi.pilotage.web;

import java.util.ArrayList;
import java.util.List;

/// Bars in groups, each group under its name, as SVG draws them.
///
/// @param resume what the drawing shows, in one sentence
public record Histogramme(int hauteur, List<Barre> barres, List<Nom> noms, String resume) {

    public static final int LARGEUR = 640;
    private static final int MARGE = 4;
    private static final int ETIQUETTES = 24;
    private static final double GROUPE_LARGE = 160;

    /// @param serie rank of what it measures, from 0
    /// @param valeur written above; empty where there is no room
    public record Barre(double x, double y, double largeur, double hauteur, int serie, String valeur) {

        public double milieu() {
            return x + largeur / 2;
        }
    }

    public record Nom(double x, String texte) {}

    /// @param nom empty for none
    record Groupe(String nom, List<Integer> valeurs) {}

    public int base() {
        return hauteur - ETIQUETTES;
    }

    /// @param max the value of the highest bar, at least 1
    static Histogramme de(List<Groupe> groupes, int max, int hauteur, String resume) {
        var pas = Math.min(GROUPE_LARGE, (double) (LARGEUR - 2 * MARGE) / Math.max(1, groupes.size()));
        var base = hauteur - ETIQUETTES;
        var barres = new ArrayList<Barre>();
        var noms = new ArrayList<Nom>();
        for (var g = 0; g < groupes.size(); g++) {
            var groupe = groupes.get(g);
            var gauche = MARGE + g * pas;
            var series = groupe.valeurs().size();
            var large = pas * 0.8 / series;
            for (var s = 0; s < series; s++) {
                int valeur = groupe.valeurs().get(s);
                if (valeur > 0) {
                    var haut = (double) (base - ETIQUETTES) * valeur / max;
                    barres.add(new Barre(
                            arrondi(gauche + pas * 0.1 + s * large),
                            arrondi(base - haut),
                            arrondi(large - 2),
                            arrondi(haut),
                            s,
                            large > 14 || valeur == max ? Integer.toString(valeur) : ""));
                }
            }
            if (!groupe.nom().isEmpty()) {
                noms.add(new Nom(arrondi(series > 1 ? gauche + pas / 2 : gauche), groupe.nom()));
            }
        }
        return new Histogramme(hauteur, List.copyOf(barres), List.copyOf(noms), resume);
    }

    private static double arrondi(double nombre) {
        return Math.round(nombre * 10) / 10.0;
    }
}
