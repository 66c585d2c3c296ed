package fr.lpi.scolarite.domain.comparaison;

import org.jspecify.annotations.Nullable;

/// A line that another one contradicts: both are refused, since nothing says which is right.
///
/// @param memeIne another line that gives this INE to somebody
/// @param memeIdentite the number of another line of the same names and birth date, one of the two without an INE
public record Contradiction(
        int ligne,
        @Nullable String ine,
        @Nullable Autre memeIne,
        @Nullable Integer memeIdentite) {

    public record Autre(int ligne, String eleve) {}

    public record Refus(String motif, String attendu) {}

    /// The words of the page.
    public Refus refus() {
        if (memeIne != null) {
            return new Refus(
                    "INE « %s » : c'est aussi celui de la ligne %d (%s)."
                            .formatted(ine, memeIne.ligne(), memeIne.eleve()),
                    "Un INE différent pour chaque élève");
        }
        return new Refus(
                "Mêmes nom, prénom et date de naissance que la ligne %d.".formatted(memeIdentite),
                "Une seule ligne par élève, ou l'INE de chacun, par exemple 000000001AA");
    }
}
