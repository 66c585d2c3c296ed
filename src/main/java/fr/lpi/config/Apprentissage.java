package fr.lpi.config;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Opens the first pages once and stops: the JVM writes down what that took, and the next starts are quicker.
///
/// Run by `./lpi run` after a build, on a demonstration of its own that is thrown away.
@Component
class Apprentissage {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void apprendre(ApplicationReadyEvent pret) {
        var contexte = pret.getApplicationContext();
        if (contexte.getEnvironment().containsProperty("lpi.apprentissage")
                && contexte instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            var port = web.getWebServer().getPort();
            Thread.ofPlatform().start(() -> {
                var code = parcourir("http://localhost:" + port) ? 0 : 1;
                System.exit(SpringApplication.exit(contexte, () -> code));
            });
        }
    }

    private static boolean parcourir(String lpi) {
        try (var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var connexion = client.send(
                    HttpRequest.newBuilder(URI.create(lpi + "/connexion")).build(), BodyHandlers.ofString());
            var jeton = JETON.matcher(connexion.body());
            if (!jeton.find()) {
                return false;
            }
            var corps = "identifiant=direction.ecole&motDePasse=Demonstration-2026&_csrf="
                    + URLEncoder.encode(jeton.group(1), StandardCharsets.UTF_8);
            var accueil = client.send(
                    HttpRequest.newBuilder(URI.create(lpi + "/connexion"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(corps))
                            .build(),
                    BodyHandlers.ofString());
            return accueil.statusCode() == 200 && accueil.body().contains("Mes livrets");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
