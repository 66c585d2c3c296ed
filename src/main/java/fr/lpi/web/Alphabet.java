package fr.lpi.web;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;

/// The order of a French list: « Élodie » stands before « Emma ». The database sorts by code point.
public final class Alphabet {

    private Alphabet() {}

    /// For one sort, by one thread: it keeps the key of each text, which costs more than comparing two.
    public static Comparator<String> francais() {
        var ordre = Collator.getInstance(Locale.FRENCH);
        var cles = new HashMap<String, CollationKey>();
        return (un, autre) -> un.equals(autre)
                ? 0
                : cles.computeIfAbsent(un, ordre::getCollationKey)
                        .compareTo(cles.computeIfAbsent(autre, ordre::getCollationKey));
    }
}
