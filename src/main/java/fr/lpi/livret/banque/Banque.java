package fr.lpi.livret.banque;

import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import java.util.List;

/// The aménagements of one palier, by category and accordion, with the search that reduces them.
///
/// @param recherche what is looked for; empty for nothing
/// @param etat what the search found, in words
public record Banque(List<Categorie> categories, String recherche, String etat) {

    /// @param cachee when the search finds nothing in it
    public record Categorie(String code, String libelle, List<Lame> lames, boolean cachee) {}

    /// @param choisis how many are chosen, so that closed does not mean forgotten
    /// @param auLivret how the free line stands to the livret's
    public record Lame(
            String code,
            String libelle,
            List<Ligne> lignes,
            Champ libre,
            int choisis,
            AuLivret auLivret,
            boolean cachee) {

        public String compte() {
            return choisis == 0 ? "" : choisis == 1 ? "1 choisi" : choisis + " choisis";
        }
    }

    /// @param mots under which it is found beside its own
    public record Ligne(String code, Case coche, String mots, AuLivret auLivret, boolean cachee) {}

    /// Where a PPRE stands to its livret, for one aménagement.
    public enum AuLivret {
        /// Nothing to say: this is the livret's own form, or nothing is written.
        RIEN,
        DEDANS,
        /// The PPRE may add it.
        DEHORS
    }
}
