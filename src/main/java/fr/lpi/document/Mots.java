package fr.lpi.document;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// French as it is printed.
final class Mots {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter PREMIER_DU_MOIS =
            DateTimeFormatter.ofPattern("'1er' MMMM yyyy", Locale.FRENCH);
    private static final int DECIMALES = 12;

    private Mots() {}

    static String date(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? PREMIER_DU_MOIS : JOUR).format(date);
    }

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
