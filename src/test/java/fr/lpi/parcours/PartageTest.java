package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.Conformite;
import fr.lpi.document.LectureDePdf;
import fr.lpi.web.Accord;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// A livret shared with the MDPH and read there, withdrawn, and taken away as one file.
@ParcoursLpi
class PartageTest {

    static final String PARTAGER =
            "Partager l'ensemble du livret de cet élève avec l'équipe pluridisciplinaire de la MDPH.";

    @Test
    void shared_on_confirmation_it_is_read_by_the_MDPH_until_it_is_withdrawn(Postes postes, Preparation preparation)
            throws IOException {
        var suivi = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        assertThat(poste.champ(PARTAGER)).not().isChecked();
        poste.champ(PARTAGER).press("Space");
        assertThat(poste.titre("Partager le livret avec la MDPH")).isVisible();
        assertThat(poste.texte("MDPH 99")).isVisible();

        var mdph = postes.de("mdph");
        mdph.admettre(404).aller(suivi.adresse());
        assertThat(mdph.titre("Page introuvable")).isVisible();

        poste.lien("Annuler").click();
        assertThat(poste.champ(PARTAGER)).not().isChecked();
        poste.champ(PARTAGER).press("Space");
        poste.cliquer("Partager le livret");
        assertThat(poste.texte("Le livret est partagé")).isVisible();
        assertThat(poste.champ(PARTAGER)).isChecked();
        assertThat(poste.texte("par Thomas Carpentier avec la MDPH du département 99"))
                .isVisible();

        lit(mdph, suivi);

        poste.champ(PARTAGER).press("Space");
        poste.cliquer("Mettre fin au partage");
        assertThat(poste.texte("Le partage a pris fin")).isVisible();
        assertThat(poste.champ(PARTAGER)).not().isChecked();
        mdph.aller(suivi.adresse());
        assertThat(mdph.titre("Page introuvable")).isVisible();
    }

    private static void lit(Poste mdph, Preparation.Suivi suivi) throws IOException {
        mdph.aller("/");
        mdph.champ("Rechercher un livret").fill(suivi.adresse().replaceFirst(".*/", ""));
        mdph.champ("Rechercher un livret").press("Enter");
        assertThat(mdph.texte("1 livret correspond").first()).isVisible();
        mdph.page().locator("main table a").click();
        assertThat(mdph.titre("Livret " + Accord.de(suivi.eleve()))).isVisible();
        assertThat(mdph.texte("Aucun aménagement n'a été renseigné")).isVisible();
        assertThat(mdph.lienQuiDit("Suivi")).hasCount(0);
        assertThat(mdph.bouton("Créer un PPRE")).hasCount(0);
        assertThat(mdph.champ(PARTAGER)).hasCount(0);
        mdph.lien("Consulter le PPRE").first().click();
        assertThat(mdph.texte("Lire dix lignes sans s'arrêter").first()).isVisible();
        assertThat(mdph.lienQuiDit("Suivi")).hasCount(0);
        mdph.page().goBack();
        telecharge(mdph);
    }

    @Test
    void the_same_is_done_with_the_submits_alone(Postes postes, Preparation preparation) throws IOException {
        var suivi = preparation.finalise();
        var poste = postes.sansJavaScript("direction.ecole");
        poste.aller(suivi.adresse());
        poste.cliquer("Partager le livret");
        poste.cliquer("Partager le livret");
        assertThat(poste.texte("Le livret est partagé")).isVisible();
        telecharge(poste);

        var mdph = postes.sansJavaScript("mdph");
        mdph.lienQuiDit(suivi.eleve().replaceFirst("(\\S+) (.+)", "$2 $1"))
                .first()
                .click();
        assertThat(mdph.texte("Partagé le")).isVisible();
        telecharge(mdph);

        poste.cliquer("Mettre fin au partage");
        poste.cliquer("Mettre fin au partage");
        assertThat(poste.texte("Le partage a pris fin")).isVisible();
        poste.cliquer("Partager le livret");
        assertThat(poste.titre("Partages passés")).isVisible();
        mdph.admettre(404).page().reload();
        assertThat(mdph.titre("Page introuvable")).isVisible();
    }

    private static void telecharge(Poste poste) throws IOException {
        var fichier = poste.page()
                .waitForDownload(() -> poste.lien("Télécharger le livret").click());
        var pdf = Files.readAllBytes(fichier.path());

        assertThat(fichier.suggestedFilename()).matches("Livret_.+_\\d{4}-\\d\\d-\\d\\d\\.pdf");
        assertThat(Conformite.fautes(pdf)).isEmpty();
        assertThat(LectureDePdf.texte(pdf))
                .contains("Sommaire", "Aucun aménagement n’a été renseigné", "Lire dix lignes sans s'arrêter");
    }
}
