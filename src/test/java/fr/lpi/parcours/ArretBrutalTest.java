package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.lpi.Fourche;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/// The application alone is killed in the middle of a sentence, as a power cut would, and started again.
@ExtendWith(Navigateur.class)
class ArretBrutalTest {

    private static final Path DONNEES = Fourche.dossier("arret");
    private static final Path POSTGRES = DONNEES.resolve("base/postmaster.pid");
    private static final String EN_CLASSE = "Actions menées en classe pour l'objectif n°1";
    private static final String COMPETENCES = "Compétences à travailler pour l'objectif n°1";

    @BeforeEach
    @AfterEach
    void sansServeurOublie() throws IOException {
        ServeursOublies.arreter(DONNEES.resolve("base"));
    }

    @Test
    void what_read_enregistre_survives_a_kill_and_the_rest_follows(Postes postes) throws Exception {
        FileSystemUtils.deleteRecursively(DONNEES.resolve("base"));
        int port;
        String postgres;
        Poste poste;
        try (var avant = ProcessusLpi.demarrer(DONNEES, 0)) {
            port = avant.port();
            poste = postes.sur(avant.adresse(), "enseignant.ecole");
            poste.lienQuiDit("MATHIEU Léa").click();
            poste.lien("Reprendre le brouillon du PPRE").click();
            poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/4"));
            poste.ecrire(poste.champ(EN_CLASSE), "Écrit avant la coupure, et lu « Enregistré »");
            postgres = serveur();
            avant.tuer();
        }
        poste.ecrireSansAttendre(poste.champ(COMPETENCES), "Écrit pendant la coupure");
        assertThat(poste.etat("Non enregistré")).isVisible();

        try (var apres = ProcessusLpi.demarrer(DONNEES, port)) {
            assertThat(serveur()).as("le même PostgreSQL").isEqualTo(postgres);
            // The page left open sends by itself what it kept, without a new login.
            assertThat(poste.etat("Enregistré à"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
            var autre = postes.sur(apres.adresse(), "direction.ecole");
            autre.aller(poste.adresse());
            assertThat(autre.champ(EN_CLASSE)).hasValue("Écrit avant la coupure, et lu « Enregistré »");
            assertThat(autre.champ(COMPETENCES)).hasValue("Écrit pendant la coupure");
            apres.arreter();
        }
        assertThat(POSTGRES).as("PostgreSQL, arrêté avec LPI").doesNotExist();
    }

    private static String serveur() throws IOException {
        return Files.readAllLines(POSTGRES).getFirst().strip();
    }
}
