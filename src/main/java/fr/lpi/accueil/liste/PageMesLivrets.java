package fr.lpi.accueil.liste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param retrouves how many livrets the search and filters leave, over all schools
/// @param peutCreer whether this person may open a livret here
/// @param sansResultat what to do when the search finds nothing; absent when it finds something
/// @param sansEleves no school of this direction has pupils yet: importing comes first
public record PageMesLivrets(
        String aujourdhui,
        List<Pile> piles,
        List<Reponse> reponses,
        List<Parti> partis,
        List<Etablissement> etablissements,
        String recherche,
        List<CaseFiltre> filtres,
        boolean filtree,
        int retrouves,
        boolean aucun,
        boolean peutCreer,
        boolean sansEleves,
        String aQuiDemander,
        @Nullable SansResultat sansResultat) {

    public boolean aFaire() {
        return !piles.isEmpty() || !reponses.isEmpty();
    }

    /// What the link does that brings all the livrets back.
    public String effacer() {
        var filtres = this.filtres.stream().anyMatch(CaseFiltre::cochee);
        if (recherche.isBlank()) {
            return "Effacer les filtres";
        }
        return filtres ? "Effacer la recherche et les filtres" : "Effacer la recherche";
    }

    /// @param creer where the livret that is missing may be created; empty for those who create none
    /// @param eleves whether the list of pupils is theirs
    public record SansResultat(String creer, boolean eleves) {}

    /// A livret that has left, told until its reader says so.
    public record Parti(String livret, String phrase) {}

    /// Questions that wait for this direction.
    public record Reponse(String adresse, int nombre, String titre, String lien) {}

    /// Things of one kind to do: bilans to make, drafts to take up again. The first ones are shown, the rest unfolds.
    public record Pile(String titre, List<Tache> taches) {

        private static final int MONTREES = 5;

        public List<Tache> premieres() {
            return taches.subList(0, Math.min(MONTREES, taches.size()));
        }

        public List<Tache> suite() {
            return taches.subList(Math.min(MONTREES, taches.size()), taches.size());
        }
    }

    /// @param geste what the link does, said after the pupil's name to those who do not see the page
    public record Tache(String adresse, String eleve, String geste, String etat, String qui, String detail) {}

    /// @param classes one unnamed class holds all the lines of a small school
    public record Etablissement(String titre, List<Classe> classes) {

        public boolean parClasse() {
            return !classes.isEmpty() && !classes.getFirst().nom().isEmpty();
        }
    }

    /// @param ouverte unfolded from the start
    public record Classe(String ancre, String nom, boolean ouverte, List<Ligne> lignes) {}

    /// @param etatSuivi state of the PPRE in the contract's words, with its measure
    /// @param detailSuivi the next date, or the last change
    public record Ligne(
            String adresse,
            String nom,
            String prenom,
            String classe,
            String niveau,
            List<String> dispositifs,
            Avancement avancement,
            String etatSuivi,
            String detailSuivi,
            String responsable) {}

    /// The three segments of the bar: writing, carrying out, assessment; each from 0 to 100. Decorative.
    ///
    /// @param retard whether the bilan is awaited after its time
    public record Avancement(int redaction, int miseEnOeuvre, int bilan, boolean retard) {

        static final Avancement AUCUN = new Avancement(0, 0, 0);

        Avancement(int redaction, int miseEnOeuvre, int bilan) {
            this(redaction, miseEnOeuvre, bilan, false);
        }
    }

    public record CaseFiltre(String code, String libelle, boolean cochee, int nombre) {}
}
