package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.lpi.web.Accord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing typed is ever lost.
@ParcoursLpi
class EnregistrementTest {

    static final Pattern NOM = Pattern.compile("^Nom\\b");

    private static final String INTITULE = "Intitulé de l'objectif n°1";
    private static final String EN_CLASSE = "Actions menées en classe pour l'objectif n°1";
    private static final String EVALUATION = "Modalités d'évaluation pour l'objectif n°1";

    @Test
    void each_field_says_that_it_is_saved_and_is_there_after_a_reload(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 1);
        choisir(poste, () -> poste.cocher("PPRE - accompagnement"));
        poste.ecrire(poste.champ("Durée envisagée"), "12");
        poste.cliquer("+ Ajouter un participant");
        poste.ecrire(poste.champ("Nom du participant n°1"), "Œuvrard-Le Goff");
        poste.page().reload();
        assertThat(poste.champ("PPRE - accompagnement")).isChecked();
        assertThat(poste.champ("Durée envisagée")).hasValue("12");
        assertThat(poste.champ("Nom du participant n°1")).hasValue("Œuvrard-Le Goff");

        etape(poste, 2);
        choisir(poste, () -> poste.champ("Domaine / discipline n°1").selectOption("Mathématiques et sciences"));
        choisir(poste, () -> poste.cocher("Nombres et calculs"));
        poste.page().reload();
        assertThat(poste.champ("Nombres et calculs").first()).isChecked();

