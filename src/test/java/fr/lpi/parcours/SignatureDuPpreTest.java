package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lpi.document.LectureDePdf;
import org.junit.jupiter.api.Test;

/// A signature drawn in the meeting, from the box to the PDF.
@ParcoursLpi
class SignatureDuPpreTest {

    @Test
    void a_signature_drawn_with_the_mouse_is_printed(Postes postes, Preparation preparation) {
        var poste = ouvrir(postes, preparation);
        dessiner(poste);
        poste.cliquer("Effacer");
        poste.cliquer("Valider la signature");
        assertThat(poste.alerte().first()).containsText("Signez dans le cadre");
        dessiner(poste);
        var dessin = chemin(poste);
        poste.page().setViewportSize(400, 800);
        assertThat(chemin(poste)).as("turning the screen keeps the drawing").isEqualTo(dessin);
        poste.champ("Nom de la personne").fill("Maëlle Le Goff");
        poste.cliquer("Valider la signature");
        assertThat(poste.texte("La signature est enregistrée.")).isVisible();
        assertThat(poste.texte("par Maëlle Le Goff")).isVisible();

        poste.lien("Lire le PPRE").click();
        assertThat(poste.page().getByRole(AriaRole.IMG, nomme("Signature de Maëlle Le Goff")))
                .isVisible();
        var pdf = poste.contexte().request().get(poste.page().url() + "/pdf").body();
        assertThat(LectureDePdf.texte(pdf)).contains("Maëlle Le Goff, le ", "Empreinte du document : ");
        assertThat(LectureDePdf.alternatives(pdf)).anyMatch(dite -> dite.startsWith("Signature de Maëlle Le Goff"));
    }

    @Test
    void a_network_that_is_lost_keeps_the_drawing(Postes postes, Preparation preparation) {
        var poste = ouvrir(postes, preparation);
        dessiner(poste);
        poste.contexte().setOffline(true);
        poste.cliquer("Valider la signature");
        assertThat(poste.texte("le réseau ou le service ne répond pas")).isVisible();
        assertThat(chemin(poste)).contains("L");
        poste.contexte().setOffline(false);
        poste.cliquer("Valider la signature");
        assertThat(poste.texte("La signature est enregistrée.")).isVisible();
    }

    @Test
    void without_scripts_one_signs_on_paper(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lienQuiDit("Suivi du PPRE").first().click();
        poste.lien("Signer à l'écran").click();
        poste.lien("Signer à l'écran : Élève").click();
        assertThat(poste.texte("Sans JavaScript, on ne peut pas signer")).isVisible();
        assertThat(poste.bouton("Valider la signature")).hasCount(0);
        poste.lien("suivi du PPRE").first().click();
        assertThat(poste.groupe("Signatures sur papier")).isVisible();
    }

    static Poste ouvrir(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lienQuiDit("Suivi du PPRE").first().click();
        poste.lien("Signer à l'écran").click();
        poste.lien("Signer à l'écran : Élève").click();
        assertThat(poste.champ("Nom de la personne")).not().hasValue("");
        return poste;
    }

    static void dessiner(Poste poste) {
        var cadre = poste.page().locator("[data-lpi-signature]");
        cadre.scrollIntoViewIfNeeded();
        var ou = cadre.boundingBox();
        var souris = poste.page().mouse();
        souris.move(ou.x + ou.width / 4, ou.y + ou.height / 2);
        souris.down();
        souris.move(ou.x + ou.width / 2, ou.y + ou.height / 4);
        souris.move(ou.x + ou.width * 3 / 4, ou.y + ou.height * 3 / 4);
        souris.up();
    }

    private static String chemin(Poste poste) {
        return String.valueOf(poste.page().locator("[data-lpi-signature] path").getAttribute("d"));
    }

    private static Page.GetByRoleOptions nomme(String debut) {
        return new Page.GetByRoleOptions().setName(debut);
    }
}
