package fr.lpi.web;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The order of a French list: « Élodie » stands before « Emma ». The database sorts by code point.
public final class Alphabet {

    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    // More figures than a class will ever have in its name.
    private static final int LARGEUR = 20;

    private Alphabet() {}

    /// For one sort, by one thread: it keeps the key of each text, which costs more than comparing two.
    public static Comparator<String> francais() {
        return selon(UnaryOperator.identity());
    }

    /// Where a number is read as a number: « 6e 2 » stands before « 6e 10 ». For one sort, by one thread.
    public static Comparator<String> naturel() {
        return selon(texte -> NOMBRE.matcher(texte)
                .replaceAll(nombre ->
                        "0".repeat(Math.max(0, LARGEUR - nombre.group().length())) + nombre.group()));
    }

    /// People, by their name then their first name. For one sort, by one thread.
    public static <T> Comparator<T> parNom(Function<T, String> nom, Function<T, String> prenom) {
        var ordre = francais();
        return Comparator.comparing(nom, ordre).thenComparing(prenom, ordre);
    }

    private static Comparator<String> selon(UnaryOperator<String> lecture) {
        var ordre = Collator.getInstance(Locale.FRENCH);
        var cles = new HashMap<String, CollationKey>();
        return (un, autre) -> un.equals(autre)
                ? 0
                : cles.computeIfAbsent(un, texte -> ordre.getCollationKey(lecture.apply(texte)))
                        .compareTo(cles.computeIfAbsent(autre, texte -> ordre.getCollationKey(lecture.apply(texte))));
    }
}
