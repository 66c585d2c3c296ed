package fr.lpi.livret.web;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;

/// @param confirmation whether becoming responsable oneself is being asked
public record PageGestion(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String fait,
        List<Erreur> erreurs,
        String responsable,
        Liste nouveauResponsable,
        boolean confirmation,
        List<Personne> contributeurs,
        Liste nouveauContributeur,
        List<Lecteur> lecteurs) {

    public record Personne(String id, String nom) {}

    /// Somebody who has access, and why.
    public record Lecteur(String nom, String raison) {}
}
