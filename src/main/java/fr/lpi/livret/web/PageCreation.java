package fr.lpi.livret.web;

import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param nombre pupils to choose from
/// @param classes what the search leaves of the school
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

    /// @param livret address of the one that this pupil has and this person may open; empty for a pupil to choose
    public record Eleve(String id, String nom, String naissance, String livret, boolean choisi) {

        public boolean suivi() {
            return !livret.isEmpty();
        }
    }
}
