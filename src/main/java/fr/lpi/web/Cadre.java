package fr.lpi.web;

import fr.lpi.config.ReglagesLpi.Marque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who reads, where one may go, and the addresses of styles and scripts.
///
/// @param lecteur absent before login
public record Cadre(
        Actifs actifs, Marque marque, Jeton jeton, @Nullable Lecteur lecteur, List<Lien> navigation) {

    /// Cross-site request forgery token that every form carries.
    public record Jeton(String champ, String valeur) {}

    /// @param compte opaque identifier that binds what a page keeps to its account
    public record Lecteur(String compte, String nom, String role) {}

    /// @param courant the page being read
    public record Lien(String libelle, String adresse, boolean courant) {}
}
