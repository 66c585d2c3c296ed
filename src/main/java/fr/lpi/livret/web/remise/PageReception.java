package fr.lpi.livret.web.remise;

import fr.lpi.livret.ApercuAmenagements;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;

/// What comes with a livret, and who is to be its responsable.
///
/// @param titres of its documents and drafts, without their content
/// @param confirmation whether becoming responsable oneself is being asked
public record PageReception(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String classe,
        String recuLe,
        List<String> titres,
        ApercuAmenagements amenagements,
        Liste responsable,
        boolean confirmation,
        String cle,
        List<Erreur> erreurs) {}
