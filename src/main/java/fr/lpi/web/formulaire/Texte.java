package fr.lpi.web.formulaire;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What becomes of a text on its way in (specification, section 9): nothing a reader sees is changed.
public final class Texte {

    /// Beyond this a field is refused whole, whatever its own limit: 16 KiB hold a thousand characters of any script.
    public static final int OCTETS_MAX = 16 * 1024;

    private static final Pattern FINS_DE_LIGNE = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    // Controls but tab and line feed, direction marks and overrides, invisible operators; ZWJ and ZWNJ stay.
    private static final Pattern INVISIBLES = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\p{Cs}|\\p{Cn}");

    private static final String TROP_LONG = "Ce texte a ";

    private Texte() {}

    /// Line ends become LF, invisible and direction characters from a paste go, the rest is NFC and as typed.
    public static String recu(String brut) {
        var lignes = FINS_DE_LIGNE.matcher(brut).replaceAll("\n");
        return Normalizer.normalize(INVISIBLES.matcher(lignes).replaceAll(""), Normalizer.Form.NFC);
    }

    /// What is said of a text over its limit, by what a reader counts or by the room it takes: signs made of many parts
    /// take much.
    public static Optional<String> tropLong(String texte, int max) {
        var longueur = longueur(texte);
        if (longueur > max) {
            return Optional.of(TROP_LONG + "%d caractères : raccourcissez-le à %d au plus.".formatted(longueur, max));
        }
        return texte.getBytes(StandardCharsets.UTF_8).length < OCTETS_MAX
                ? Optional.empty()
                : Optional.of(TROP_LONG + "trop de signes composés, comme certains émojis : raccourcissez-le.");
    }

    public static boolean ditTropLong(String message) {
        return message.startsWith(TROP_LONG);
    }

    /// Characters as a reader counts them: an emoji made of several parts is one.
    public static int longueur(String texte) {
        var signes = BreakIterator.getCharacterInstance(Locale.FRENCH);
        signes.setText(texte);
        var n = 0;
        while (signes.next() != BreakIterator.DONE) {
            n++;
        }
        return n;
    }
}
