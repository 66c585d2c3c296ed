package fr.lpi.scolarite.persistence;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/// The order of a French list: « Élodie » stands before « Emma ». The database sorts by code point.
final class Alphabet {

    static final Comparator<String> FRANCAIS = francais();

    private Alphabet() {}

    private static Comparator<String> francais() {
        var ordre = Collator.getInstance(Locale.FRENCH);
        return (un, autre) -> ordre.compare(un, autre);
    }
}
