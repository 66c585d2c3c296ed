package fr.lpi.scolarite.fichier;

import java.text.Normalizer;
import java.util.stream.Collectors;

/// The characters of a name: all that a reader sees, none that hides.
final class Caracteres {

    private static final String INVISIBLES_SANS_LE_DIRE = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFD";

    private Caracteres() {}

    /// Composed (NFC), every kind of space made plain and single, none at the ends.
    static String composer(String valeur) {
        return Normalizer.normalize(valeur, Normalizer.Form.NFC)
                .replaceAll("\\p{Zs}+", " ")
                .strip();
    }

    /// Control, zero-width, direction, private, lost or not a character at all.
    static boolean estRefuse(int caractere) {
        return switch (Character.getType(caractere)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default ->
                INVISIBLES_SANS_LE_DIRE.indexOf(caractere) >= 0
                        || (caractere >= 0xFE00 && caractere <= 0xFE0F)
                        || (caractere >= 0xE0100 && caractere <= 0xE01EF);
        };
    }

    /// The value as a database may keep it, short: it holds any character but this one.
    static String sansNul(String valeur) {
        return valeur.codePoints()
                .filter(c -> c != 0)
                .limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The value as a page may quote it: short, and what hides shown by its number, as in « DU[U+200B]PONT ».
    static String montrer(String valeur) {
        var montree = valeur.codePoints()
                .limit(60)
                .mapToObj(c -> estRefuse(c) ? "[U+%04X]".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
        return valeur.codePointCount(0, valeur.length()) > 60 ? montree + "…" : montree;
    }
}
