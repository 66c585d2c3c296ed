package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.domain.EtatProjet;
import java.util.List;

/// The projects of one's schools, a block a school.
///
/// @param fait what was just done; empty for nothing
public record PageListe(List<Ecole> ecoles, String fait) {

    /// @param ouvrir the year of the project that this person may open; empty when there is one, or when it is not hers
    /// @param attente what is said to who can only wait for one; empty otherwise
    public record Ecole(String id, String nom, List<Ligne> projets, String ouvrir, String attente) {}

    /// @param detail « Version n°2 publiée le 3 novembre 2026 »
    /// @param situer address of the self-evaluation; empty when it is not open
    /// @param ecrire address to write it at; empty for who does not
    /// @param lire address of what is published; empty before, as `maPart` is, where one stands in it
    public record Ligne(
            String annee,
            String intitule,
            EtatProjet etat,
            String detail,
            String ecrire,
            String lire,
            String maPart,
            String situer) {}
}
