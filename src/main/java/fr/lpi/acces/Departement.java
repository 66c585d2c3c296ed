package fr.lpi.acces;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a département, as postal codes begin: 29, 2A, 974; 99 for those of the demonstration.
public final class Departement {

    private static final Pattern FORME = Pattern.compile("0[1-9]|[1345678][0-9]|2[1-9AB]|9[0-5]|99|97[1-8]|98[4-8]");

    private Departement() {}

    public static String lu(String brut) {
        return brut.strip().toUpperCase(Locale.ROOT);
    }

    public static Optional<String> refus(String numero) {
        return FORME.matcher(numero).matches()
                ? Optional.empty()
                : Optional.of("Écrivez le numéro du département, par exemple 29, 2A ou 974.");
    }
}
