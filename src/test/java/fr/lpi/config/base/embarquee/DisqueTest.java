package fr.lpi.config.base.embarquee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.lpi.config.base.BaseInutilisable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk of a few megabytes, or one that cannot be written, mounted for one process alone: no right is needed for it
/// where the system gives namespaces to ordinary users.
class DisqueTest {

    @TempDir
    Path disque;

    @Test
    void a_disk_too_small_for_the_programs_is_full() throws Exception {
        assertThat(refus("size=8m", "")).isEqualTo(plein());
    }

    @Test
    void a_disk_too_small_for_the_data_is_full_and_keeps_nothing_of_the_attempt() throws Exception {
        assertThat(refus("size=24m", "ln -s \"%s\" \"$0/moteur\"; ".formatted(Binaires.deballes())))
                .isEqualTo(plein());
    }

    @Test
    void a_disk_that_cannot_be_written_says_so() throws Exception {
        assertThat(refus("ro", ""))
                .isEqualTo(
                        "Le dossier de données « %s » ne peut pas servir : son disque est en lecture seule ; rendez-le inscriptible, ou indiquez un autre dossier par LPI_DATA."
                                .formatted(disque));
    }

    private String plein() {
        return "Le dossier de données « %s » ne peut pas servir : son disque est plein, ou le quota atteint ; libérez de la place, ou indiquez un autre dossier par LPI_DATA."
                .formatted(disque);
    }

    private String refus(String montage, String avant) throws IOException, InterruptedException {
        var commande = "mount -t tmpfs -o %s essai \"$0\" || exit 77; %s exec \"$@\"".formatted(montage, avant);
        var processus = new ProcessBuilder(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--mount",
                        "sh",
                        "-c",
                        commande,
                        disque.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lpi.class.getName(),
                        disque.toString())
                .redirectError(Files.createTempFile("disque", null).toFile())
                .start();
        var dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(processus.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assumeTrue(
                dit.startsWith(Lpi.DEBUT),
                "Ce système ne permet pas de monter un disque d'essai (unshare --user --mount, ou conteneur sans droit).");
        return dit.substring(Lpi.DEBUT.length()).strip();
    }

    /// Tries to start PostgreSQL on the disk, and says why it cannot.
    static final class Lpi {

        static final String DEBUT = "essai : ";

        private Lpi() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) {
            System.out.print(DEBUT);
            try {
                PostgresEmbarque.demarrer(Path.of(arguments[0])).close();
            } catch (BaseInutilisable e) {
                System.out.print(e.getMessage());
            }
        }
    }
}
