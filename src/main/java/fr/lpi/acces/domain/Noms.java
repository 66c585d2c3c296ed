package fr.lpi.acces.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// First names, names and login names of people.
public final class Noms {

    private static final int MAX = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");
    private static final Pattern LETTRE = Pattern.compile("\\p{L}");
    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    private Noms() {}

    public static String lu(String brut) {
        return Normalizer.normalize(brut.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    public static String identifiantLu(String brut) {
        return brut.strip().toLowerCase(Locale.ROOT);
    }

    /// @param quoi « le prénom », « le nom »
    public static Optional<String> refus(String nom, String quoi, String exemple) {
        if (nom.isEmpty()) {
            return Optional.of("Écrivez %s, par exemple « %s ».".formatted(quoi, exemple));
        }
        if (INVISIBLE.matcher(nom).find()) {
            return Optional.of(
                    "Un caractère invisible s'est glissé dans %s : effacez la valeur et saisissez-la au clavier, par exemple « %s »."
                            .formatted(quoi, exemple));
        }
        if (!LETTRE.matcher(nom).find()) {
            return Optional.of("Il faut au moins une lettre, par exemple « %s ».".formatted(exemple));
        }
        return nom.codePointCount(0, nom.length()) > MAX
                ? Optional.of("%d caractères au plus, par exemple « %s ».".formatted(MAX, exemple))
                : Optional.empty();
    }

    public static Optional<String> refusIdentifiant(String identifiant) {
        return identifiant.length() >= 3
                        && identifiant.length() <= 60
                        && IDENTIFIANT.matcher(identifiant).matches()
                ? Optional.empty()
                : Optional.of(
                        "De 3 à 60 lettres sans accent, chiffres, points ou traits d'union, par exemple « lea.le-gall ».");
    }

    /// `prenom.nom`, in the letters that every keyboard has.
    public static String proposer(String prenom, String nom) {
        var propose = (simple(prenom) + "." + simple(nom)).replaceAll("^[.-]+|[.-]+$", "");
        var court = propose.substring(0, Math.min(50, propose.length())).replaceAll("[.-]+$", "");
        return court.length() < 3 ? "compte." + (court.isEmpty() ? "lpi" : court) : court;
    }

    private static String simple(String nom) {
        var lettres =
                nom.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        return Normalizer.normalize(lettres, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
