package fr.lpi.acces.web.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.GarderEnvoi;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is typed after a session has ended: kept for its author, and for nobody else.
@EssaiLpi
class EnvoisEnAttenteTest {

    private static final Map<String, String> NOTRE_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
    private static final Pattern GARDE = Pattern.compile("name=\"garde\" value=\"([^\"]+)\"");
    private static final String TEXTE = "Relit sa phrase « à voix haute », puis l'écrit.";

    @LocalServerPort
    int port;

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @Autowired
    GarderEnvoi garder;

    Monde monde;
    String etape;
    Navigateur visiteur;

    @BeforeEach
    void a_draft_and_nobody_logged_in() {
        monde = mondes.creer();
        etape = "/ppres/" + monde.enBrouillon().ppre() + "/etapes/4";
        visiteur = Navigateur.de(port, null);
    }

    @Test
    void the_page_of_the_login_keeps_the_text_and_its_author_alone_finds_it_again() {
        var expiree = visiteur.soumettre(etape, champs(), NOTRE_PAGE);

        assertThat(expiree.statusCode()).isEqualTo(401);
        assertThat(expiree.body()).contains("Votre texte n'est pas perdu").doesNotContain("Relit sa phrase");
        assertThat(new String(
                        java.util.Base64.getUrlDecoder().decode(garde(expiree)),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Relit");

        var refusee = connecter(monde.responsable(), "mauvais", garde(expiree));
        assertThat(refusee.statusCode()).isEqualTo(401);
        assertThat(garde(refusee)).isEqualTo(garde(expiree));

        var collegue = connecter(monde.direction(), Personnes.MOT_DE_PASSE, garde(expiree));
        assertThat(collegue.statusCode()).isEqualTo(403);
        assertThat(collegue.body())
                .contains("un texte attend une autre personne")
                .doesNotContain("Relit sa phrase");

        var retrouve = connecter(monde.responsable(), Personnes.MOT_DE_PASSE, garde(collegue));
        assertThat(retrouve.statusCode()).isEqualTo(200);
        assertThat(retrouve.body())
                .contains("Votre texte n'a pas été perdu", "Relit sa phrase", "action=\"" + etape + "\"")
                .contains("Objectif n°1, « Actions menées en classe »")
                .doesNotContain("name=\"garde\"");
        assertThat(ecrit()).doesNotContain(TEXTE);
    }

    @Test
    void a_page_whose_token_is_an_old_one_does_nothing_until_its_author_says_so() {
        var auteur = Navigateur.de(port, monde.responsable().identifiant());
        var champs = champs();
        champs.put("_csrf", "ancien");

        var reponse = auteur.soumettre(etape, champs, NOTRE_PAGE);

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("Votre texte n'a pas été perdu", "Relit sa phrase");
        assertThat(ecrit()).doesNotContain(TEXTE);

        var direction = Navigateur.de(port, monde.direction().identifiant());
        assertThat(direction.soumettre(etape, champs, NOTRE_PAGE).body())
                .contains("un texte attend une autre personne")
                .doesNotContain("Relit sa phrase");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://ailleurs.example",
        "Origin, null",
        "Accept-Language, fr"
    })
    void a_form_of_another_site_is_neither_kept_nor_shown(String entete, String valeur) {
        var forges = champs();
        forges.put("_csrf", "inconnu");
        for (var navigateur :
                List.of(visiteur, Navigateur.de(port, monde.responsable().identifiant()))) {
            var refus = navigateur.soumettre(etape, forges, Map.of(entete, valeur));
            assertThat(refus.statusCode()).isEqualTo(403);
            assertThat(refus.body()).contains("Demande refusée").doesNotContain("name=\"garde\"", "Relit sa phrase");
        }
        // Even with a token, which another site cannot have.
        var avecJeton = visiteur.soumettre(etape, champs(), Map.of(entete, valeur));
        assertThat(avecJeton.statusCode()).isEqualTo(302);
        assertThat(avecJeton.body()).doesNotContain("Relit sa phrase");
        assertThat(ecrit()).doesNotContain(TEXTE);
    }

    @Test
    void a_browser_that_only_names_the_origin_is_believed_for_ours() {
        assertThat(garde(visiteur.soumettre(etape, champs(), Map.of("Origin", "http://localhost:" + port))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/mon-compte", "/deconnexion", "/mot-de-passe/abc", "/connexion/reprise", "/livrets/nouveau"})
    void a_form_in_which_nothing_is_typed_or_that_holds_a_password_never_waits(String adresse) {
        assertThat(visiteur.soumettre(adresse, champs(), NOTRE_PAGE).body()).doesNotContain("name=\"garde\"");
    }

    @Test
    void a_form_without_its_author_does_not_wait() {
        var champs = champs();
        champs.put("_compte", "n'importe qui");
        var reponse = visiteur.soumettre(etape, champs, NOTRE_PAGE);
        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location").orElseThrow()).contains("/connexion?fait=expiree");
    }

    @Test
    void a_text_whose_page_is_closed_to_its_author_meanwhile_is_given_back_to_be_copied() {
        var champs = champs();
        champs.put("_compte", monde.collegue().id().toString());

        var retrouve = connecter(
                monde.collegue(), Personnes.MOT_DE_PASSE, garde(visiteur.soumettre(etape, champs, NOTRE_PAGE)));

        assertThat(retrouve.body())
                .contains("Vous n'avez plus accès", "Relit sa phrase")
                .doesNotContain("action=\"" + etape + "\"");
    }

    @Test
    void nothing_waits_once_its_key_is_forgotten_nor_opens_when_it_was_changed() {
        var garde = garde(visiteur.soumettre(etape, champs(), NOTRE_PAGE));
        var change = garde.substring(0, 30) + (garde.charAt(30) == 'A' ? 'B' : 'A') + garde.substring(31);

        assertThat(garder.ouvrir(garde)).isPresent();
        assertThat(garder.ouvrir(change)).isEmpty();
        assertThat(garder.ouvrir("pas un sceau")).isEmpty();
        assertThat(garder.ouvrir("")).isEmpty();

        base.proprietaire().sql("delete from acces.cle_d_attente").update();
        assertThat(connecter(monde.responsable(), Personnes.MOT_DE_PASSE, garde).body())
                .contains("Votre texte n'est plus gardé");
    }

    @Test
    void every_form_in_which_one_types_waits() {
        var administrateur =
                Map.of("_compte", monde.administrateur().id().toString(), "nom", "École des Ajoncs", "prenom", "Léa");
        for (var adresse : List.of(
                "/comptes",
                "/etablissements",
                "/etablissements/" + monde.ecole().id())) {
            var garde = garde(visiteur.soumettre(adresse, administrateur, NOTRE_PAGE));
            assertThat(connecter(monde.administrateur(), Personnes.MOT_DE_PASSE, garde)
                            .body())
                    .as(adresse)
                    .contains("École des Ajoncs", "action=\"" + adresse + "\"");
        }
        var reuni = Map.of(
                "_compte",
                monde.responsable().id().toString(),
                "champ",
                "objectif.1.actionsClasse",
                "texte",
                "reunir",
                "reuni",
                TEXTE);
        var garde = garde(visiteur.soumettre("/ppres/" + monde.enBrouillon().ppre() + "/conflit", reuni, NOTRE_PAGE));
        assertThat(connecter(monde.responsable(), Personnes.MOT_DE_PASSE, garde).body())
                .contains("Texte réuni", "Relit sa phrase");
    }

    @Test
    void the_text_of_a_bilan_waits_even_if_it_was_deleted_meanwhile() {
        var bilan = "/ppres/" + monde.enDocument().ppre() + "/bilan/etapes/2";
        var champs =
                Map.of("_compte", monde.responsable().id().toString(), "vu.bilan.general", "", "bilan.general", TEXTE);
        assertThat(connecter(
                                monde.responsable(),
                                Personnes.MOT_DE_PASSE,
                                garde(visiteur.soumettre(bilan, champs, NOTRE_PAGE)))
                        .body())
                .contains("Votre texte n'a pas été perdu", "Relit sa phrase", "action=\"" + bilan + "\"");
    }

    private Map<String, String> champs() {
        return new HashMap<>(Map.of(
                "_compte",
                monde.responsable().id().toString(),
                "action",
                "enregistrer",
                "vu.objectif.1.actionsClasse",
                "",
                "objectif.1.actionsClasse",
                TEXTE));
    }

    private String ecrit() {
        return Navigateur.de(port, monde.responsable().identifiant())
                .lire(etape, "text/html")
                .body();
    }

    private HttpResponse<String> connecter(Utilisateur qui, String motDePasse, String garde) {
        return visiteur.poster(
                "/connexion",
                Map.of("identifiant", qui.identifiant(), "motDePasse", motDePasse, "garde", garde),
                "text/html");
    }

    private static String garde(HttpResponse<String> page) {
        var lu = GARDE.matcher(page.body());
        assertThat(lu.find()).as("texte gardé, réponse %d", page.statusCode()).isTrue();
        return lu.group(1);
    }
}
