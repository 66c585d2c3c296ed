package fr.lpi.ppre.web.observation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.web.UneEcole;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What was seen of an objectif, as a browser sends it.
class ObservationTest extends UneEcole {

    @Test
    void a_word_in_one_tap_keeps_what_was_typed() {
        assertThat(noter(Map.of("motRapide", "En progrès", "mot.1", "sans relance", "valeur.1", "12,5"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(responsable.lire(observations(), HTML).body()).contains("En progrès : sans relance", "12,5");
    }

    @Test
    void a_refused_page_does_not_say_the_same_word_twice() {
        var longue = "x".repeat(250);
        assertThat(noter(Map.of("motRapide", "En progrès", "mot.1", longue)).body())
                .contains("raccourcissez-le", "En progrès : " + longue);

        noter(Map.of("motRapide", "En progrès", "mot.1", "En progrès : sans relance"));
        assertThat(responsable.lire(observations(), HTML).body())
                .contains("En progrès : sans relance")
                .doesNotContain("En progrès : En progrès");
    }

    @Test
    void signs_made_of_many_parts_count_for_one_each_until_they_take_too_much_room() {
        var famille = "👨‍👩‍👧‍👦";
        assertThat(noter(Map.of("mot.1", famille.repeat(255))).statusCode()).isEqualTo(302);

        var reponse = noter(Map.of("mot.1", famille.repeat(1000)));
        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("raccourcissez-le", famille.repeat(1000));
        var combinee = "x" + "\u0323".repeat(9000);
        assertThat(noter(Map.of("mot.1", combinee)).body()).contains("trop de signes composés", combinee);
    }

    @Test
    void what_comes_after_an_interruption_is_given_back() {
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Départ"), HTML);

        var reponse = noter(Map.of("mot.1", "Lit seul une page"));

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body())
                .contains("interrompu entre-temps", "Lit seul une page", "Objectif n°1, un mot", "n'est pas enregistré")
                .doesNotContain("finalisé entre-temps");
        assertThat(responsable
                        .lire(observations(), HTML)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(document() + "?fait=deja-interrompu");
    }

    @Test
    void what_comes_after_the_bilan_is_given_back() {
        var reponse = responsable.poster(
                "/ppres/" + monde.evalue().ppre() + "/observations",
                Map.of("objectif", "1", "jour.1", aujourdhui, "motRapide", "Réussi seul", "mot.1", "En dictée"),
                HTML);

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("bilan a été finalisé entre-temps", "Réussi seul", "En dictée");
    }

    private HttpResponse<String> noter(Map<String, String> champs) {
        var tous = new HashMap<>(champs);
        tous.put("objectif", "1");
        tous.put("jour.1", aujourdhui);
        return responsable.poster(observations(), tous, HTML);
    }

    private String observations() {
        return document() + "/observations";
    }
}
