package fr.lpi.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The computers at which the people of a test sit: each a browser context of its own.
final class Postes implements AutoCloseable {

    private final Browser navigateur;
    private final String adresse;
    private final List<Poste> ouverts = new ArrayList<>();

    Postes(Browser navigateur, String adresse) {
        this.navigateur = navigateur;
        this.adresse = adresse;
    }

    /// Where nobody is logged in.
    Poste libre() {
        return ouvrir(options());
    }

    Poste de(String identifiant) {
        return libre().connecter(identifiant);
    }

    Poste sansJavaScript(String identifiant) {
        return ouvrir(options().setJavaScriptEnabled(false)).connecter(identifiant);
    }

    /// On another application than Spring's.
    Poste sur(String autreAdresse, String identifiant) {
        return ouvrir(options().setBaseURL(autreAdresse)).connecter(identifiant);
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(adresse)
                .setLocale("fr-FR")
                .setViewportSize(1280, 900)
                .setAcceptDownloads(true);
    }

    private Poste ouvrir(Browser.NewContextOptions options) {
        var contexte = navigateur.newContext(options);
        contexte.setDefaultTimeout(8_000);
        contexte.setDefaultNavigationTimeout(15_000);
        var poste = new Poste(contexte);
        ouverts.add(poste);
        return poste;
    }

    /// What no journey may meet, whatever it looks at.
    void rienDAnormal() {
        assertThat(ouverts.stream().flatMap(poste -> poste.anomalies().stream()))
                .as("erreurs du serveur et des scripts")
                .isEmpty();
    }

    void photographier(Path dossier) {
        for (var i = 0; i < ouverts.size(); i++) {
            ouverts.get(i).photographier(dossier.resolve(i + ".png"));
        }
    }

    @Override
    public void close() {
        ouverts.stream().map(Poste::contexte).forEach(BrowserContext::close);
    }
}
