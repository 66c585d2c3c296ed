package fr.lpi.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Fourche;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start that cannot succeed, as whoever launches it sees it: one sentence on the error output, nothing else, and an
/// exit code that a supervisor notices. What each sentence says is tested beside the class that decides it.
class DemarrageRefuseTest {

    @TempDir
    Path dossier;

    @Test
    void a_data_folder_that_another_LPI_holds() throws Exception {
        try (var autre = FileChannel.open(
                        dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var tenu = autre.lock()) {
            assertThat(tenu.isValid()).isTrue();
            assertThat(refus(Map.of("LPI_DATA", dossier.toString(), "LPI_DATABASE_URL", "")))
                    .isEqualTo(
                            "Un autre LPI utilise déjà le dossier de données « %s » : arrêtez-le, ou choisissez-en un autre par LPI_DATA."
                                    .formatted(dossier));
        }
    }

    @Test
    void an_external_database_that_does_not_answer() throws Exception {
        assertThat(refus(Map.of("LPI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/lpi?password=secret")))
                .isEqualTo(
                        "La base « jdbc:postgresql://127.0.0.1:1/lpi » ne répond pas : vérifiez LPI_DATABASE_URL, et que PostgreSQL est démarré.");
    }

    @Test
    void a_port_that_is_taken() throws Exception {
        Files.createSymbolicLink(
                dossier.resolve("moteur"),
                Files.createDirectories(Fourche.dossier("panne").resolve("moteur")));
        try (var prise = new ServerSocket(0, 1, InetAddress.ofLiteral("::"))) {
            assertThat(refus(Map.of(
                            "LPI_DATA",
                            dossier.toString(),
                            "LPI_DATABASE_URL",
                            "",
                            "LPI_PORT",
                            Integer.toString(prise.getLocalPort()))))
                    .isEqualTo(
                            "Le port %d est déjà pris sur cette machine : arrêtez ce qui l'occupe, ou choisissez-en un autre par LPI_PORT."
                                    .formatted(prise.getLocalPort()));
        }
        assertThat(dossier.resolve("base/postmaster.pid"))
                .as("PostgreSQL, arrêté avec LPI")
                .doesNotExist();
    }

    private static String refus(Map<String, String> reglages) throws IOException, InterruptedException {
        var erreurs = Files.createTempFile("refus", null);
        var commande = ProcessusLpi.commande()
                .redirectOutput(erreurs.resolveSibling(erreurs.getFileName() + ".sortie")
                        .toFile())
                .redirectError(erreurs.toFile());
        commande.environment().putAll(reglages);
        commande.environment().putIfAbsent("LPI_PORT", "0");
        var processus = commande.start();
        assertThat(processus.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(processus.exitValue()).isNotZero();
        return Files.readString(erreurs, StandardCharsets.UTF_8).strip();
    }
}