        etape(poste, 4);
        var texte = "Une ligne.\n\n\tUne autre, avec « guillemets », 👩‍👧 et l'apostrophe.";
        poste.ecrire(poste.champ(EN_CLASSE), texte);
        poste.page().reload();
        assertThat(poste.champ(EN_CLASSE)).hasValue(texte);
    }

    /// Without leaving the field nor touching anything: only the pause after the last key.
    @Test
    void a_text_saves_itself_while_one_is_still_in_it_and_nothing_moves(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        poste.champ(INTITULE).click();
        var dessous = poste.champ("Ce que l'on compte").first();
        var hauteur = dessous.boundingBox().y;
        poste.page()
                .waitForResponse(
                        reponse -> reponse.ok() && reponse.request().method().equals("POST"),
                        () -> poste.champ(INTITULE).pressSequentially("Lire seul"));
        assertThat(poste.page()
                        .getByRole(AriaRole.PARAGRAPH)
                        .filter(new Locator.FilterOptions().setHasText("Enregistré à")))
                .isVisible();
        assertThat(dessous.boundingBox().y).isEqualTo(hauteur);
        assertThat(poste.champ(INTITULE)).isFocused();
        poste.page().reload();
        assertThat(poste.champ(INTITULE)).hasValue("Lire seul");
    }

    @Test
    void a_wrong_value_is_kept_and_told_at_suivant(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.livret(), 1);
        poste.ecrire(poste.champ("Durée envisagée"), "quarante");
        poste.cliquer("+ Ajouter un participant");
        poste.ecrire(poste.champ("Nom du participant n°1"), "LE GOFF");
        suivantRefuse(poste, 4);
        assertThat(poste.champ("Durée envisagée")).hasValue("quarante");
        assertThat(poste.champ("Nom du participant n°1")).hasValue("LE GOFF");
        chaqueLienMeneAUnChamp(poste, 4);
        poste.alerte()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Durée envisagée"))
                .click();
        assertThat(poste.champ("Durée envisagée")).isFocused();
        poste.page().navigate(poste.page().url());
        assertThat(poste.champ("Durée envisagée")).hasValue("quarante");

        for (var etape : List.of(2, 3)) {
            etape(poste, etape);
            suivantRefuse(poste, 1);
            chaqueLienMeneAUnChamp(poste, 1);
            choisir(poste, () -> poste.champ("Domaine / discipline n°1").selectOption("Mathématiques et sciences"));
            suivantRefuse(poste, 1);
            assertThat(poste.alerte()).containsText("Cochez au moins un sous-domaine");
            chaqueLienMeneAUnChamp(poste, 1);
            choisir(poste, () -> poste.cocher("Nombres et calculs"));
            choisir(poste, () -> Poste.cocher(poste.groupe("Nombres et calculs").getByLabel("Autre(s)")));
            suivantRefuse(poste, 1);
            assertThat(poste.alerte()).containsText("Précisez « Autre(s) »");
            assertThat(poste.groupe("Nombres et calculs").getByLabel("Autre(s)"))
                    .isChecked();
            chaqueLienMeneAUnChamp(poste, 1);
        }

        etape(poste, 4);
        poste.ecrire(poste.champ(EN_CLASSE), "Dix minutes chaque matin");
        poste.ecrire(poste.champ("Au départ pour l'objectif n°1"), "beaucoup");
        poste.ecrire(poste.champ("Échéance pour l'objectif n°1"), "31/02/2027");
        poste.cliquer("Finaliser le PPRE");
        var dialogue = ParcoursPrincipalTest.dialogue(poste);
        assertThat(dialogue).containsText("Écrivez l'échéance en jour/mois/année, par exemple 18/12/2026.");
        assertThat(dialogue).containsText("Écrivez un nombre, par exemple 78 ou 12,5.");
        dialogue.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Échéance"))
                .click();
        assertThat(poste.champ("Échéance pour l'objectif n°1")).isFocused();
        assertThat(poste.champ("Échéance pour l'objectif n°1")).hasValue("31/02/2027");
        assertThat(poste.champ("Au départ pour l'objectif n°1")).hasValue("beaucoup");
    }

    @Test
    void two_people_on_two_fields_see_each_other_s_text(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(Map.of("duree", "6"));
        var thomas = brouillon(postes.de("enseignant.ecole"), suivi, 4);
        var claire = brouillon(postes.de("direction.ecole"), suivi, 4);

        thomas.ecrire(thomas.champ(INTITULE), "Lire une page");
        claire.ecrire(claire.champ(EN_CLASSE), "Lecture à deux voix");
        assertThat(claire.champ(INTITULE)).hasValue("Lire une page");
        assertThat(claire.texte("Thomas Carpentier a modifié").first()).isVisible();

        thomas.ecrire(thomas.champ(EVALUATION), "Chaque vendredi");
        assertThat(thomas.champ(EN_CLASSE)).hasValue("Lecture à deux voix");
        thomas.page().reload();
        assertThat(thomas.champ(INTITULE)).hasValue("Lire une page");
        assertThat(thomas.champ(EN_CLASSE)).hasValue("Lecture à deux voix");
        assertThat(thomas.champ(EVALUATION)).hasValue("Chaque vendredi");
    }

    @Test
    void two_texts_for_one_field_are_put_side_by_side_and_joined(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(Map.of("objectif.1.actionsClasse", "Lecture le matin."));
        var thomas = brouillon(postes.de("enseignant.ecole"), suivi, 4);
        var claire = brouillon(postes.de("direction.ecole"), suivi, 4);

        claire.ecrire(claire.champ(EN_CLASSE), "Lecture le matin. Dictée le soir.");
        thomas.ecrireSansAttendre(thomas.champ(EN_CLASSE), "Au calme : Lecture le matin.");
        assertThat(thomas.texte("Claire Vasseur a écrit autre chose dans ce champ")
                        .first())
                .isVisible();
        assertThat(thomas.etat("Un champ attend votre choix")).isVisible();
        assertThat(thomas.champ(EN_CLASSE)).hasValue("Au calme : Lecture le matin.");

        thomas.lienQuiDit("Comparer les deux textes").click();
        assertThat(thomas.titre("Deux textes pour un même champ")).isVisible();
        var versions = thomas.groupe("Quel texte garder ?");
        assertThat(versions).containsText("Au calme : Lecture le matin.");
        assertThat(versions).containsText("Lecture le matin. Dictée le soir.");
        thomas.cocher("Réunir les deux textes");
        assertThat(thomas.champ("Texte réuni")).hasValue("Au calme : Lecture le matin. Dictée le soir.");
        thomas.champ("Texte réuni").fill("Au calme : lecture le matin, dictée le soir.");
        thomas.cliquer("Enregistrer ce choix");
        assertThat(thomas.champ(EN_CLASSE)).hasValue("Au calme : lecture le matin, dictée le soir.");
        assertThat(thomas.lienQuiDit("Comparer les deux textes")).hasCount(0);
        claire.page().reload();
        assertThat(claire.champ(EN_CLASSE)).hasValue("Au calme : lecture le matin, dictée le soir.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_double_click_creates_and_finalises_once(boolean scripts, Postes postes, Preparation preparation) {
        var poste = scripts ? postes.de("direction.ecole") : postes.sansJavaScript("direction.ecole");
        var eleve = preparation.eleveSansLivret();
        poste.aller("/livrets/nouveau");
        poste.cocher(eleve);
        poste.champ("Enseignant responsable").selectOption("Thomas Carpentier");
        poste.bouton("Créer le livret").dblclick();
        assertThat(poste.titre("Livret " + Accord.de(eleve))).isVisible();
        var livret = poste.adresse().replaceFirst("\\?.*", "");

        poste.bouton("Créer un PPRE").dblclick();
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
        var ppre = poste.adresse();
        poste.aller(livret);
        assertThat(poste.lien("Reprendre le brouillon du PPRE")).hasCount(1);
        assertThat(poste.boutonQuiDit("Créer un PPRE")).hasCount(0);
        poste.lien("Reprendre le brouillon du PPRE").click();
        assertThat(poste.adresse()).isEqualTo(ppre);

        poste.aller(preparation.brouillon(complet()).adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        etape(poste, 4);
        poste.cliquer("Finaliser le PPRE");
        poste.bouton("Finaliser").dblclick();
        assertThat(poste.titre("Livret d")).isVisible();
        assertThat(poste.lienQuiDit("Télécharger le PPRE")).hasCount(1);
        assertThat(poste.texte("finalisé").first()).isVisible();
    }

    @Test
    void a_lost_network_keeps_the_text_and_sends_it_on_its_return(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        poste.contexte().setOffline(true);
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit dans le train");
        assertThat(poste.etat("Non enregistré : réseau indisponible. Votre texte est gardé dans cette page"))
                .isVisible();
        // A button that would leave the page does not, since the text would stay behind.
        poste.cliquer("Enregistrer");
        assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit dans le train");
        assertThat(poste.texte("Étape 4 sur 4")).isVisible();

        poste.contexte().setOffline(false);
        poste.toutEstEnregistre();
        poste.page().reload();
        assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit dans le train");
    }

    @Test
    void a_button_pressed_without_network_leaves_once_the_text_is_saved(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        poste.contexte().setOffline(true);
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit dans le train");
        assertThat(poste.etat("Non enregistré : réseau indisponible")).isVisible();
        poste.cliquer("Retour");
        assertThat(poste.etat("« Retour » se fera dès qu'il sera enregistré.")).isVisible();
        poste.contexte().setOffline(false);
        poste.page().waitForURL("**/etapes/3");

        etape(poste, 4);
        assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit dans le train");
        poste.contexte().setOffline(true);
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit au retour");
        poste.cliquer("Retour");
        poste.cliquer("Rester sur cette page");
        assertThat(poste.etat("sera envoyé dès que possible.")).isVisible();
        poste.contexte().setOffline(false);
        poste.toutEstEnregistre();
        assertThat(poste.texte("Étape 4 sur 4")).isVisible();
    }

    @Test
    void a_text_that_no_form_may_hold_stays_in_its_page_which_says_so(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        var long2Mo = "Une très longue phrase. ".repeat(100_000);
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), long2Mo);
        assertThat(poste.etat("Non enregistré. Ce que vous envoyez dépasse la taille permise"))
                .isVisible();
        poste.cliquer("Retour");
        poste.cliquer("Enregistrer");
        assertThat(poste.etat("Votre texte est gardé dans cette page.")).isVisible();
        assertThat(poste.champ(EN_CLASSE)).hasValue(long2Mo);
        poste.ecrire(poste.champ(EN_CLASSE), "Une courte phrase.");
        poste.cliquer("Retour");
        poste.page().waitForURL("**/etapes/3");
    }

    @Test
    void a_page_open_for_a_day_keeps_the_text_until_the_same_person_is_back(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        preparation.passerUneJournee();
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Écrit le lendemain");
        assertThat(poste.etat("Votre session a expiré. Votre texte est gardé dans cette page."))
                .isVisible();

        poste.bouton("Se reconnecter").click();
        reconnecter(poste, "enseignant.ecole", "mauvais mot de passe");
        assertThat(poste.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.ALERT))
                .containsText("Cet identifiant et ce mot de passe ne vont pas ensemble.");
        reconnecter(poste, "enseignant.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        poste.toutEstEnregistre();
        poste.page().reload();
        assertThat(poste.champ(EN_CLASSE)).hasValue("Écrit le lendemain");
    }

    @Test
    void a_form_that_does_not_save_itself_keeps_what_it_holds_too(Postes postes) {
        var poste = postes.de("direction.ecole");
        poste.aller("/comptes");
        poste.lienQuiDit("Créer un compte").first().click();
        poste.page().getByLabel(NOM).fill("Marchand");
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.page().locator("main form [type=submit]").last().click();
        assertThat(poste.page().getByRole(AriaRole.DIALOG)).containsText("Votre session a expiré");
        poste.page().keyboard().press("Escape");
        assertThat(poste.page().getByLabel(NOM)).hasValue("Marchand");

        poste.page().locator("main form [type=submit]").last().click();
        reconnecter(poste, "direction.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.alerte()).containsText("Prénom");
        assertThat(poste.page().getByLabel(NOM)).hasValue("Marchand");

        poste.contexte().setOffline(true);
        poste.page().locator("main form [type=submit]").last().click();
        assertThat(poste.page().getByText("Rien n'est envoyé")).isVisible();
        assertThat(poste.page().getByLabel(NOM)).hasValue("Marchand");
    }

    @Test
    void whoever_searches_then_chooses_before_the_answer_gets_what_was_chosen(Postes postes, Preparation preparation) {
        var eleve = preparation.eleveSansLivret();
        var poste = postes.de("direction.ecole");
        poste.aller("/livrets/nouveau");
        poste.champ("Rechercher un élève").fill(eleve);
        var retenue = new CompletableFuture<Route>();
        poste.page().route("**/session", retenue::complete);
        poste.page()
                .waitForRequest(
                        "**/session", () -> poste.champ("Rechercher un élève").press("Enter"));

        poste.cocher(eleve);
        poste.champ("Enseignant responsable").selectOption("Thomas Carpentier");
        poste.cliquer("Créer le livret");
        retenue.join().resume();

        assertThat(poste.titre("Livret " + Accord.de(eleve))).isVisible();
    }

    @Test
    void what_one_person_typed_is_never_sent_under_another_s_name(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(Map.of("duree", "6"));
        var poste = brouillon(postes.de("enseignant.ecole"), suivi, 4);
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "De Thomas");
        assertThat(poste.etat("Votre session a expiré")).isVisible();
        var autre = poste.contexte().newPage();
        autre.navigate(poste.page().url());
        connecter(autre, "direction.ecole");
        retour(poste);
        assertThat(poste.etat("Une autre personne est connectée dans ce navigateur : rien n'a été envoyé."))
                .isVisible();
        autre.reload();
        assertThat(autre.getByLabel(EN_CLASSE)).hasValue("");
    }

    @Test
    void a_text_that_comes_after_the_finalisation_stays_on_its_page(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(complet());
        var thomas = brouillon(postes.de("enseignant.ecole"), suivi, 4);
        var claire = brouillon(postes.de("direction.ecole"), suivi, 4);
        claire.cliquer("Finaliser le PPRE");
        claire.cliquer("Finaliser");
        assertThat(claire.lienQuiDit("Télécharger le PPRE")).hasCount(1);

        thomas.ecrireSansAttendre(thomas.champ(EN_CLASSE), "Écrit trop tard");
        assertThat(thomas.etat("Ce PPRE n'est plus modifiable. Il a été finalisé entre-temps. Votre texte est gardé"))
                .isVisible();
        assertThat(thomas.champ(EN_CLASSE)).hasValue("Écrit trop tard");
    }

    @Test
    void back_and_reload_lose_nothing(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Preparation.TROIS_ETAPES), 4);
        poste.champ(EN_CLASSE).fill("Rechargé aussitôt");
        poste.page().reload();
        assertThat(poste.champ(EN_CLASSE)).hasValue("Rechargé aussitôt");
        poste.toutEstEnregistre();

        poste.champ(EVALUATION).fill("Parti sans attendre");
        poste.cliquer("Retour");
        assertThat(poste.texte("Étape 3 sur 4")).isVisible();
        poste.page().goBack();
        assertThat(poste.champ(EVALUATION)).hasValue("Parti sans attendre");
        assertThat(poste.champ(EN_CLASSE)).hasValue("Rechargé aussitôt");
        poste.page().goForward();
        assertThat(poste.texte("Étape 3 sur 4")).isVisible();
        poste.page().goBack();
        poste.page().reload();
        assertThat(poste.champ(EVALUATION)).hasValue("Parti sans attendre");
    }

    @Test
    void two_tabs_on_two_pupils_keep_each_its_own(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Preparation.TROIS_ETAPES), 4);
        var autre = preparation.brouillon(Preparation.TROIS_ETAPES);
        var onglet = poste.contexte().newPage();
        onglet.navigate(autre.adresse());
        onglet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reprendre le brouillon du PPRE"))
                .click();
        onglet.waitForURL("**/etapes/**");
        onglet.navigate(onglet.url().replaceFirst("/etapes/.*", "/etapes/4"));

        poste.champ(EN_CLASSE).fill("Pour le premier");
        onglet.getByLabel(EN_CLASSE).fill("Pour le second");
        poste.champ(EVALUATION).fill("Premier encore");
        onglet.reload();
        poste.page().reload();

        assertThat(poste.champ(EN_CLASSE)).hasValue("Pour le premier");
        assertThat(poste.champ(EVALUATION)).hasValue("Premier encore");
        assertThat(onglet.getByLabel(EN_CLASSE)).hasValue("Pour le second");
        assertThat(onglet.getByLabel(EVALUATION)).hasValue("");
    }

    @Test
    void logging_out_leaves_nothing_of_the_person_in_the_tab(Postes postes, Preparation preparation) {
        var poste = brouillon(postes.de("enseignant.ecole"), preparation.brouillon(Map.of("duree", "6")), 4);
        poste.contexte().setOffline(true);
        poste.ecrireSansAttendre(poste.champ(EN_CLASSE), "Un secret d'élève");
        assertThat(poste.etat("Non enregistré")).isVisible();
        assertThat(memoire(poste)).contains("Un secret");
        poste.contexte().setOffline(false);
        poste.toutEstEnregistre();
        poste.cliquer("Se déconnecter");
        assertThat(poste.texte("Vous êtes déconnecté.")).isVisible();
        assertThat(memoire(poste)).doesNotContain("Un secret");
    }

    private static String memoire(Poste poste) {
        return (String) poste.page().evaluate("JSON.stringify({...sessionStorage, ...localStorage})");
    }

    private static Map<String, String> complet() {
        var champs = new java.util.HashMap<>(Preparation.TROIS_ETAPES);
        champs.put("objectif.1.intitule", "Lire dix lignes");
        return champs;
    }

    private static Poste brouillon(Poste poste, Preparation.Suivi suivi, int etape) {
        poste.aller(suivi.adresse());
        var creer = poste.bouton("Créer un PPRE");
        if (creer.count() > 0) {
            creer.click();
        } else {
            poste.lien("Reprendre le brouillon du PPRE").click();
        }
        assertThat(poste.titre("Créer un PPRE")).isVisible();
        etape(poste, etape);
        return poste;
    }

    private static void etape(Poste poste, int etape) {
        poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/" + etape));
        assertThat(poste.texte("Étape %d sur 4".formatted(etape))).isVisible();
    }

    /// A choice is sent at once: waits for its answer.
    private static void choisir(Poste poste, Runnable geste) {
        poste.page()
                .waitForResponse(
                        reponse -> reponse.ok() && reponse.request().method().equals("POST"), geste);
        poste.toutEstEnregistre();
    }

    private static void suivantRefuse(Poste poste, int fautes) {
        poste.page().waitForResponse(reponse -> reponse.status() == 422, () -> poste.cliquer("Suivant"));
        assertThat(poste.page()).hasTitle(Pattern.compile("^Erreur – "));
        assertThat(poste.alerte()).isVisible();
        assertThat(poste.alerte()).isFocused();
        assertThat(poste.alerte().getByRole(AriaRole.LINK)).hasCount(fautes);
    }

    private static void chaqueLienMeneAUnChamp(Poste poste, int liens) {
        for (var i = 0; i < liens; i++) {
            poste.alerte().getByRole(AriaRole.LINK).nth(i).click();
            assertThat(poste.page().locator("input:focus, select:focus, textarea:focus, button:focus"))
                    .hasCount(1);
        }
    }

    private static void reconnecter(Poste poste, String identifiant, String motDePasse) {
        var dialogue = poste.page().getByRole(AriaRole.DIALOG);
        dialogue.getByLabel("Identifiant").fill(identifiant);
        dialogue.getByLabel("Mot de passe").fill(motDePasse);
        dialogue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    private static void connecter(Page page, String identifiant) {
        page.getByLabel("Identifiant").fill(identifiant);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(Poste.MOT_DE_PASSE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Créer un PPRE")))
                .isVisible();
    }

    /// The browser under test always believes that its window has the focus: coming back to it has to be told.
    private static void retour(Poste poste) {
        poste.page().bringToFront();
        poste.page().evaluate("window.dispatchEvent(new Event('focus'))");
    }
}
