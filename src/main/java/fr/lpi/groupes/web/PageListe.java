package fr.lpi.groupes.web;

import fr.lpi.web.Cadre.Lien;
import java.util.List;

/// The groups of a person, those that go on first, and the projects of which it may make others.
public record PageListe(List<Lien> ariane, List<Groupe> enCours, List<Groupe> termines, List<Projet> projets) {

    /// @param compte « 8 élèves, 4 séances, la dernière le 17 novembre 2026 »
    public record Groupe(
            String adresse, String nom, String action, String lieu, String animateurs, String compte, String fin) {}

    public record Projet(String nouveau, String intitule, boolean sansAction, String adresse) {}

    public boolean vide() {
        return enCours.isEmpty() && termines.isEmpty();
    }
}
