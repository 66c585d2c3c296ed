package fr.lpi.document;

import org.jspecify.annotations.Nullable;

/// A value of the page; an empty one says so instead of leaving a hole that could be filled by hand afterwards.
///
/// @param classe how the sheet draws it
public record Texte(String mots, String classe) {

    static final Texte NON_RENSEIGNE = new Texte("Non renseigné", "vide");

    static Texte de(@Nullable String ecrit) {
        return ecrit == null || ecrit.isBlank() ? NON_RENSEIGNE : new Texte(ecrit, "saisie");
    }

    /// An estimate, made to decide what may be kept on one page.
    int lignes(int caracteresParLigne) {
        return mots.lines().mapToInt(ligne -> 1 + ligne.length() / caracteresParLigne).sum();
    }
}
