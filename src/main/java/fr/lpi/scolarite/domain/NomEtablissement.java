package fr.lpi.scolarite.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a school, as on its letters.
public final class NomEtablissement {

    private static final int MAX = 150;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
    private static final Pattern LETTRE = Pattern.compile("\\p{L}");

    private NomEtablissement() {}

    public static String lu(String brut) {
        return Normalizer.normalize(brut.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    public static Optional<String> refus(String nom) {
        if (INVISIBLE.matcher(nom).find()) {
            return Optional.of(
                    "Un caractère invisible s'est glissé dans le nom : effacez-le et saisissez-le au clavier,"
                            + " par exemple « École primaire Marcel Pagnol ».");
        }
        if (!LETTRE.matcher(nom).find()) {
            return Optional.of("Écrivez le nom de l'établissement, par exemple « École primaire Marcel Pagnol ».");
        }
        return nom.codePointCount(0, nom.length()) > MAX
                ? Optional.of("%d caractères au plus, par exemple « École primaire Marcel Pagnol ».".formatted(MAX))
                : Optional.empty();
    }
}
