package fr.lpi.accompagnement.web;

import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// A published project, read by the school or by anyone who has its link.
///
/// @param ariane empty on the public page
/// @param publication « Publié le 22 novembre 2026 (version n°2) »; empty on the public page
/// @param ecrire address to write it at; empty for who does not
public record PageLecture(
        List<Lien> ariane,
        String intitule,
        String lieu,
        String publication,
        String ecrire,
        List<Section> sections,
        Calendrier calendrier,
        List<Etape> etapes,
        List<Action> actions,
        List<Cycle> cycles,
        String total,
        List<Indicateur> indicateurs) {

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
    public record Indicateur(String nom, String initiale, List<String> mesures, String cible) {}

    /// The months of the year and a bar an étape, in a drawing 1 000 wide.
    public record Calendrier(List<Mois> mois, List<Barre> barres, int hauteur) {}

    public record Mois(int x, int largeur, String libelle) {}

    /// @param numero of the étape in the table below
    public record Barre(int x, int largeur, int y, int numero) {}
}
