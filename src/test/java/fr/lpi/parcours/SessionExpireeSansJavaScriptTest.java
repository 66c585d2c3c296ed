package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Nothing typed is ever lost, where no script can ask whether the session is still there.
@ParcoursLpi
class SessionExpireeSansJavaScriptTest {

    private static final String EN_CLASSE = "Actions menées en classe pour l'objectif n°1";
    private static final String TEXTE = "Relit sa phrase à voix haute, puis l'écrit.";

    @Test
    void a_text_sent_too_late_is_given_back_after_a_wrong_then_a_right_password(
            Postes postes, Preparation preparation) {
        var poste = quatriemeEtape(postes, preparation);
        var etape = poste.adresse();
        poste.champ(EN_CLASSE).fill(TEXTE);
        preparation.passerUneJournee();
        poste.cliquer("Enregistrer");

        assertThat(poste.titre("Votre session a expiré")).isVisible();
        assertThat(poste.page().content()).doesNotContain("Relit sa phrase");
        assertThat(poste.adresse()).doesNotContain("Relit");
        entrer(poste, "enseignant.ecole", "mauvais mot de passe");
        assertThat(poste.alerte()).containsText("Votre texte n'est pas perdu : cette page le garde toujours.");
        entrer(poste, "enseignant.ecole", Poste.MOT_DE_PASSE);

        assertThat(poste.titre("Votre texte n'a pas été perdu")).isVisible();
        assertThat(poste.texte(TEXTE)).isVisible();
        poste.cliquer("Enregistrer");
        assertThat(poste.champ(EN_CLASSE)).hasValue(TEXTE);
        assertThat(poste.adresse()).startsWith(etape);
        poste.aller(etape);
        assertThat(poste.champ(EN_CLASSE)).hasValue(TEXTE);
    }

    @Test
    void another_person_sees_nothing_of_it_and_its_author_still_finds_it(Postes postes, Preparation preparation) {
        var poste = quatriemeEtape(postes, preparation);
        poste.champ(EN_CLASSE).fill(TEXTE);
        preparation.passerUneJournee();
        poste.cliquer("Enregistrer");
        entrer(poste, "direction.ecole", Poste.MOT_DE_PASSE);

        assertThat(poste.alerte()).containsText("un texte attend une autre personne");
        assertThat(poste.bouton("Se déconnecter")).isVisible();
        assertThat(poste.page().content()).doesNotContain("Relit sa phrase");
        entrer(poste, "enseignant.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.texte(TEXTE)).isVisible();
    }

    /// Logged in again in another tab: the token of this page is an old one.
    @Test
    void a_page_older_than_the_login_gives_its_text_back_too(Postes postes, Preparation preparation) {
        var poste = quatriemeEtape(postes, preparation);
        poste.champ(EN_CLASSE).fill(TEXTE);
        var onglet = poste.contexte().newPage();
        onglet.navigate("/connexion?retour=/");
        onglet.getByLabel("Identifiant").fill("enseignant.ecole");
        onglet.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(Poste.MOT_DE_PASSE);
        onglet.locator("#entrer").click();
        assertThat(onglet.getByText("Se déconnecter")).isVisible();

        poste.cliquer("Enregistrer");
        assertThat(poste.titre("Votre texte n'a pas été perdu")).isVisible();
        poste.cliquer("Enregistrer");
        assertThat(poste.champ(EN_CLASSE)).hasValue(TEXTE);
    }

    @Test
    void a_form_forged_by_another_site_is_not_kept(Postes postes, Preparation preparation) {
        var poste = quatriemeEtape(postes, preparation);
        var etape = poste.page().url();
        var auteur = poste.page().locator("input[name=_compte]").first().inputValue();
        poste.page()
                .route(
                        "http://ailleurs.example/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("""
                                <form method="post" action="%s"><input name="_compte" value="%s">
                                <input name="vu.objectif.1.actionsClasse" value="">
                                <input name="objectif.1.actionsClasse" value="Texte forgé"><button>Gagner</button></form>
                                """.formatted(etape, auteur))));

        for (var expiree : new boolean[] {false, true}) {
            if (expiree) {
                preparation.passerUneJournee();
            }
            poste.aller("http://ailleurs.example/");
            poste.cliquer("Gagner");
            assertThat(poste.titre("Demande refusée")).isVisible();
            assertThat(poste.page().content()).doesNotContain("Texte forgé", "name=\"garde\"");
        }
        poste.connecter("enseignant.ecole");
        poste.aller(etape);
        assertThat(poste.champ(EN_CLASSE)).hasValue("");
    }

    @Test
    void a_form_over_two_megabytes_says_what_to_do(Postes postes, Preparation preparation) {
        var poste = quatriemeEtape(postes, preparation);
        poste.champ(EN_CLASSE).fill("Une très longue phrase. ".repeat(100_000));
        poste.cliquer("Enregistrer");
        assertThat(poste.titre("Envoi trop volumineux")).isVisible();
        assertThat(poste.texte("Revenez à la page précédente : ce que vous avez écrit y est."))
                .isVisible();
    }

    @Test
    void the_menu_of_a_small_screen_unfolds_from_a_link(Postes postes) {
        var poste = postes.sansJavaScript("direction.ecole");
        poste.page().setViewportSize(320, 800);
        assertThat(poste.lien("Comptes")).isHidden();
        assertThat(poste.bouton("Se déconnecter")).isHidden();
        poste.lien("Menu").click();
        assertThat(poste.bouton("Se déconnecter")).isVisible();
        poste.lien("Comptes").click();
        assertThat(poste.titre("Comptes").first()).isVisible();
        poste.lien("Menu").click();
        poste.lien("Fermer le menu").click();
        assertThat(poste.bouton("Se déconnecter")).isHidden();
    }

    private static Poste quatriemeEtape(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(Map.of("duree", "6"));
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/4"));
        return poste;
    }

    private static void entrer(Poste poste, String identifiant, String motDePasse) {
        poste.champ("Identifiant").fill(identifiant);
        poste.champExact("Mot de passe").fill(motDePasse);
        poste.cliquer("Se connecter");
    }
}
