package fr.lpi.ppre.web.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EssaiLpi
class SuiviTest {

    static final String JSON = "application/json";
    static final String HTML = "text/html";

    @Autowired
    Mondes mondes;

    @Autowired
    Clock horloge;

    @LocalServerPort
    int port;

    Monde monde;
    Navigateur direction;
    Navigateur responsable;
    Navigateur contributeur;
    String aujourdhui;

    @BeforeEach
    void une_ecole() {
        monde = mondes.creer();
        direction = Navigateur.de(port, monde.direction().identifiant());
        responsable = Navigateur.de(port, monde.responsable().identifiant());
        contributeur = Navigateur.de(port, monde.contributeur().identifiant());
        aujourdhui = Dates.enChiffres(LocalDate.now(horloge));
    }

    @Test
    void what_the_responsable_notes_is_read_by_the_contributeur() {
        ecrire(responsable, "reunion.compte-rendu", "", "La famille est d'accord");

        assertThat(contributeur.lire(suivi(), HTML).body())
                .contains("La famille est d'accord")
                .doesNotContain("<form method=\"post\" action=\"" + suivi());
        assertThat(contributeur
                        .poster(suivi(), Map.of("vu.reunion.lieu", "", "reunion.lieu", "Ici"), JSON)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_day_is_kept_and_said_at_its_field() {
        assertThat(ecrire(responsable, "explique.eleve", "", "30/02/2027"))
                .contains("\"etat\":\"ecrit\"", "n'est pas au calendrier");
        var reponse = responsable.poster(
                suivi(),
                Map.of("action", "enregistrer", "vu.explique.eleve", "30/02/2027", "explique.eleve", "31/02/2027"),
                HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("<title>Erreur –", "href=\"#explique-eleve\"", "value=\"31/02/2027\"");
    }

    @Test
    void two_people_merge_and_two_texts_are_both_kept() {
        ecrire(responsable, "reunion.lieu", "", "Salle des maîtres");
        assertThat(ecrire(direction, "validation.par", "", "La directrice")).contains("\"etat\":\"ecrit\"");
        assertThat(ecrire(direction, "reunion.lieu", "", "Bureau")).contains("\"etat\":\"conflit\"");

        var conflit = suivi() + "/conflit";
        assertThat(direction.lire(conflit + "?champ=reunion.lieu", HTML).body())
                .contains("Salle des maîtres", "Bureau");
        direction.poster(
                conflit, Map.of("champ", "reunion.lieu", "stocke", "Salle des maîtres", "texte", "mien"), HTML);
        assertThat(responsable.lire(suivi(), HTML).body()).contains("value=\"Bureau\"", "value=\"La directrice\"");
    }

    @Test
    void a_refused_agreement_stops_the_mise_en_oeuvre_everywhere_until_it_is_given() {
        ecrire(responsable, "accord.le", "", aujourdhui);
        ecrire(responsable, "accord.etat", "", "refuse");

        assertThat(responsable.lire(suivi(), HTML).body()).contains("la mise en œuvre est arrêtée");
        assertThat(responsable.lire(livret(), HTML).body()).contains("mise en œuvre arrêtée", "Noter l'accord");
        assertThat(responsable.lire("/", HTML).body()).contains("Finalisé, mise en œuvre arrêtée", "Refusé");

        ecrire(responsable, "accord.etat", "refuse", "recueilli");
        assertThat(responsable.lire("/", HTML).body()).doesNotContain("mise en œuvre arrêtée");
    }

    @Test
    void an_interrupted_PPRE_is_followed_by_a_new_one() {
        var interruption = document() + "/interruption";
        assertThat(responsable
                        .poster(interruption, Map.of("le", "01/01/2020", "motif", "Refus"), HTML)
                        .body())
                .contains("précède la finalisation", "Refus");
        responsable.poster(interruption, Map.of("le", aujourdhui, "motif", "Refus de la famille"), HTML);

        assertThat(contributeur.lire(suivi(), HTML).body()).contains("PPRE interrompu", "Refus de la famille");
        assertThat(responsable.poster(document() + "/bilan", Map.of(), HTML).statusCode())
                .isEqualTo(404);
        assertThat(responsable
                        .poster(document() + "/renouvellement", Map.of(), HTML)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/etapes/1");
    }

    @Test
    void a_school_that_wants_it_validates_before_anything_is_written() {
        var ecole = "/etablissements/" + monde.ecole().id() + "/reglages";
        direction.poster(ecole, Map.of("vu.validation", "", "validation", "oui"), HTML);
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Fin"), HTML);
        var besoin = livret() + "/besoin";

        assertThat(vers(responsable, livret() + "/ppres", Map.of())).endsWith(besoin);
        assertThat(responsable
                        .poster(besoin, Map.of("besoin.le", "demain", "besoin.constat", "Lit mot à mot"), HTML)
                        .body())
                .contains("jour/mois/année", "Lit mot à mot");
        vers(responsable, besoin, Map.of("besoin.le", aujourdhui, "besoin.constat", "Lit mot à mot"));
        assertThat(responsable.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
        assertThat(direction.lire("/", HTML).body()).contains("Mise en place à valider", besoin);
        var validation = Map.of(
                "validation.le",
                aujourdhui,
                "validation.redacteur",
                monde.responsable().id().toString());
        assertThat(responsable.poster(besoin + "/validation", validation, HTML).statusCode())
                .isEqualTo(404);
        vers(direction, besoin + "/validation", validation);

        assertThat(responsable.lire("/", HTML).body()).contains("À rédiger par vous");
        assertThat(direction.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
    }

    @Test
    void the_file_for_a_calendar_names_nobody() {
        ecrire(responsable, "reunion.le", "", aujourdhui);
        var reponse = responsable.lire(suivi() + "/reunion.ics", "text/calendar");

        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.body())
                .contains("Réunion d'échange\\, livret n° " + monde.enDocument().numero())
                .doesNotContain("SECOND", "Fañch");
        assertThat(contributeur.lire(suivi() + "/reunion.ics", "text/calendar").statusCode())
                .isEqualTo(404);
    }

    private String ecrire(Navigateur qui, String champ, String vu, String valeur) {
        var reponse = qui.poster(suivi(), Map.of("action", "auto", "vu." + champ, vu, champ, valeur), JSON);
        assertThat(reponse.statusCode()).isEqualTo(200);
        return reponse.body();
    }

    private static String vers(Navigateur qui, String adresse, Map<String, String> champs) {
        var reponse = qui.poster(adresse, champs, HTML);
        assertThat(reponse.statusCode()).isEqualTo(302);
        return reponse.headers().firstValue("Location").orElseThrow();
    }

    private String livret() {
        return "/livrets/" + monde.enDocument().numero();
    }

    private String document() {
        return "/ppres/" + monde.enDocument().ppre();
    }

    private String suivi() {
        return document() + "/suivi";
    }
}
