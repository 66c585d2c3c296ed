package fr.lpi.pilotage.web;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Pagination;
import java.util.List;

/// The pupils behind a figure.
///
/// @param quoi which of them, in the words of the table
/// @param lignes of this page of the list
public record PageListe(
        String titre,
        String quoi,
        String nombre,
        String ecole,
        List<Lien> ariane,
        List<Ligne> lignes,
        Pagination pagination) {

    /// @param action what its link opens
    public record Ligne(String livret, String eleve, String classe, String detail, String action, String adresse) {}
}
