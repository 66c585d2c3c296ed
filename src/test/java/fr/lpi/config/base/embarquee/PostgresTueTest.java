package fr.lpi.config.base.embarquee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.config.base.embarquee.EtatDuDossier.Arrete;
import fr.lpi.config.base.embarquee.EtatDuDossier.Serveur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL killed under an LPI that lives.
class PostgresTueTest {

    @TempDir
    Path dossier;

    @Test
    void it_is_started_again_at_the_same_address_with_its_data() throws Exception {
        Binaires.partages(dossier);
        try (var postgres = PostgresEmbarque.demarrer(dossier)) {
            var acces = postgres.acces();
            ordonner(
                    postgres,
                    "create schema essai create table temoin (texte text)",
                    "insert into essai.temoin values ('écrit avant la mort')");
            var tue = serveur();

            ProcessHandle.of(tue.pid()).orElseThrow().destroyForcibly();

            attendre(() -> vivant() && !serveur().equals(tue) && repond(postgres));
            assertThat(postgres.acces()).isEqualTo(acces);
            ordonner(postgres, "select 1 / count(*) from essai.temoin");
        }
        assertThat(dossier.resolve("base/postmaster.pid")).doesNotExist();
    }

    /// After a power cut, in a container above all, its number may be that of anything.
    @Test
    void a_program_that_bears_its_number_is_not_taken_for_it() throws Exception {
        Binaires.partages(dossier);
        PostgresEmbarque.demarrer(dossier).close();
        Files.writeString(
                dossier.resolve("base/postmaster.pid"),
                "%d%n/ailleurs%n1%n5432%n".formatted(ProcessHandle.current().pid()));

        assertThat(EtatDuDossier.lire(dossier)).isEqualTo(new Arrete(true));
        try (var postgres = PostgresEmbarque.demarrer(dossier)) {
            ordonner(postgres, "select 1");
        }
    }

    private boolean vivant() throws IOException {
        return EtatDuDossier.lire(dossier) instanceof EtatDuDossier.Servi;
    }

    private static boolean repond(PostgresEmbarque postgres) {
        try {
            ordonner(postgres, "select 1");
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private Serveur serveur() throws IOException {
        return Serveur.ecritDans(EtatDuDossier.donnees(dossier)).orElseThrow();
    }

    private static void ordonner(PostgresEmbarque postgres, String... ordres) throws SQLException {
        var acces = postgres.acces();
        try (var connexion = DriverManager.getConnection(
                        acces.url(),
                        acces.proprietaire().utilisateur(),
                        acces.proprietaire().motDePasse());
                var ordre = connexion.createStatement()) {
            for (var sql : ordres) {
                ordre.execute(sql);
            }
        }
    }

    private interface Condition {

        boolean vraie() throws IOException;
    }

    private static void attendre(Condition condition) throws Exception {
        var limite = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.vraie()) {
            assertThat(Instant.now()).isBefore(limite);
            Thread.sleep(100);
        }
    }
}
