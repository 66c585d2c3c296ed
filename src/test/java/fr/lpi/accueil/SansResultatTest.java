package fr.lpi.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.web.Visites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What « Mes livrets » offers to whoever has searched in vain.
@EssaiLpi
class SansResultatTest {

    private static final String ELEVES = "voyez la page <a class=\"fr-link\" href=\"/eleves\">Élèves</a>";
    private static final String DEMANDER = "un livret que vous ne suivez pas";

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Mondes mondes;

    Monde monde;

    @BeforeEach
    void une_ecole() {
        monde = mondes.creer();
    }

    @Test
    void the_direction_may_create_the_livret_or_look_for_the_pupil() {
        assertThat(page(monde.direction(), "Tiers & Cie", ""))
                .contains(
                        "Aucun livret ne correspond",
                        "href=\"/\">Effacer la recherche</a>",
                        "href=\"/livrets/nouveau?q=Tiers%20%26%20Cie\">Créer un livret</a>",
                        ELEVES)
                .doesNotContain(DEMANDER, "0 livret(s)");
    }

    @Test
    void a_teacher_may_create_the_livret_or_ask_for_it() {
        assertThat(page(monde.responsable(), "Tiers", "aucun"))
                .contains(
                        "href=\"/\">Effacer la recherche et les filtres</a>",
                        "?q=Tiers\">Créer un livret</a>",
                        DEMANDER)
                .doesNotContain(ELEVES);
        assertThat(page(monde.responsable(), "", "contributeur"))
                .contains(
                        "href=\"/\">Effacer les filtres</a>",
                        "<a class=\"fr-link\" href=\"/livrets/nouveau\">Créer un livret</a>");
    }

    @Test
    void the_number_of_a_livret_is_no_pupil_to_look_for() {
        assertThat(page(monde.collegue(), "", "")).contains("Vous ne suivez encore aucun livret");
        var ailleurs = mondes.creer().enBrouillon().numero().valeur();
        assertThat(page(monde.responsable(), ailleurs, ""))
                .contains(
                        "Aucun livret ne correspond",
                        "<a class=\"fr-link\" href=\"/livrets/nouveau\">Créer un livret</a>");
    }

    @Test
    void a_search_that_finds_says_nothing_of_it() {
        assertThat(page(monde.direction(), "premier", ""))
                .contains("1 livret correspond")
                .doesNotContain("n'est pas là", ELEVES);
    }

    private String page(Utilisateur qui, String recherche, String filtre) {
        return new Visites(navigateur).page(qui, get("/").param("q", recherche).param("filtre", filtre));
    }
}
