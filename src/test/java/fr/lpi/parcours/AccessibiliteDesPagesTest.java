package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What axe finds on the pages of the application and the school, in each state that a person meets.
@ParcoursLpi
class AccessibiliteDesPagesTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void pages_that_anyone_reads(Postes postes) {
        var poste = postes.libre();
        poste.aller("/connexion");
        accessibilite.examiner(poste, "Connexion");
        poste.champ("Identifiant").fill("enseignant.ecole");
        poste.champExact("Mot de passe").fill("Autre-2026");
        poste.cliquer("Se connecter");
        assertThat(poste.alerte()).containsText("Connexion refusée");
        accessibilite.examiner(poste, "Connexion refusée");
        for (var adresse :
                new String[] {"/accessibilite", "/mentions-legales", "/donnees-personnelles", "/qu-est-ce-qu-un-ppre"
                }) {
            poste.aller(adresse);
            accessibilite.examiner(poste, adresse);
        }
        poste.aller("/connexion?fait=deconnexion");
        accessibilite.examiner(poste, "Déconnecté");
        accessibilite.conclure();
    }

    @Test
    void mes_livrets_full_filtered_without_a_result_and_empty(Postes postes) {
        var poste = postes.de("enseignant.ecole");
        accessibilite.examiner(poste, "Mes livrets");
        poste.cocher("Responsable");
        assertThat(poste.texte("correspond").first()).isVisible();
        accessibilite.examiner(poste, "Mes livrets, filtrés");
        poste.aller("/?q=Zzyzx");
        assertThat(poste.texte("Aucun livret ne correspond")).isVisible();
        accessibilite.examiner(poste, "Mes livrets, sans résultat");
        var collegue = postes.de("collegue.ecole");
        assertThat(collegue.texte("Vous ne suivez encore aucun livret.")).isVisible();
        accessibilite.examiner(collegue, "Mes livrets, aucun");
        collegue.aller("/une/page/qui/n/existe/pas");
        assertThat(collegue.titre("Page introuvable")).isVisible();
        assertThat(collegue.bouton("Se déconnecter")).isVisible();
        assertThat(collegue.lien("Mes livrets")).isVisible();
        accessibilite.examiner(collegue, "Page introuvable");
        accessibilite.conclure();
    }

    @Test
    void eleves_and_their_import(Postes postes, Preparation preparation) throws IOException {
        var poste = postes.de("direction.ecole");
        poste.aller("/eleves");
        accessibilite.examiner(poste, "Élèves");
        poste.champ("Rechercher un élève").fill("a");
        poste.bouton("Rechercher").click();
        assertThat(poste.texte("correspondent à").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, recherche");
        poste.aller("/eleves?q=Zzyzx");
        assertThat(poste.texte("Aucun élève ne correspond").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, recherche sans résultat");
        poste.aller("/eleves");
        poste.lien("Importer des élèves").first().click();
        accessibilite.examiner(poste, "Import, fichier");
        verifier(poste, "Ce n'est pas un fichier d'ONDE.");
        assertThat(poste.alerte()).containsText("Ce fichier ne peut pas être importé");
        accessibilite.examiner(poste, "Import, fichier refusé");

        // A file of strangers: LPI asks whether it is the right one.
        var onde = onde();
        verifier(
                poste,
                onde.lines().limit(1).collect(Collectors.joining()) + "\n" + ligne("BARBIER", "Inès", "03/04/2019"));
        assertThat(poste.titre("Est-ce le bon fichier ?")).isVisible();
        accessibilite.examiner(poste, "Import, fichier douteux");
        poste.cliquer("Importer");
        assertThat(poste.alerte()).containsText("Rien n'a été importé");
        accessibilite.examiner(poste, "Import, confirmation oubliée");

        poste.lien("Choisir un autre fichier").click();
        verifier(
                poste,
                onde.lines().filter(ligne -> !ligne.contains(";CM2 A;")).collect(Collectors.joining("\n")) + "\n"
                        + ligne("BARBIER", "Inès", "03/04/2019") + "\n" + ligne("BARBIER", "Noé", "31/02/2019"));
        assertThat(poste.titre("Élèves à ajouter")).isVisible();
        accessibilite.examiner(poste, "Import, rapport");
        var rapport = poste.page().url();
        poste.aller("/eleves");
        assertThat(poste.texte("attend votre décision").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, un import attend");
        poste.aller(rapport);
        preparation.pendantUnImport(() -> {
            poste.cliquer("Importer");
            assertThat(poste.texte("En attente").first()).isVisible();
            accessibilite.examiner(poste, "Import, avancement");
        });
        assertThat(poste.texte("L'import est fait.")).isVisible();
        accessibilite.examiner(poste, "Import fait");
        var college = postes.de("direction.college");
        college.aller("/eleves/import");
        accessibilite.examiner(college, "Import, fichier de SIECLE");
        accessibilite.conclure();
    }

    @Test
    void accounts_schools_and_settings(Postes postes) {
        var direction = postes.de("direction.ecole");
        for (var page : new String[] {"Comptes", "Créer un compte", "Réglages", "Plan du site"}) {
            direction.lienQuiDit(page).first().click();
            assertThat(direction.titre(page).first()).isVisible();
            accessibilite.examiner(direction, page);
        }
        direction.aller("/mon-compte");
        accessibilite.examiner(direction, "Mon compte");
        var administrateur = postes.de("administrateur");
        for (var page : new String[] {"Établissements", "Créer un établissement"}) {
            administrateur.lien(page).first().click();
            assertThat(administrateur.titre(page).first()).isVisible();
            accessibilite.examiner(administrateur, page);
        }
        accessibilite.conclure();
    }

    @Test
    void a_link_to_hand_over_and_what_was_typed_too_late(Postes postes) {
        var poste = postes.de("direction.ecole");
        poste.aller("/comptes");
        poste.lienQuiDit("Nouveau lien").first().click();
        poste.page().locator("main form [type=submit]").last().click();
        assertThat(poste.bouton("Copier le lien")).isVisible();
        accessibilite.examiner(poste, "Lien à remettre");

        envoyerTropTard(poste);
        assertThat(poste.titre("Votre session a expiré")).isVisible();
        accessibilite.examiner(poste, "Connexion, texte gardé");
        entrer(poste, "direction.ecole", "mauvais");
        assertThat(poste.alerte()).containsText("cette page le garde toujours");
        accessibilite.examiner(poste, "Connexion refusée, texte gardé");
        entrer(poste, "enseignant.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.alerte()).containsText("un texte attend une autre personne");
        accessibilite.examiner(poste, "Connexion, texte d'une autre personne");
        entrer(poste, "direction.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.titre("Votre texte n'a pas été perdu")).isVisible();
        accessibilite.examiner(poste, "Texte retrouvé");
        accessibilite.conclure();
    }

    /// As a browser without scripts would: none asks for the session first.

    private static void envoyerTropTard(Poste poste) {
        poste.aller("/comptes");
        poste.lienQuiDit("Créer un compte").first().click();
        poste.page().getByLabel(EnregistrementTest.NOM).fill("Marchand");
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.page()
                .evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('main form[method=post]'))");
    }

    private static void entrer(Poste poste, String identifiant, String motDePasse) {
        poste.champ("Identifiant").fill(identifiant);
        poste.champExact("Mot de passe").fill(motDePasse);
        poste.cliquer("Se connecter");
    }

    @Test
    void what_opens_over_a_page(Postes postes, Preparation preparation) {
        var poste = postes.de("enseignant.ecole");
        poste.cliquer("Paramètres d'affichage");
        assertThat(poste.titre("Paramètres d'affichage")).isVisible();
        accessibilite.examiner(poste, "Paramètres d'affichage");
        poste.page().keyboard().press("Escape");
        poste.page().setViewportSize(320, 900);
        poste.bouton("Menu").click();
        assertThat(poste.bouton("Fermer").first()).isVisible();
        accessibilite.examiner(poste, "Menu d'un petit écran");

        poste.aller(preparation.brouillon(Map.of("duree", "6")).adresse());
        poste.lien("Supprimer le brouillon").click();
        poste.lien("Supprimer le brouillon").click();
        poste.cliquer("Confirmer la suppression");
        assertThat(poste.texte("Le brouillon est dans la corbeille")).isVisible();
        accessibilite.examiner(poste, "Livret avec une corbeille");

        poste.aller(preparation.brouillon(Preparation.TROIS_ETAPES).adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.contexte().setOffline(true);
        poste.cliquer("Enregistrer");
        assertThat(poste.alerte().filter(new Locator.FilterOptions().setHasText("Rien n'est envoyé")))
                .isVisible();
        accessibilite.examiner(poste, "Rien n'est envoyé");
        poste.contexte().setOffline(false);
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.cliquer("Enregistrer");
        assertThat(poste.page().getByRole(AriaRole.DIALOG)).containsText("Votre session a expiré");
        accessibilite.examiner(poste, "Reconnexion");
        accessibilite.conclure();
    }

    private static void verifier(Poste poste, String fichier) {
        poste.champ("Fichier")
                .setInputFiles(
                        new FilePayload("CSVExtraction.csv", "text/csv", fichier.getBytes(StandardCharsets.UTF_8)));
        poste.cliquer("Vérifier");
    }

    private static String ligne(String nom, String prenom, String naissance) {
        return nom + ";;" + prenom + ";" + naissance
                + ";F;;12 rue des Écoles;99000;VILLE-EXEMPLE;FRANCE;;;;;CYCLE II;CP;CP A;99000;O;N;O;";
    }

    private static String onde() throws IOException {
        try (var fichier =
                AccessibiliteDesPagesTest.class.getResourceAsStream("/demonstration/onde-ecole-9990001X.csv")) {
            return new String(Objects.requireNonNull(fichier).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
