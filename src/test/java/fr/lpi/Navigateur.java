package fr.lpi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One person's browser over the wire, errors and their pages included; redirects are shown, not followed.
public final class Navigateur {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String JETON = "essai";

    private final int port;
    private String session = "";

    private Navigateur(int port) {
        this.port = port;
    }

    /// @param identifiant absent for a visitor who does not log in
    public static Navigateur de(int port, @Nullable String identifiant) {
        var navigateur = new Navigateur(port);
        if (identifiant != null) {
            var reponse = navigateur.poster(
                    "/connexion",
                    Map.of("identifiant", identifiant, "motDePasse", Personnes.MOT_DE_PASSE),
                    "text/html");
            navigateur.session = reponse.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("lpi-session="))
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .findFirst()
                    .orElseThrow();
        }
        return navigateur;
    }

    public HttpResponse<String> lire(String adresse, String accepte) {
        return envoyer(demande(adresse, accepte).GET());
    }

    /// Where the answer to a form leads, without the server's part.
    public String suite(String adresse, Map<String, String> champs) {
        return suite(poster(adresse, champs, "text/html"));
    }

    /// Where an answer leads, without the server's part.
    public static String suite(HttpResponse<String> reponse) {
        if (reponse.statusCode() != 302) {
            throw new AssertionError(
                    reponse.uri().getPath() + " ne mène nulle part : " + reponse.statusCode() + " " + reponse.body());
        }
        return reponse.headers().firstValue("Location").orElseThrow().replaceFirst("^http://localhost:\\d+", "");
    }

    /// The cookie by which the server knows this person.
    public String session() {
        return session;
    }

    /// With the forgery token of the page.
    public HttpResponse<String> poster(String adresse, Map<String, String> champs, String accepte) {
        var avecJeton = new LinkedHashMap<>(champs);
        avecJeton.put("_csrf", jeton());
        return posterSansJeton(adresse, avecJeton, accepte);
    }

    public HttpResponse<String> posterSansJeton(String adresse, Map<String, String> champs, String accepte) {
        return posterSansJeton(adresse, champs, accepte, Map.of());
    }

    /// A form as a browser sends it, with what it says of the page that holds it.
    ///
    /// @param provenance `Sec-Fetch-Site` or `Origin`
    public HttpResponse<String> soumettre(String adresse, Map<String, String> champs, Map<String, String> provenance) {
        var avecJeton = new LinkedHashMap<>(champs);
        avecJeton.putIfAbsent("_csrf", jeton());
        return posterSansJeton(adresse, avecJeton, "text/html", provenance);
    }

    private HttpResponse<String> posterSansJeton(
            String adresse, Map<String, String> champs, String accepte, Map<String, String> entetes) {
        var corps = champs.entrySet().stream()
                .map(champ -> encoder(champ.getKey()) + "=" + encoder(champ.getValue()))
                .collect(Collectors.joining("&"));
        var demande = demande(adresse, accepte).header("Content-Type", "application/x-www-form-urlencoded");
        entetes.forEach(demande::header);
        return envoyer(demande.POST(BodyPublishers.ofString(corps)));
    }

    private HttpRequest.Builder demande(String adresse, String accepte) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + adresse))
                .header("Accept", accepte)
                .header("Cookie", "lpi-jeton=" + JETON + (session.isEmpty() ? "" : "; " + session));
    }

    private static HttpResponse<String> envoyer(HttpRequest.Builder demande) {
        try {
            return HTTP.send(demande.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The token under a mask of zeros, which leaves it as it is.
    private static String jeton() {
        var masque = new byte[2 * JETON.length()];
        System.arraycopy(JETON.getBytes(StandardCharsets.UTF_8), 0, masque, JETON.length(), JETON.length());
        return Base64.getUrlEncoder().encodeToString(masque);
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
