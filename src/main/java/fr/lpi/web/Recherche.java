package fr.lpi.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words looked for in names: accents, case, hyphens and apostrophes do not matter, and one typing error is forgiven.
///
/// Each word must begin a word of the name, or be one letter away from one when it has four letters or more.
public record Recherche(List<String> mots) {

    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern SIGNES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    public static Recherche de(String saisie) {
        return new Recherche(mots(saisie));
    }

    public boolean vide() {
        return mots.isEmpty();
    }

    /// True for an empty search.
    public boolean trouve(String... noms) {
        // Each line of a list asks; the words of its names cost more than all the rest of it.
        if (vide()) {
            return true;
        }
        var connus = Arrays.stream(noms)
                .flatMap(nom -> mots(nom).stream())
                .flatMap(mot -> Stream.concat(Stream.of(joint(mot)), parties(mot)))
                .toList();
        return mots.stream()
                .allMatch(mot -> connu(joint(mot), connus) || parties(mot).allMatch(partie -> connu(partie, connus)));
    }

    /// What [#trouve] asks of names, for whoever asks it of an index: for each word looked for, that it be there in one
    /// piece, or that all its parts be.
    public List<Terme> termes() {
        return mots.stream()
                .map(mot -> new Terme(joint(mot), parties(mot).toList()))
                .toList();
    }

    /// @param parties the one piece itself when the word has a single part
    public record Terme(String enUnMot, List<String> parties) {}

    private static List<String> mots(String texte) {
        return ESPACES.splitAsStream(simple(texte))
                .filter(mot -> !joint(mot).isEmpty())
                .toList();
    }

    /// « jean-marie » in one piece, for whoever leaves the hyphen out.
    private static String joint(String mot) {
        return SIGNES.matcher(mot).replaceAll("");
    }

    private static Stream<String> parties(String mot) {
        return SIGNES.splitAsStream(mot).filter(partie -> !partie.isEmpty());
    }

    private static boolean connu(String mot, List<String> connus) {
        return connus.stream().anyMatch(connu -> ressemble(mot, connu));
    }

    private static String simple(String texte) {
        var decompose = Normalizer.normalize(
                texte.replace("œ", "oe").replace("Œ", "OE").replace("ł", "l").replace("Ł", "L"), Normalizer.Form.NFD);
        return ACCENTS.matcher(decompose).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whether a word of a name is the one looked for: it begins with it, or is one error away.
    private static boolean ressemble(String mot, String connu) {
        return connu.startsWith(mot) || uneFaute(mot, connu);
    }

    /// Whether it is that word with one error; too short a word is to be typed without any.
    public static boolean uneFaute(String mot, String connu) {
        return mot.length() >= 4 && aUneFautePres(mot, connu);
    }

    /// One letter more, one less, one other, or two swapped.
    private static boolean aUneFautePres(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        var i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        var resteA = a.substring(i);
        var resteB = b.substring(i);
        return suite(resteA, 1).equals(suite(resteB, 1))
                || suite(resteA, 1).equals(resteB)
                || resteA.equals(suite(resteB, 1))
                || (resteA.length() > 1
                        && resteB.length() > 1
                        && resteA.charAt(0) == resteB.charAt(1)
                        && resteA.charAt(1) == resteB.charAt(0)
                        && suite(resteA, 2).equals(suite(resteB, 2)));
    }

    private static String suite(String texte, int depuis) {
        return texte.substring(Math.min(depuis, texte.length()));
    }
}
