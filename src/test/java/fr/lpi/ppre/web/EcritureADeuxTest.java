package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EnParallele;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Modification;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The direction and the responsable in the same draft, over the wire.
@EssaiLpi
class EcritureADeuxTest {

    static final String JSON = "application/json";
    static final String HTML = "text/html";
    static final String CHAMP = "objectif.1.intitule";

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @Autowired
    LirePpre lirePpre;

    @Autowired
    Conflits conflits;

    @LocalServerPort
    int port;

    Monde monde;
    Navigateur direction;
    Navigateur responsable;
    String etape;

    @BeforeEach
    void deux_personnes() {
        monde = mondes.creer();
        direction = Navigateur.de(port, monde.direction().identifiant());
        responsable = Navigateur.de(port, monde.responsable().identifiant());
        etape = "/ppres/" + monde.enBrouillon().ppre() + "/etapes/4";
    }

    @Test
    void two_fields_merge() {
        assertThat(ecrire(responsable, CHAMP, "", "Lire dix lignes").body()).contains("\"etat\":\"ecrit\"");
        assertThat(ecrire(direction, "objectif.2.intitule", "", "Poser une soustraction")
                        .body())
                .contains("\"etat\":\"ecrit\"", "Lire dix lignes");

        assertThat(stocke(CHAMP)).isEqualTo("Lire dix lignes");
        assertThat(stocke("objectif.2.intitule")).isEqualTo("Poser une soustraction");
    }

    @Test
    void two_fields_written_at_the_same_moment_merge() throws InterruptedException {
        var numero = new java.util.concurrent.atomic.AtomicInteger();
        EnParallele.deuxFois(() -> {
            var n = numero.incrementAndGet();
            return ecrire(n == 1 ? direction : responsable, "objectif." + n + ".intitule", "", "Texte " + n);
        });

        assertThat(stocke("objectif.1.intitule")).isEqualTo("Texte 1");
        assertThat(stocke("objectif.2.intitule")).isEqualTo("Texte 2");
    }

    @Test
    void two_texts_for_one_field_are_both_kept() {
        ecrire(responsable, CHAMP, "", "Lire dix lignes");
        var reponse = ecrire(direction, CHAMP, "", "Lire une page");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body()).contains("\"etat\":\"conflit\"", "Lire dix lignes");
        assertThat(stocke(CHAMP)).isEqualTo("Lire dix lignes");
        assertThat(gardes(monde.direction())).containsExactly(new Modification(CHAMP, "", "Lire une page"));
        assertThat(gardes(monde.responsable())).isEmpty();
        var page = direction.lire(
                "/ppres/%s/conflit?champ=%s".formatted(monde.enBrouillon().ppre(), CHAMP), HTML);
        assertThat(page.body()).contains("Lire dix lignes", "Lire une page");
    }

    @Test
    void the_second_chooses_and_only_then_is_the_other_text_replaced() {
        ecrire(responsable, CHAMP, "", "Lire dix lignes");
        ecrire(direction, CHAMP, "", "Lire une page");
        var conflit = "/ppres/%s/conflit".formatted(monde.enBrouillon().ppre());

        assertThat(direction
                        .poster(conflit, Map.of("champ", CHAMP, "stocke", "Lire dix lignes"), HTML)
                        .statusCode())
                .isEqualTo(422);
        direction.poster(conflit, Map.of("champ", CHAMP, "stocke", "périmé", "texte", "mien"), HTML);
        assertThat(stocke(CHAMP)).isEqualTo("Lire dix lignes");
        direction.poster(conflit, Map.of("champ", CHAMP, "stocke", "Lire dix lignes", "texte", "mien"), HTML);

        assertThat(stocke(CHAMP)).isEqualTo("Lire une page");
        assertThat(gardes(monde.direction())).isEmpty();
    }

    @Test
    void a_text_that_waits_for_its_choice_keeps_the_PPRE_open() {
        Saisies.avec(Saisies.complete(), CHAMP, "", "duree", "")
                .forEach((champ, valeur) -> ecrire(responsable, champ, "", valeur));
        ecrire(responsable, CHAMP, "", "Lire dix lignes");
        ecrire(direction, CHAMP, "", "Lire une page");
        var finalisation =
                "/ppres/%s/finalisation".formatted(monde.enBrouillon().ppre());

        assertThat(responsable.poster(finalisation, Map.of(), HTML).statusCode())
                .isEqualTo(422);
        direction.poster(
                finalisation.replace("finalisation", "conflit"),
                Map.of("champ", CHAMP, "stocke", "Lire dix lignes", "texte", "sien"),
                HTML);
        assertThat(responsable.poster(finalisation, Map.of(), HTML).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_replay_of_a_save_gets_its_first_answer() {
        var cle = UUID.randomUUID().toString();
        var premiere = ecrire(responsable, CHAMP, "", "Lire", cle);
        ecrire(direction, CHAMP, "Lire", "Lire et écrire");

        assertThat(ecrire(responsable, CHAMP, "", "Lire", cle).body()).isEqualTo(premiere.body());
        assertThat(stocke(CHAMP)).isEqualTo("Lire et écrire");
        assertThat(ecrire(direction, CHAMP, "", "Lire", cle).statusCode()).isEqualTo(404);
    }

    @Test
    void a_text_far_too_long_is_refused_in_words_and_loses_nothing() {
        ecrire(responsable, CHAMP, "", "Lire dix lignes");
        var enJson = ecrire(responsable, CHAMP, "Lire dix lignes", "a".repeat(20_000));
        var enPage = responsable.poster(
                etape,
                Map.of("action", "enregistrer", "vu." + CHAMP, "Lire dix lignes", CHAMP, "a".repeat(20_000)),
                HTML);

        assertThat(enJson.statusCode()).isEqualTo(413);
        assertThat(enJson.body()).isEqualTo("{\"message\":\"Ce texte est beaucoup trop long : raccourcissez-le.\"}");
        assertThat(enPage.statusCode()).isEqualTo(413);
        assertThat(enPage.body()).contains("Envoi trop volumineux", "Raccourcissez le texte");
        assertThat(stocke(CHAMP)).isEqualTo("Lire dix lignes");
    }

    private HttpResponse<String> ecrire(Navigateur par, String champ, String vu, String valeur) {
        return ecrire(par, champ, vu, valeur, UUID.randomUUID().toString());
    }

    private HttpResponse<String> ecrire(Navigateur par, String champ, String vu, String valeur, String cle) {
        return par.poster(
                etape, Map.of("action", "auto", "cle", cle, "revision", "1", "vu." + champ, vu, champ, valeur), JSON);
    }

    private String stocke(String champ) {
        return Personnes.enTantQue(
                monde.direction(),
                () -> lirePpre.sansTrace(monde.direction(), monde.enBrouillon().ppre())
                        .brouillon()
                        .saisie()
                        .lire(champ));
    }

    private List<Modification> gardes(Utilisateur utilisateur) {
        return Personnes.enTantQue(
                utilisateur,
                () -> base.application(
                        _ -> conflits.de(monde.enBrouillon().ppre().valeur())));
    }
}
