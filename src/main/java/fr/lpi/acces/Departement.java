package fr.lpi.acces;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// The number of a département, as postal codes begin: 29, 2A, 974; 99 for those of the demonstration.
public final class Departement {

    private static final Pattern FORME = Pattern.compile("0[1-9]|[1345678][0-9]|2[1-9AB]|9[0-5]|99|97[1-8]|98[4-8]");

    private static final Properties NOMS = noms();

    private Departement() {}

    /// « MDPH du département 29 (Finistère) ».
    public static String mdph(String numero) {
        var nom = NOMS.getProperty(numero);
        return "MDPH du département " + numero + (nom == null ? "" : " (" + nom + ")");
    }

    private static Properties noms() {
        var noms = new Properties();
        try (var lecteur = new InputStreamReader(
                Objects.requireNonNull(Departement.class.getResourceAsStream("/departements.properties")),
                StandardCharsets.UTF_8)) {
            noms.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return noms;
    }

    public static String lu(String brut) {
        return brut.strip().toUpperCase(Locale.ROOT);
    }

    public static Optional<String> refus(String numero) {
        return FORME.matcher(numero).matches()
                ? Optional.empty()
                : Optional.of("Écrivez le numéro du département, par exemple 29, 2A ou 974.");
    }
}
