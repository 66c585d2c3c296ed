package fr.lpi.livret.web;

import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param nombre how many pupils without a livret the search finds, shown or not
/// @param classes those of them that this page shows
/// @param choisi the pupil chosen before, that this page would not show
/// @param coupee what to do when more are found than shown; empty when all are
/// @param filtrable whether all that may be chosen is in the page, to be filtered there as one types
/// @param responsable the list to choose from; absent for a teacher, who becomes the responsable
/// @param moi the teacher who becomes the responsable; empty for a direction
/// @param confirmation the question of becoming responsable oneself, when it is asked
public record PageCreation(
        String recherche,
        int nombre,
        boolean sansEleves,
        List<Classe> classes,
        @Nullable Eleve choisi,
        String coupee,
        boolean filtrable,
        Pages pages,
        @Nullable Liste responsable,
        String moi,
        String moiId,
        @Nullable String confirmation,
        boolean accepte,
        String cle,
        List<Erreur> erreurs,
        @Nullable String erreurEleve) {

    /// @param precedente zero on the first page, as `suivante` is on the last
    public record Pages(int rang, int precedente, int suivante) {}

    public record Classe(String nom, List<Eleve> eleves) {}

    public record Eleve(String id, String nom, String prenom, String naissance, boolean choisi) {}
}
