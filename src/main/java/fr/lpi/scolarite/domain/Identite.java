package fr.lpi.scolarite.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name reduced to what two people writing it would agree on: no accent, case, hyphen, apostrophe nor space.
public record Identite(String nom, String prenom) {

    private static final Pattern NI_LETTRE_NI_CHIFFRE = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Identite de(String nom, String prenom) {
        return new Identite(reduire(nom), reduire(prenom));
    }

    private static String reduire(String nom) {
        var minuscules = Normalizer.normalize(nom, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d");
        // The dot of « İ » and every accent are marks, which go with the rest.
        return NI_LETTRE_NI_CHIFFRE.matcher(minuscules).replaceAll("");
    }
}
