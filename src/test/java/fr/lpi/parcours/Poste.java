package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One person's browser: what it shows by role, label and text.
final class Poste {

    static final String MOT_DE_PASSE = "Demonstration-2026";
    private static final Pattern ENREGISTRE = Pattern.compile("Enregistré à \\d{1,2}\u00a0h\u00a0\\d{2}");

    private final BrowserContext contexte;
    private final Page page;
    private final List<String> anomalies = new ArrayList<>();
    private @Nullable Response derniere;
    private final Set<Integer> admis = new HashSet<>();

    Poste(BrowserContext contexte) {
        this.contexte = contexte;
        contexte.onResponse(reponse -> {
            if (reponse.status() >= 500 && !admis.contains(reponse.status())) {
                anomalies.add(reponse.status() + " " + reponse.url());
            }
        });
        contexte.onWebError(erreur -> anomalies.add(erreur.error()));
        this.page = contexte.newPage();
        page.onResponse(reponse -> {
            if (reponse.request().isNavigationRequest()
                    && reponse.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                derniere = reponse;
            }
        });
    }

    /// The page as the server sent it, before any script.
    byte[] servie() {
        return Objects.requireNonNull(derniere, "aucune page lue").body();
    }

    /// An error that the test is about.
    Poste admettre(int statut) {
        admis.add(statut);
        return this;
    }

    BrowserContext contexte() {
        return contexte;
    }

    Page page() {
        return page;
    }

    List<String> anomalies() {
        return anomalies;
    }

    Poste connecter(String identifiant) {
        aller("/connexion");
        champ("Identifiant").fill(identifiant);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(MOT_DE_PASSE);
        cliquer("Se connecter");
        assertThat(bouton("Se déconnecter")).isVisible();
        return this;
    }

    Response aller(String adresse) {
        return page.navigate(adresse);
    }

    /// The address without the server's part.
    String adresse() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Locator bouton(String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    Locator boutonQuiDit(String debut) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(commence(debut)));
    }

    Locator lien(String nom) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    Locator lienQuiDit(String debut) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(commence(debut)));
    }

    Locator titre(String nom) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(nom));
    }

    Locator onglet(String nom) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(nom));
    }

    Locator groupe(String nom) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(nom));
    }

    Locator texte(String texte) {
        return page.getByText(texte);
    }

    /// A field by the beginning of its label; what follows it is a star, a hint, or a rank for screen readers.
    Locator champ(String etiquette) {
        return page.getByLabel(commence(etiquette));
    }

    Locator champExact(String etiquette) {
        return page.getByLabel(etiquette, new Page.GetByLabelOptions().setExact(true));
    }

    /// The words with any space between them. The browser reads the pattern, and knows no `\\Q`.
    static String mots(String texte) {
        return texte.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0").replaceAll("\\s+", "\\\\s+");
    }

    private static Pattern commence(String texte) {
        return Pattern.compile("^\\s*" + mots(texte));
    }

    /// A tick box or a radio; its drawing is the label's, which is what a person clicks.
    void cocher(String etiquette) {
        cocher(champ(etiquette).first());
    }

    static void cocher(Locator coche) {
        if (!coche.isChecked()) {
            coche.locator("xpath=following-sibling::label[1]").click();
        }
        assertThat(coche).isChecked();
    }

    void cliquer(String bouton) {
        bouton(bouton).click();
    }

    /// Does what leaves the page, and stays on it when the browser asks.
    ///
    /// @return what the browser asked, such as `beforeunload`
    String resterQuandOnLeDemande(Runnable depart) {
        var questions = new ArrayList<String>();
        page.onceDialog(question -> {
            questions.add(question.type());
            question.dismiss();
        });
        depart.run();
        page.waitForCondition(() -> !questions.isEmpty());
        return questions.getFirst();
    }

    Locator alerte() {
        return page.getByRole(AriaRole.ALERT);
    }

    /// The line that says what is saved and what is not.
    Locator etat(Pattern dit) {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(dit));
    }

    Locator etat(String dit) {
        return etat(Pattern.compile(mots(dit)));
    }

    void toutEstEnregistre() {
        assertThat(etat(ENREGISTRE)).isVisible();
    }

    /// Types into a field, leaves it, and waits for the answer to that very text.
    void ecrire(Locator champ, String texte) {
        var envoye = URLEncoder.encode(texte, StandardCharsets.UTF_8);
        page.waitForResponse(reponse -> reponse.ok() && porte(reponse.request(), envoye), () -> {
            champ.fill(texte);
            champ.blur();
        });
        toutEstEnregistre();
    }

    /// The same, when nothing good is to be expected from the server.
    void ecrireSansAttendre(Locator champ, String texte) {
        champ.fill(texte);
        champ.blur();
    }

    private static boolean porte(Request demande, String texte) {
        var corps = demande.postData();
        return demande.method().equals("POST") && corps != null && corps.contains(texte);
    }

    void photographier(Path fichier) {
        for (var i = 0; i < contexte.pages().size(); i++) {
            try {
                contexte.pages()
                        .get(i)
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setTimeout(4_000)
                                .setPath(Path.of(fichier.toString().replace(".png", "-" + i + ".png"))));
            } catch (PlaywrightException _) {
                // A page that cannot be drawn must not hide why the test failed.
            }
        }
    }
}
