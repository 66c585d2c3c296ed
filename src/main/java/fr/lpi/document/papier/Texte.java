package fr.lpi.document.papier;

import org.jspecify.annotations.Nullable;

/// A value of the page; an empty one says so instead of leaving a hole that could be filled by hand afterwards.
///
/// @param classe how the sheet draws it
public record Texte(String mots, String classe) {

    private static final int CARACTERES_PAR_LIGNE = 90;
    private static final int LIGNES_BREVES = 6;

    static final Texte NON_RENSEIGNE = new Texte("Non renseigné", "vide");

    static Texte de(@Nullable String ecrit) {
        return ecrit == null || ecrit.isBlank() ? NON_RENSEIGNE : new Texte(ecrit, "saisie");
    }

    /// A label of the reference lists and what was written to make it precise, if anything was.
    static Texte precise(String libelle, @Nullable String precision) {
        var imprime = Mots.imprimer(libelle);
        return de(precision == null || precision.isBlank() ? imprime : imprime + " : " + precision);
    }

    /// Short enough not to be cut by the end of a page.
    public boolean bref() {
        return lignes(CARACTERES_PAR_LIGNE) <= LIGNES_BREVES;
    }

    /// An estimate, made to decide what may be kept on one page.
    int lignes(int caracteresParLigne) {
        return mots.lines()
                .mapToInt(ligne -> 1 + ligne.length() / caracteresParLigne)
                .sum();
    }
}
