package fr.lpi.document.papier;

import fr.lpi.web.dessin.Graphe;
import java.util.ArrayList;
import java.util.List;

/// A drawing at its size on paper, and the words it is read with.
public record GraphePapier(Graphe graphe) {

    private static final double ECHELLE = 0.8;
    private static final int DEMI_LIGNE = 7;
    private static final int DEMI_REPERE = 30;
    private static final int APRES_LA_CIBLE = 476;
    private static final int SOUS_LES_POINTS = 188;

    /// A figure written over the drawing, at the place of its box on paper, in pixels.
    ///
    /// @param sorte the class that sizes and colours it
    public record Repere(String sorte, long x, long y, String texte) {}

    /// Its scale, its first and last values with their days, its target. They are words of the page, since a drawing
    /// would take its letters from the machine.
    public List<Repere> reperes() {
        var reperes = new ArrayList<Repere>();
        for (var graduation : graphe.graduations()) {
            reperes.add(new Repere("graduation", 0, px(graduation.y()) - DEMI_LIGNE, graduation.texte()));
        }
        var cible = graphe.cible();
        if (cible != null) {
            reperes.add(new Repere("cible", px(APRES_LA_CIBLE), px(cible.y()) - DEMI_LIGNE, cible.texte()));
        }
        for (var point : graphe.points()) {
            if (!point.valeur().isEmpty()) {
                var x = px(point.x()) - DEMI_REPERE;
                reperes.add(new Repere("valeur", x, px(graphe.etiquette(point)) - 2 * DEMI_LIGNE, point.valeur()));
                reperes.add(new Repere("jour", x, px(SOUS_LES_POINTS), point.jour()));
            }
        }
        return List.copyOf(reperes);
    }

    public long largeur() {
        return px(Graphe.LARGEUR);
    }

    public long hauteur() {
        return px(Graphe.HAUTEUR);
    }

    private static long px(double longueur) {
        return Math.round(longueur * ECHELLE);
    }
}
