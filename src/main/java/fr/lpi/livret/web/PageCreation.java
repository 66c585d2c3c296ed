package fr.lpi.livret.web;

import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param classes the pupils without a livret that the search leaves
/// @param responsable the list to choose from; absent for a teacher, who becomes the responsable
/// @param moi the teacher who becomes the responsable; empty for a direction
/// @param confirmation the question of becoming responsable oneself, when it is asked
public record PageCreation(
        String recherche,
        int nombre,
        boolean sansEleves,
        List<Classe> classes,
        @Nullable Liste responsable,
        String moi,
        String moiId,
        @Nullable String confirmation,
        boolean accepte,
        String cle,
        List<Erreur> erreurs,
        @Nullable String erreurEleve) {

    public record Classe(String nom, List<Eleve> eleves) {}

    public record Eleve(String id, String nom, String prenom, String naissance, boolean choisi) {}
}
