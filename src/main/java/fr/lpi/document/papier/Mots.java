package fr.lpi.document.papier;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// French as it is printed.
final class Mots {

    private static final int DECIMALES = 12;

    private Mots() {}

    static String semaines(int nombre) {
        return nombre + (nombre > 1 ? " semaines" : " semaine");
    }

    static String nombre(@Nullable BigDecimal nombre) {
        if (nombre == null) {
            return "";
        }
        var format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.FRENCH));
        format.setMaximumFractionDigits(DECIMALES);
        return format.format(nombre);
    }

    /// « A, B et C ».
    static String enumerer(List<String> mots) {
        var fin = mots.size() - 1;
        return fin < 1 ? String.join("", mots) : String.join(", ", mots.subList(0, fin)) + " et " + mots.get(fin);
    }

    /// « que Fañch », « qu’Élise », « qu’Yves » but « que Yann »; an h is left alone, since nothing tells a mute one.
    static String que(String nom) {
        var lettres = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
        return (lettres.matches("(?s)([aeiouœæ]|y[^aeiou]).*") ? "qu’" : "que ") + nom;
    }

    /// For the words of the reference lists only, never for what people wrote.
    static String imprimer(String libelle) {
        return libelle.replace('\'', '’');
    }

    /// Cuts between two characters as a reader sees them, not inside one.
    static String abreger(String texte, int longueur) {
        if (texte.length() <= longueur) {
            return texte;
        }
        var caracteres = BreakIterator.getCharacterInstance(Locale.FRENCH);
        caracteres.setText(texte);
        return texte.substring(0, caracteres.preceding(longueur)).strip() + "…";
    }
}
