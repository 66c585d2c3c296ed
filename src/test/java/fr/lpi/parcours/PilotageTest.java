package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lpi.web.Accord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A direction reads the figures of its school, and opens what is behind one.
@ParcoursLpi
class PilotageTest {

    @Test
    void from_the_menu_to_the_pupils_behind_a_figure_and_to_its_file(Postes postes, Preparation preparation)
            throws IOException {
        var suivi = preparation.finalise();
        for (var poste : List.of(postes.de("direction.ecole"), postes.sansJavaScript("direction.ecole"))) {
            poste.aller("/");
            poste.lien("Pilotage").first().press("Enter");
            assertThat(poste.titre("PPRE par état")).isVisible();

            var nombre = poste.page()
                    .locator("section", new Page.LocatorOptions().setHas(poste.titre("PPRE par état")))
                    .locator("a[href*=mise-en-oeuvre]");
            var attendus = Integer.parseInt(nombre.innerText().replaceAll("(?s)\\D.*", ""));
            nombre.press("Enter");
            assertThat(poste.page().locator("tbody tr")).hasCount(attendus);
            poste.lien(suivi.eleve()).press("Enter");
            assertThat(poste.titre("Livret " + Accord.de(suivi.eleve()))).isVisible();

            poste.aller("/pilotage");
            var telecharge = poste.page()
                    .waitForDownload(() ->
                            poste.lienQuiDit("Exporter (CSV) : PPRE par état").press("Enter"));
            assertThat(telecharge.suggestedFilename())
                    .startsWith("Pilotage – PPRE par état – ")
                    .endsWith(".csv");
            assertThat(Files.readString(telecharge.path()))
                    .startsWith("\uFEFFÉtat;PPRE\r\n")
                    .contains("Finalisé;" + attendus);
        }
    }

    @Test
    void its_pages_are_accessible_filled_and_empty(Postes postes, Preparation preparation) {
        var accessibilite = new Accessibilite();
        preparation.finalise();
        var poste = postes.de("direction.ecole");
        poste.aller("/pilotage");
        accessibilite.examiner(poste, "Pilotage");
        poste.page().locator("details").evaluateAll("tous => tous.forEach(un => un.open = true)");
        accessibilite.examiner(poste, "Pilotage, chiffres dépliés");
        poste.aller("/pilotage/listes/ppre-par-etat?ligne=mise-en-oeuvre");
        accessibilite.examiner(poste, "Pilotage, les élèves derrière un chiffre");
        poste.aller("/pilotage/listes/ppre-par-etat?ligne=clos");
        accessibilite.examiner(poste, "Pilotage, personne derrière un chiffre");
        preparation.avecUneEcoleVide(ecole -> {
            poste.aller("/pilotage?etablissement=" + ecole);
            assertThat(poste.titre("Aucun PPRE pour le moment")).isVisible();
            accessibilite.examiner(poste, "Pilotage, aucun PPRE");
        });
        accessibilite.conclure();
    }
}
