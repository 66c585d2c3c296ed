package fr.lpi.groupes.web.composition;

import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form of a group, new or not.
///
/// @param lus what is stored, which the page has seen
/// @param indicateur absent when the project has none
/// @param retour where one goes without saving
public record PageFiche(
        String titre,
        String lieu,
        String adresse,
        String retour,
        String envoyer,
        List<Lien> ariane,
        String cle,
        Map<String, String> lus,
        List<Erreur> erreurs,
        Champ nom,
        Liste action,
        @Nullable Liste indicateur,
        Champ mesure,
        Champ unite,
        Champ vise,
        List<Case> animateurs) {}
