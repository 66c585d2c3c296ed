package fr.lpi.livret.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EnParallele;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.livret.Amenagements;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The direction and the responsable among the aménagements of one livret, over the wire.
@EssaiLpi
class AmenagementsDuLivretTest {

    static final String JSON = "application/json";
    static final String HTML = "text/html";
    static final String LIBRE = "libre.lame-el-com";
    static final String MAJORE = "amenagement.am-el-ost-accorder-temps-majore-ecrit";
    static final String D_AILLEURS = "amenagement.am-sd-ost-utiliser-surligneur";

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @Autowired
    Amenagements amenagements;

    @LocalServerPort
    int port;

    Monde monde;
    Navigateur direction;
    Navigateur responsable;
    String adresse;

    @BeforeEach
    void deux_personnes() {
        monde = mondes.creer();
        direction = Navigateur.de(port, monde.direction().identifiant());
        responsable = Navigateur.de(port, monde.responsable().identifiant());
        adresse = "/livrets/" + monde.enBrouillon().numero() + "/amenagements";
    }

    @Test
    void two_fields_written_at_the_same_moment_merge() throws InterruptedException {
        var numero = new AtomicInteger();
        EnParallele.deuxFois(() -> numero.incrementAndGet() == 1
                ? ecrire(direction, MAJORE, "", "oui")
                : ecrire(responsable, LIBRE, "", "Un signal"));

        assertThat(stocke(MAJORE)).isEqualTo("oui");
        assertThat(stocke(LIBRE)).isEqualTo("Un signal");
        assertThat(base.actes("amenagements.ecrits", monde.enBrouillon().livret()))
                .isEqualTo(2);
    }

    @Test
    void two_texts_for_one_free_line_are_both_kept_until_the_second_chooses() {
        ecrire(responsable, LIBRE, "", "Un signal");
        assertThat(ecrire(direction, LIBRE, "", "Un carton").body())
                .contains("\"etat\":\"conflit\"", "Un signal", adresse + "/conflit?champ=" + LIBRE);
        assertThat(stocke(LIBRE)).isEqualTo("Un signal");
        assertThat(direction.lire(adresse + "/modification", HTML).body())
                .contains("deux textes attendent votre choix");
        assertThat(direction.lire(adresse + "/conflit?champ=" + LIBRE, HTML).body())
                .contains("Un signal", "Un carton", "Communication");

        assertThat(direction
                        .poster(adresse + "/conflit", Map.of("champ", LIBRE, "stocke", "Un signal"), HTML)
                        .statusCode())
                .isEqualTo(422);
        direction.poster(adresse + "/conflit", Map.of("champ", LIBRE, "stocke", "périmé", "texte", "mien"), HTML);
        assertThat(stocke(LIBRE)).isEqualTo("Un signal");
        direction.poster(adresse + "/conflit", Map.of("champ", LIBRE, "stocke", "Un signal", "texte", "mien"), HTML);
        assertThat(stocke(LIBRE)).isEqualTo("Un carton");
    }

    @Test
    void a_replay_of_a_save_gets_its_first_answer() {
        var cle = UUID.randomUUID().toString();
        var premiere = ecrire(responsable, LIBRE, "", "Un signal", cle);
        ecrire(direction, LIBRE, "Un signal", "Un carton");

        assertThat(ecrire(responsable, LIBRE, "", "Un signal", cle).body()).isEqualTo(premiere.body());
        assertThat(stocke(LIBRE)).isEqualTo("Un carton");
    }

    @Test
    void a_free_line_too_long_is_kept_and_says_so() {
        assertThat(ecrire(responsable, LIBRE, "", "a".repeat(256)).body())
                .contains("Ce texte a 256 caractères : raccourcissez-le à 255 au plus.");
        assertThat(stocke(LIBRE)).hasSize(256);
        assertThat(responsable.lire(adresse + "/modification", HTML).body()).contains("aria-invalid=\"true\"");
    }

