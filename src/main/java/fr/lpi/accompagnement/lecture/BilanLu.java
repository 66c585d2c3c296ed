package fr.lpi.accompagnement.lecture;

import java.util.List;

/// What a year gave, in words and drawings.
///
/// @param textes « Ce qui a été fait », « Ce que l'on change l'an prochain », those that are written
/// @param reponses « 4 personnes ont répondu à l'auto-évaluation »
public record BilanLu(List<ProjetLu.Texte> textes, String reponses, List<Face> faces) {

    /// A face as several people see it.
    ///
    /// @param parts of its bar, those that hold somebody
    /// @param resume « 2 « En place », 1 « Commencé » », or that nobody said
    public record Face(
            String libelle, List<Part> parts, String resume, List<String> preuves, List<String> ameliorations) {

        /// Of the bar.
        public static final int LARGEUR = 320;

        public static final int HAUTEUR = 16;
    }

    /// @param niveau from 1, the lowest, to 4
    /// @param couleur on paper; the page has its own for each theme
    public record Part(int x, int largeur, int niveau, String couleur) {}
}
