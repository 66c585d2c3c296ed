package fr.lpi.scolarite.web;

import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Scolarite;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Over the wire: only there do the forgery token and the file travel in the same multipart body.
@EssaiLpi
class EnvoiDeFichierTest {

    static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    static final String SEPARATEUR = "----lpi";

    @LocalServerPort
    int port;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    HttpClient navigateur;
    Utilisateur direction;

    @BeforeEach
    void une_direction_connectee() throws Exception {
        navigateur = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        direction = personnes.creer(Profil.DIRECTION, Ecoles.ecole(scolarite).id());
        var jeton = jeton(lire("/connexion").body());
        navigateur.send(
                adresse("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("identifiant=%s&motDePasse=%s&retour=/eleves&_csrf=%s"
                                .formatted(direction.identifiant(), Personnes.MOT_DE_PASSE, encoder(jeton))))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void a_file_is_checked_with_the_token_of_its_form() throws Exception {
        var jeton = jeton(lire("/eleves/import").body());

        var rapport = envoyer(jeton, ENTETE + ligne("PETIT", "Zoé", "", "CE2", "A"));

        assertThat(rapport.statusCode()).isEqualTo(200);
        assertThat(rapport.body()).contains("PETIT Zoé", "Rien n'est encore enregistré.");
    }

    @Test
    void and_refused_without_it() throws Exception {
        assertThat(envoyer("faux", ENTETE).statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_too_big_is_told_so() throws Exception {
        var reponse = envoyer(jeton(lire("/eleves/import").body()), "x".repeat(62 << 20));

        assertThat(reponse.statusCode()).isEqualTo(413);
        assertThat(reponse.body()).contains("Envoi trop volumineux");
    }

    private HttpResponse<String> envoyer(String jeton, String csv) throws IOException, InterruptedException {
        var corps = partie("name=\"_csrf\"", jeton)
                + partie("name=\"fichier\"; filename=\"CSVExtraction.csv\"", csv)
                + "--" + SEPARATEUR + "--\r\n";
        return navigateur.send(
                adresse("/eleves/import")
                        .header("Content-Type", "multipart/form-data; boundary=" + SEPARATEUR)
                        .POST(BodyPublishers.ofString(corps))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> lire(String page) throws IOException, InterruptedException {
        return navigateur.send(adresse(page).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder adresse(String page) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .header("Accept", "text/html");
    }

    private static String partie(String nom, String valeur) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n".formatted(SEPARATEUR, nom, valeur);
    }

    private static String jeton(String page) {
        var trouve = JETON.matcher(page);
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }

    private static String encoder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