    @Test
    void what_is_not_a_field_of_the_banks_is_dropped() {
        ecrire(responsable, "objectif.1.intitule", "", "Lire");

        assertThat(stocke("objectif.1.intitule")).isEmpty();
    }

    @Test
    void what_is_chosen_in_another_bank_is_read_and_removed_in_the_form() {
        ecrire(responsable, D_AILLEURS, "", "oui");

        assertThat(responsable.lire(adresse, HTML).body()).contains("Utiliser le surligneur", "Second degré");
        assertThat(responsable.lire(adresse + "/modification", HTML).body())
                .contains("Choisis dans la banque", "Utiliser le surligneur");
        responsable.poster(adresse + "/modification", Map.of("action", "enregistrer", "vu." + D_AILLEURS, "oui"), HTML);
        assertThat(responsable.lire(adresse, HTML).body()).doesNotContain("Utiliser le surligneur");
    }

    @Test
    void a_reading_leaves_its_trace() {
        Navigateur.de(port, monde.contributeur().identifiant()).lire(adresse, HTML);

        assertThat(base.actes("amenagements.consultes", monde.enBrouillon().livret()))
                .isEqualTo(1);
    }

    @Test
    void a_PPRE_adds_to_the_livret_once_and_never_over_another_text() {
        var etape = "/ppres/" + monde.enBrouillon().ppre() + "/etapes/4";
        ecrire(responsable, LIBRE, "", "Un signal");
        for (var fois = 0; fois < 2; fois++) {
            responsable.poster(
                    etape, Map.of("action", "au-livret:" + code(MAJORE), "vu." + MAJORE, "", MAJORE, "oui"), HTML);
        }
        responsable.poster(
                etape, Map.of("action", "au-livret:lame-el-com", "vu." + LIBRE, "", LIBRE, "Un carton"), HTML);

        assertThat(stocke(MAJORE)).isEqualTo("oui");
        assertThat(stocke(LIBRE)).isEqualTo("Un signal");
        assertThat(base.actes("amenagements.ecrits", monde.enBrouillon().livret()))
                .isEqualTo(2);
        assertThat(responsable
                        .poster(etape, Map.of("action", "au-livret:inconnu"), HTML)
                        .statusCode())
                .isEqualTo(404);
        assertThat(responsable.lire(etape, HTML).body())
                .contains("Déjà dans le livret", "La ligne libre du PPRE dit autre chose.");
    }

    @Test
    void what_the_PPRE_has_not_chosen_does_not_go_to_the_livret() {
        responsable.poster(
                "/ppres/" + monde.enBrouillon().ppre() + "/etapes/4",
                Map.of("action", "au-livret:" + code(MAJORE), "vu." + MAJORE, ""),
                HTML);

        assertThat(stocke(MAJORE)).isEmpty();
    }

    private static String code(String champ) {
        return champ.substring("amenagement.".length());
    }

    private HttpResponse<String> ecrire(Navigateur par, String champ, String vu, String valeur) {
        return ecrire(par, champ, vu, valeur, UUID.randomUUID().toString());
    }

    private HttpResponse<String> ecrire(Navigateur par, String champ, String vu, String valeur, String cle) {
        return par.poster(
                adresse + "/modification",
                Map.of("action", "auto", "cle", cle, "revision", "0", "vu." + champ, vu, champ, valeur),
                JSON);
    }

    @Test
    void a_free_line_that_is_too_long_is_said_so_before_one_leaves() {
        var ligne = "x".repeat(1001);
        var reponse = direction.poster(
                adresse + "/modification", Map.of("action", "terminer", "vu." + LIBRE, "", LIBRE, ligne), HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains(ligne, "raccourcissez-le");
    }

    private String stocke(String champ) {
        return Personnes.enTantQue(
                monde.direction(),
                () -> amenagements.du(monde.enBrouillon().livret()).champs().getOrDefault(champ, ""));
    }
}
