package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.domain.Couverture;
import fr.lpi.accompagnement.domain.EtatProjet;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;

/// A project as those who write it find it: its faces, what is missing, what is published.
///
/// @param detail what is published, what was last written
/// @param manques what is to be written before it is published, each with the way to its field
/// @param refuse « Publier » was just refused
/// @param lire address of what is published; empty before
/// @param lien address of the public page, whole, to be copied; empty when closed
/// @param dirige whether publishing is this person's
public record PageProjet(
        String adresse,
        List<Lien> ariane,
        String intitule,
        String lieu,
        EtatProjet etat,
        String detail,
        String fait,
        List<Volet> volets,
        Couverture couverture,
        List<Erreur> manques,
        boolean refuse,
        String lire,
        String lien,
        boolean dirige,
        List<Case> redacteurs,
        List<String> noms) {

    public boolean publie() {
        return etat != EtatProjet.BROUILLON;
    }

    /// @param contenu « 3 actions », « Rien encore »
    public record Volet(String libelle, String adresse, String contenu, boolean vide) {}
}
