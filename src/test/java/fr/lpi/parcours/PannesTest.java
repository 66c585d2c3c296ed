package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.lpi.Fourche;
import fr.lpi.config.base.embarquee.ServeurExterne;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// The database goes away under people who work, and comes back: nobody logs in again, nothing is lost.
@ExtendWith(Navigateur.class)
class PannesTest {

    private static final Path DONNEES = Fourche.dossier("panne");
    private static final Path POSTGRES = DONNEES.resolve("base/postmaster.pid");
    private static final String EN_CLASSE = "Actions menées en classe pour l'objectif n°1";

    @BeforeEach
    @AfterEach
    void sansServeurOublie() throws IOException {
        ServeursOublies.arreter(DONNEES.resolve("base"));
    }

    @Test
    void LPI_starts_its_own_PostgreSQL_again(Postes postes) throws Exception {
        FileSystemUtils.deleteRecursively(DONNEES.resolve("base"));
        try (var lpi = ProcessusLpi.demarrer(DONNEES, 0)) {
            var poste = brouillon(postes, lpi);
            var tue = moteur();
            var enfants = tue.children().toList();
            tue.destroyForcibly();
            enfants.forEach(ProcessHandle::destroyForcibly);

            poste.page()
                    .waitForResponse(
                            reponse ->
                                    reponse.ok() && reponse.request().method().equals("POST"),
                            new Page.WaitForResponseOptions().setTimeout(60_000),
                            () -> poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit pendant la panne"));

            enregistre(poste);
            assertThat(moteur().pid()).isNotEqualTo(tue.pid());
            poste.page().reload();
            assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit pendant la panne");
            lpi.arreter();
        }
    }

    @Test
    void pages_say_that_another_PostgreSQL_is_away_and_follow_its_return(Postes postes, @TempDir Path dossier)
            throws Exception {
        var serveur = new ServeurExterne(dossier);
        serveur.creer();
        var reglages = Map.of(
                "LPI_DATABASE_URL", serveur.url("lpi"),
                "LPI_DATABASE_PASSWORD", ServeurExterne.MOT_DE_PASSE,
                "LPI_DATABASE_MIGRATION_PASSWORD", ServeurExterne.MOT_DE_PASSE);
        try (var lpi = ProcessusLpi.demarrer(DONNEES, 0, reglages)) {
            var poste = brouillon(postes, lpi);
            var autre = postes.sur(lpi.adresse(), "direction.ecole").admettre(503);
            serveur.arreter();

            poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit pendant la panne");
            assertThat(poste.etat("Non enregistré : le service ne répond pas"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
            poste.cliquer("Retour");
            assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit pendant la panne");
            var reponse = autre.aller("/?classe=CM1");
            assertThat(reponse.status()).isEqualTo(503);
            assertThat(reponse.headerValue("Retry-After")).isEqualTo("5");
            assertThat(autre.titre("Service indisponible")).isVisible();
            assertThat(autre.texte("Réessayez dans un instant")).isVisible();

            serveur.relancer();
            enregistre(poste);
            autre.lien("Réessayer").click();
            assertThat(autre.titre("Mes livrets")).isVisible();
            lpi.arreter();
        } finally {
            serveur.arreter();
        }
    }

    private static Poste brouillon(Postes postes, ProcessusLpi lpi) {
        var poste = postes.sur(lpi.adresse(), "enseignant.ecole").admettre(503);
        poste.lienQuiDit("MATHIEU Léa").click();
        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/4"));
        return poste;
    }

    private static void enregistre(Poste poste) {
        assertThat(poste.etat("Enregistré à")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
    }

    private static ProcessHandle moteur() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(POSTGRES).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
