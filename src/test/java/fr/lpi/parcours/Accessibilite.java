package fr.lpi.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.SoftAssertions;

/// axe on what a page shows now, on a large screen and on a small one, nothing excluded, and its contrasts in the dark
/// theme. The page does not scroll sideways either. What the server sent is valid HTML.
final class Accessibilite {

    private static final List<String> REGLES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "RGAAv4");
    private static final String AXE = lire("/axe.min.js");
    private static final ValidateurHtml HTML = new ValidateurHtml();
    private static final int LARGE = 1280;
    private static final int ETROIT = 320;

    private final SoftAssertions constats = new SoftAssertions();

    // The checker works in the JVM while the browser waits for nobody.
    private final List<Runnable> servis = new ArrayList<>();

    /// @param etat what the reader of a failure looks for
    Accessibilite examiner(Poste poste, String etat) {
        // What was clicked last is under the pointer still, or not, as the page moves: its colours are those of
        // neither.
        poste.page().mouse().move(0, 0);
        for (var largeur : List.of(LARGE, ETROIT)) {
            poste.page().setViewportSize(largeur, 900);
            stable(poste.page());
            constats.assertThat(fautes(poste.page(), "tag", REGLES))
                    .as("%s, à %d px", etat, largeur)
                    .isEmpty();
            constats.assertThat(debordement(poste.page()))
                    .as("%s, débordement à %d px", etat, largeur)
                    .isLessThanOrEqualTo(0);
        }
        poste.page().setViewportSize(LARGE, 900);
        theme(poste.page(), ColorScheme.DARK);
        constats.assertThat(fautes(poste.page(), "rule", List.of("color-contrast")))
                .as("%s, thème sombre", etat)
                .isEmpty();
        theme(poste.page(), ColorScheme.LIGHT);
        var servie = poste.servie();
        var fautes = CompletableFuture.supplyAsync(() -> HTML.fautes(servie));
        servis.add(() ->
                constats.assertThat(fautes.join()).as("%s, HTML servi", etat).isEmpty());
        return this;
    }

    void conclure() {
        servis.forEach(Runnable::run);
        constats.assertAll();
    }

    private static String lire(String ressource) {
        try (var source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream(ressource))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Colours in the middle of a transition are nobody's.
    private static void stable(Page page) {
        page.evaluate("""
                async () => {
                  await document.fonts.ready
                  await Promise.allSettled(document.getAnimations().map(a => a.finished))
                }""");
    }

    private static void theme(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        page.waitForFunction(
                "theme => document.documentElement.dataset.frTheme === theme",
                theme.name().toLowerCase(Locale.ROOT));
        stable(page);
    }

    /// Every node that fails. What passes is counted, not told: most of the time went into telling it.
    ///
    /// @param type `tag` or `rule`, as axe calls what it is asked for
    @SuppressWarnings("unchecked")
    private static List<String> fautes(Page page, String type, List<String> valeurs) {
        // A page that is examined three times reads the half megabyte of axe once.
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AXE);
        }
        var resultats = (Map<String, Object>) page.evaluate("""
                async runOnly => {
                  const { passes, violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
                  const fautes = violations.flatMap(regle =>
                    regle.nodes.map(noeud => `${regle.id} : ${noeud.target} ${noeud.failureSummary}`))
                  return { regles: passes.length, fautes }
                }""", Map.of("type", type, "values", valeurs));
        assertThat((int) resultats.get("regles")).as("règles appliquées").isPositive();
        return (List<String>) resultats.get("fautes");
    }

    private static int debordement(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
