package fr.lpi.livret.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.web.Visites;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whom « Créer un livret » lets choose, and where it leads for the others.
@EssaiLpi
class CreationTest {

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
    void a_pupil_who_has_a_livret_is_told_apart_and_leads_to_it() {
        for (var qui : List.of(monde.direction(), monde.responsable(), monde.contributeur())) {
            assertThat(page(qui, ""))
                    .contains("1 élève sans livret", choix("Ali TIERS"))
                    .doesNotContain(choix("Zoé PREMIER"), choix("Fañch SECOND"))
                    .contains(lien(monde.enBrouillon()), lien(monde.enDocument()));
        }
    }

    @Test
    void a_livret_that_a_teacher_may_not_open_is_not_told() {
        assertThat(page(monde.collegue(), ""))
                .contains(choix("Ali TIERS"), "Un élève manque dans cette liste")
                .doesNotContain("PREMIER", "SECOND", "Ouvrir le livret");
        assertThat(page(monde.collegue(), "second"))
                .contains("Aucun élève sans livret ne correspond")
                .doesNotContain("SECOND");
        assertThat(page(monde.direction(), "")).doesNotContain("Un élève manque dans cette liste");
    }

    @Test
    void a_search_keeps_those_who_have_a_livret_too() {
        assertThat(page(monde.direction(), "sekond"))
                .contains("Aucun élève sans livret ne correspond", lien(monde.enDocument()))
                .doesNotContain("Ali TIERS", lien(monde.enBrouillon()));
    }

    private String page(Utilisateur qui, String recherche) {
        return new Visites(navigateur).page(qui, get("/livrets/nouveau").param("q", recherche));
    }

    /// The pupil as a choice of the form.
    private static String choix(String eleve) {
        return "\">" + eleve + "<span class=\"fr-hint-text\">Né(e) le";
    }

    private static String lien(Monde.Suivi suivi) {
        return "href=\"/livrets/" + suivi.numero() + "\">Ouvrir le livret";
    }
}
