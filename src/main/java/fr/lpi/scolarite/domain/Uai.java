package fr.lpi.scolarite.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a school: seven digits, then a letter that checks them.
public final class Uai {

    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final Pattern FORME = Pattern.compile("[0-9]{7}[A-Z]");

    private Uai() {}

    public static boolean estJuste(String uai) {
        return FORME.matcher(uai).matches() && uai.charAt(7) == lettre(uai.substring(0, 7));
    }

    /// The check letter of seven digits.
    public static char lettre(String chiffres) {
        return LETTRES.charAt(Integer.parseInt(chiffres) % LETTRES.length());
    }

    public static String lu(String brut) {
        return brut.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /// What to do about one that is wrong.
    public static Optional<String> refus(String uai) {
        if (!FORME.matcher(uai).matches()) {
            return Optional.of(
                    "Un UAI a sept chiffres et une lettre, par exemple 0291234%s.".formatted(lettre("0291234")));
        }
        var chiffres = uai.substring(0, 7);
        return estJuste(uai)
                ? Optional.empty()
                : Optional.of("La lettre ne va pas avec les chiffres : pour %s ce serait %s%s. Vérifiez les deux."
                        .formatted(chiffres, chiffres, lettre(chiffres)));
    }
}
