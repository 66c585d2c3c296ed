package fr.lpi.accompagnement.lecture;

import fr.lpi.web.dessin.Graphe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A project in words, face by face: the same on the page and on paper.
///
/// @param lieu the school and its year
/// @param bilan of its year, once it is closed
/// @param total « 96 h d'accompagnement en tout »; empty when no action says its hours
public record ProjetLu(
        String intitule,
        String lieu,
        List<Section> sections,
        Calendrier calendrier,
        List<Etape> etapes,
        List<Action> actions,
        List<Cycle> cycles,
        String total,
        List<Indicateur> indicateurs,
        @Nullable BilanLu bilan) {

    /// A face, and what it says.
    ///
    /// @param conclusions what it says after its lines
    /// @param vide nothing is written in it, nor in its lines
    public record Section(
            String ancre,
            String titre,
            List<Texte> textes,
            List<String> objets,
            List<Texte> conclusions,
            boolean vide) {}

    public record Texte(String titre, String texte) {}

    public record Etape(String libelle, String quand) {}

    /// @param details « Compétence », « Niveau »… that were filled
    public record Action(String intitule, String objectif, List<Texte> details) {}

    /// @param textes « Ce que l'on constate », « Progrès des élèves », « Ce que l'on décide », those that are written
    public record Cycle(String nom, String quand, List<Texte> textes) {}

    /// @param mesures « 15/01/2027 : 65 % »
    /// @param graphe absent below two values, « au départ » included
    public record Indicateur(
            String nom,
            String initiale,
            List<String> mesures,
            String cible,
            @Nullable Graphe graphe) {}

    /// The months of the year and a bar an étape.
    public record Calendrier(List<Mois> mois, List<Barre> barres, int hauteur) {

        /// Of the drawing.
        public static final int LARGEUR = 1000;
    }

    public record Mois(int x, int largeur, String libelle) {}

    /// @param numero of the étape in the table below
    public record Barre(int x, int largeur, int y, int numero) {

        /// Its number is written after it, or before it at the end of the year.
        public boolean numeroAvant() {
            return x > 900;
        }

        public int xDuNumero() {
            return numeroAvant() ? x - 8 : x + largeur + 8;
        }
    }
}
