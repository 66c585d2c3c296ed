package fr.lpi.config.base.embarquee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.lpi.config.base.BaseInutilisable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL as LPI starts it, on a folder of its own, outlives the LPI that a `kill -9` took away.
class PostgresEmbarqueTest {

    @TempDir
    static Path dossier;

    static long moteurDAvant;
    static @Nullable PostgresEmbarque postgres;

    /// A first LPI writes and dies; the one under test is the next.
    @BeforeAll
    static void un_LPI_meurt_et_le_suivant_demarre() throws Exception {
        Binaires.partages(dossier);
        var premier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PremierLpi.class.getName(),
                        dossier.toString())
                .redirectError(dossier.resolve("premier.log").toFile())
                .start();
        try (var sortie = new BufferedReader(new InputStreamReader(premier.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(sortie.readLine()).isEqualTo(PremierLpi.PRET);
        }
        assertThatExceptionOfType(BaseInutilisable.class)
                .as("while the first one lives")
                .isThrownBy(() -> PostgresEmbarque.demarrer(dossier))
                .withMessage(
                        "Un autre LPI utilise déjà le dossier de données « %s » : arrêtez-le, ou choisissez-en un autre par LPI_DATA."
                                .formatted(dossier));
        moteurDAvant = moteur();
        premier.destroyForcibly();
        assertThat(premier.waitFor(10, TimeUnit.SECONDS)).isTrue();
        postgres = PostgresEmbarque.demarrer(dossier);
    }

    @AfterAll
    static void arreter() {
        if (postgres != null) {
            postgres.close();
        } else {
            ProcessHandle.of(moteurDAvant).ifPresent(ProcessHandle::destroy);
        }
    }

    @Test
    void the_living_server_is_taken_back_with_its_data() throws Exception {
        assertThat(moteur()).isEqualTo(moteurDAvant);
        assertThat(lire("select texte from essai.temoin")).isEqualTo("écrit avant la mort");
    }

    @Test
    void what_is_committed_is_on_the_disk() throws Exception {
        for (var reglage : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(lire("show " + reglage)).as(reglage).isEqualTo("on");
        }
    }

    @Test
    void it_listens_to_this_machine_only() throws Exception {
        assertThat(lire("show listen_addresses")).isEqualTo("127.0.0.1");
        var port = Integer.parseInt(lire("show port"));
        var ailleurs = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(adresse -> !adresse.isLoopbackAddress() && !adresse.isLinkLocalAddress())
                .findFirst();
        assumeThat(ailleurs).isPresent();
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(ailleurs.orElseGet(InetAddress::getLoopbackAddress), port).close());
    }

    @Test
    void it_refuses_whoever_has_no_password() throws Exception {
        var url = postgres.acces().url();
        for (var role : List.of("lpi_application", "lpi_proprietaire", "postgres")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, role, "").close());
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> DriverManager.getConnection(url, role, "faux").close());
        }
    }

    @Test
    void its_passwords_are_read_by_their_owner_only() throws Exception {
        assertThat(Files.getPosixFilePermissions(dossier.resolve("base.secrets")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        assertThat(dossier.resolve("initdb.secret")).doesNotExist();
        assertThat(postgres.acces().toString())
                .doesNotContain(SecretsBase.dans(dossier).application());
    }

    @Test
    void a_second_start_in_the_same_process_is_refused_too() {
        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> PostgresEmbarque.demarrer(dossier))
                .withMessageStartingWith("Un autre LPI utilise déjà");
    }

    @Test
    void data_without_their_passwords_are_left_alone(@TempDir Path ou) throws IOException {
        Files.createDirectories(ou.resolve("base"));
        Files.writeString(ou.resolve("base/PG_VERSION"), BinairesPostgres.MAJEURE + "\n");

        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> PostgresEmbarque.demarrer(ou))
                .withMessage(
                        "Il manque « base.secrets » dans le dossier de données « %s » : remettez celui de la sauvegarde, sans lui personne n'ouvre la base."
                                .formatted(ou));
        assertThat(ou.resolve("base.secrets")).doesNotExist();
    }

    @Test
    void data_of_another_major_version_are_left_alone(@TempDir Path ancien) throws IOException {
        Binaires.partages(ancien);
        Files.createDirectories(ancien.resolve("base"));
        Files.writeString(ancien.resolve("base/PG_VERSION"), "15\n");

        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> PostgresEmbarque.demarrer(ancien))
                .withMessageContaining("viennent de PostgreSQL 15, et ce LPI lit celles de PostgreSQL 18")
                .withMessageNotContaining("\n");
        try (var restes = Files.list(ancien.resolve("base"))) {
            assertThat(restes).hasSize(1);
        }
    }

    @Test
    void a_folder_that_is_no_folder_is_said_in_one_sentence(@TempDir Path ou) throws IOException {
        var fichier = Files.writeString(ou.resolve("data"), "");

        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> PostgresEmbarque.demarrer(fichier))
                .withMessageMatching("Le dossier de données « .*data » ne peut pas servir : .+\\.")
                .withMessageNotContaining("null");
    }

    /// Root writes everywhere but where the system itself forbids it.
    @Test
    void a_folder_that_cannot_be_written_is_said_in_one_sentence() {
        assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> PostgresEmbarque.demarrer(Path.of("/proc/lpi")))
                .withMessageMatching("Le dossier de données « /proc/lpi » ne peut pas servir : .+\\.")
                .withMessageNotContaining("null");
    }

    private static long moteur() throws IOException {
        return Long.parseLong(
                Files.readAllLines(dossier.resolve("base/postmaster.pid")).getFirst());
    }

    private static String lire(String sql) throws Exception {
        try (var connexion = connexion(postgres);
                var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery(sql)) {
            assertThat(lignes.next()).isTrue();
            return lignes.getString(1);
        }
    }

    static Connection connexion(PostgresEmbarque postgres) throws Exception {
        var acces = postgres.acces();
        return DriverManager.getConnection(
                acces.url(),
                acces.proprietaire().utilisateur(),
                acces.proprietaire().motDePasse());
    }

    /// Starts PostgreSQL, writes, says so, and waits to be killed.
    static final class PremierLpi {

        static final String PRET = "prêt";

        private PremierLpi() {}

        @SuppressWarnings("SystemOut")
        public static void main(String[] arguments) throws Exception {
            var postgres = PostgresEmbarque.demarrer(Path.of(arguments[0]));
            try (var connexion = connexion(postgres);
                    var ordre = connexion.createStatement()) {
                ordre.execute("create schema essai");
                ordre.execute("create table essai.temoin (texte text)");
                ordre.execute("insert into essai.temoin values ('écrit avant la mort')");
            }
            System.out.write((PRET + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
