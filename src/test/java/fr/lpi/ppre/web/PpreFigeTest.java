package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Navigateur;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A page that was open while somebody else finalised its PPRE.
class PpreFigeTest extends UneEcole {

    final Map<String, String> envoi = Map.of("action", "auto", "vu.duree", "6", "duree", "7");

    @Test
    void a_field_that_saves_itself_is_told_so() {
        var reponse = responsable.poster(document() + "/etapes/1", envoi, JSON);

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(reponse.body()).isEqualTo("{\"message\":\"Il a été finalisé entre-temps.\"}");
    }

    @Test
    void a_button_is_told_and_given_its_text_back() {
        var reponse = responsable.poster(
                document() + "/etapes/4",
                Map.of(
                        "action", "enregistrer",
                        "vu.objectif.1.intitule", "Lire seul",
                        "objectif.1.intitule", "Lire seul un album"),
                HTML);

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body())
                .contains("finalisé entre-temps", "n'est pas enregistré", "Lire seul un album", "Objectif n°1")
                .contains("<title>Erreur – PPRE finalisé")
                .contains("href=\"" + document() + "\"");
    }

    @Test
    void a_button_that_brings_no_text_leads_to_the_document() {
        var reponse = responsable.poster(document() + "/etapes/4", Map.of("action", "suivant"), HTML);

        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(reponse.headers().firstValue("Location").orElseThrow()).endsWith(document() + "?fait=deja-finalise");
    }

    @Test
    void a_step_of_an_interrupted_PPRE_says_that_it_is_interrupted() {
        var aujourdhui = Dates.enChiffres(LocalDate.now(horloge));
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Départ"), HTML);

        for (var adresse : List.of("/etapes/1", "/bilan/etapes/2")) {
            assertThat(ou(document() + adresse)).as(adresse).endsWith(document() + "?fait=deja-interrompu");
        }
        assertThat(responsable.poster(document() + "/etapes/1", envoi, JSON).body())
                .contains("Il a été interrompu entre-temps.");
    }

    @Test
    void who_cannot_rectify_is_not_told_to() {
        var enBilan = ou("/ppres/" + monde.enBilan().ppre() + "/etapes/1");
        assertThat(responsable.lire(enBilan, HTML).body())
                .contains("Ce PPRE est finalisé : il ne se modifie plus.")
                .doesNotContain("rectifiez-le");
        assertThat(responsable.lire(ou(document() + "/etapes/1"), HTML).body()).contains("rectifiez-le");
    }

    private String ou(String adresse) {
        return Navigateur.suite(responsable.lire(adresse, HTML));
    }

    @Test
    void nothing_of_it_changes() {
        responsable.poster(document() + "/etapes/1", envoi, JSON);

        assertThat(responsable.lire(document(), HTML).body()).contains("6 semaine(s)");
    }

    @Test
    void whoever_may_not_write_learns_nothing() {
        var contributeur = Navigateur.de(port, monde.contributeur().identifiant());

        assertThat(contributeur.poster(document() + "/etapes/1", envoi, JSON).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_suivi_whose_draft_went_to_the_bin_gives_its_texts_back() {
        var brouillon = "/ppres/" + monde.enBrouillon().ppre();
        responsable.poster(brouillon + "/suppression", Map.of("confirme", "oui"), HTML);

        var reponse = responsable.poster(
                brouillon + "/suivi",
                Map.of("action", "enregistrer", "vu.reunion.compte-rendu", "", "reunion.compte-rendu", "On a convenu"),
                HTML);

        assertThat(reponse.statusCode()).isEqualTo(410);
        assertThat(reponse.body())
                .contains("Ce brouillon a été supprimé", "n'est pas enregistré", "Compte rendu", "On a convenu");
    }
}
