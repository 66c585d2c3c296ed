package fr.lpi.web.dsfr;

import org.jspecify.annotations.Nullable;

/// A text to write, on one line or several.
///
/// @param precision said after the label to those who do not see the page, so that no two labels sound alike
/// @param aide hint under the label; empty for none
/// @param max in characters as a reader counts them; 0 for no counter
/// @param erreur what to do about the value; absent when it is right
public record Champ(
        String nom,
        String libelle,
        String precision,
        String aide,
        String valeur,
        int max,
        boolean obligatoire,
        @Nullable String erreur) {

    public static Champ simple(String nom, String libelle, String valeur) {
        return new Champ(nom, libelle, "", "", valeur, 0, false, null);
    }

    public Champ precisant(String precision) {
        return new Champ(nom, libelle, precision, aide, valeur, max, obligatoire, erreur);
    }

    public Champ aidant(String aide) {
        return new Champ(nom, libelle, precision, aide, valeur, max, obligatoire, erreur);
    }

    public Champ auPlus(int max) {
        return new Champ(nom, libelle, precision, aide, valeur, max, obligatoire, erreur);
    }

    public Champ requis() {
        return new Champ(nom, libelle, precision, aide, valeur, max, true, erreur);
    }

    public Champ facultatif() {
        return new Champ(nom, libelle, precision, aide, valeur, max, false, erreur);
    }

    public Champ enErreur(@Nullable String erreur) {
        return new Champ(nom, libelle, precision, aide, valeur, max, obligatoire, erreur);
    }

    public String id() {
        return Identifiant.de(nom);
    }

    public int longueur() {
        return fr.lpi.web.formulaire.Texte.longueur(valeur);
    }
}
