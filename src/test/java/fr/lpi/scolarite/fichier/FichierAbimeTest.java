package fr.lpi.scolarite.fichier;

import static fr.lpi.scolarite.fichier.Fichiers.demonstration;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file damaged anywhere is read or refused; it never breaks the reader.
class FichierAbimeTest {

    @ParameterizedTest
    @CsvSource({
        "onde-ecole-9990001X.csv,1",
        "onde-ecole-9990001X-windows-1252.csv,1",
        "siecle-college-9990002Y-ElevesSansAdresses.xml,2",
        "siecle-college-9990002Y-ExportXML_ElevesSansAdresses.zip,2",
    })
    void whatever_is_damaged_is_answered(String nom, int degre) {
        var hasard = new Random(2026);
        var entier = demonstration(nom);
        Function<byte[], FichierLu> lire = degre == 1 ? Fichiers::ecole : Fichiers::college;

        for (var essai = 0; essai < 400; essai++) {
            var abime = Arrays.copyOf(entier, essai % 4 == 0 ? hasard.nextInt(entier.length) : entier.length);
            for (var coup = 0; coup <= essai % 9 && abime.length > 0; coup++) {
                // The first bytes decide of everything: half of the blows fall there.
                var ou = hasard.nextInt(coup % 2 == 0 ? abime.length : Math.min(abime.length, 600));
                abime[ou] = (byte) hasard.nextInt(256);
            }
            try {
                assertThat(lire.apply(abime).lus()).isPositive();
            } catch (FichierRefuse refus) {
                assertThat(refus.motif()).isNotBlank();
                assertThat(refus.conseil()).isNotBlank();
            } catch (UncheckedIOException tronque) {
                assertThat(tronque.getCause()).isNotNull();
            }
        }
    }
}
