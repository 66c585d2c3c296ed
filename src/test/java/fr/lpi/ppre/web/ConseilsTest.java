package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.EssaiLpi;
import fr.lpi.ppre.Plans;
import fr.lpi.ppre.Saisies;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EssaiLpi
class ConseilsTest {

    private static final String PAGE = "/qu-est-ce-qu-un-ppre";

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void the_page_leads_to_each_of_its_parts() {
        var page = Visites.texte(navigateur.perform(get(PAGE)));
        var liens = Pattern.compile("class=\"fr-link\" href=\"#([a-z]+)\"")
                .matcher(page.substring(page.indexOf("id=\"sommaire\"")))
                .results()
                .map(lien -> lien.group(1))
                .toList();

        assertThat(liens).hasSize(8).allSatisfy(lien -> assertThat(page).containsOnlyOnce("id=\"" + lien + "\""));
    }

    @Test
    void the_family_reads_sentences_under_fifteen_words() {
        var page = Visites.texte(navigateur.perform(get(PAGE)));
        var partie = page.substring(page.indexOf("<h2 id=\"famille\""), page.indexOf("<h2 id=\"sources\""));
        var phrases = Pattern.compile("(?<=[.?!])\\s|\\R")
                .splitAsStream(partie.replaceAll("<[^>]+>", ""))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();

        assertThat(phrases)
                .hasSizeGreaterThan(25)
                .allSatisfy(phrase -> assertThat(phrase.split("[\\s\u00a0]+")).hasSizeLessThan(15));
    }

    @Test
    void the_map_of_the_site_the_livret_and_the_first_step_lead_to_the_page() {
        var plan = Plans.de(beans).brouillon(Map.of());
        var visites = new Visites(navigateur);

        for (var adresse :
                List.of("/plan-du-site", "/livrets/" + plan.numero(), "/ppres/" + plan.ppre() + "/etapes/1")) {
            assertThat(visites.page(plan.responsable(), get(adresse)))
                    .as(adresse)
                    .contains("href=\"" + PAGE + "\"");
        }
    }

    @Test
    void each_step_has_its_own_examples() {
        var plan = Plans.de(beans).brouillon(Map.of());
        var visites = new Visites(navigateur);

        assertThat(List.of(1, 2, 3, 4))
                .extracting(
                        etape -> visites.page(plan.responsable(), get("/ppres/" + plan.ppre() + "/etapes/" + etape)))
                .extracting(page -> page.substring(
                        page.indexOf("Aide pour cette étape"),
                        page.indexOf("</details>", page.indexOf("Aide pour cette étape"))))
                .doesNotHaveDuplicates()
                .allSatisfy(aide -> assertThat(aide).contains("<li>"));
    }

    @Test
    void the_definition_is_recalled_before_finalising_and_forbids_nothing() {
        var plan = Plans.de(beans).brouillon(Saisies.complete());
        var ppre = "/ppres/" + plan.ppre();

        assertThat(new Visites(navigateur).page(plan.responsable(), get(ppre + "/etapes/4?finaliser=oui")))
                .contains("Définition du PPRE\u00a0: 1 point sur 6")
                .contains(
                        "<a href=\"" + ppre + "/etapes/1#ajouter-participant\">Expliqué à l'élève et à sa famille</a>",
                        "<a href=\"#objectif-1-competences\">Objectifs précis, en nombre réduit</a>")
                .contains("Souhaitez-vous finaliser la création de ce document ?");
    }
}
