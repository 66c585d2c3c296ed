package fr.lpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.ReglagesLpi.Marque;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MarqueTest {

    final TemplateEngine gabarits = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void nobody_bears_the_mark_of_the_State_without_asking_for_it() {
        assertThat(rendue("dsfr/marque", marque(Map.of())))
                .contains("lpi-marque")
                .doesNotContain("fr-logo");
    }

    @Test
    void the_State_s_mark_bears_its_lines_and_names_its_four_sites_whatever_else_is_set() {
        var etat = marque(Map.of(
                "lpi.marque.charte", "etat",
                "lpi.marque.bloc", "Ministère,de l'Éducation,nationale",
                "lpi.marque.liens", "exemple.fr"));

        assertThat(rendue("dsfr/marque", etat)).contains("Ministère<br>de l'Éducation<br>nationale");
        assertThat(etat.liens())
                .containsExactly("info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr");
    }

    @Test
    void whoever_runs_LPI_names_its_own_sites_at_the_foot() {
        assertThat(marque(Map.of("lpi.marque.liens", "exemple.fr,exemple.org")).liens())
                .containsExactly("exemple.fr", "exemple.org");
    }

    private String rendue(String gabarit, Marque marque) {
        var sortie = new StringOutput();
        gabarits.render(gabarit + ".jte", Map.of("marque", marque), sortie);
        return sortie.toString();
    }

    private static Marque marque(Map<String, String> reglages) {
        return new Binder(new MapConfigurationPropertySource(reglages))
                .bindOrCreate("lpi", ReglagesLpi.class)
                .marque();
    }
}
