package fr.lpi.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.lpi.EssaiLpi;
import fr.lpi.Mondes;
import fr.lpi.ppre.web.Visites;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@EssaiLpi
class MilleLivretsTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Mondes mondes;

    @Test
    void a_thousand_livrets_take_as_many_queries_as_ten() {
        var petite = mondes.grandeEcole(10);
        var grande = mondes.grandeEcole(1_000);
        var visites = new Visites(navigateur);
        assertThat(visites.page(petite, get("/"))).doesNotContain("<details class=\"lpi-classe\"");

        var page = visites.page(grande, get("/"));

        assertThat(page)
                .contains("— 1000 livret(s)", "href=\"#classe-", "CE2 0 <span class=\"lpi-h2__n\">40 livret(s)</span>")
                .contains("<details class=\"lpi-classe\" open>", "<details class=\"lpi-classe\">");
        assertThat(visites.page(grande, get("/").param("q", "CE2 7")))
                .contains("40 livrets correspondent", "<details class=\"lpi-classe\" open>")
                .doesNotContain("<details class=\"lpi-classe\">");
        assertThat(requetes(() -> visites.page(grande, get("/"))))
                .isEqualTo(requetes(() -> visites.page(petite, get("/"))));
    }

    private static long requetes(Runnable acte) {
        var journal = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var vues = new ListAppender<ILoggingEvent>();
        var avant = journal.getLevel();
        vues.start();
        journal.setLevel(Level.DEBUG);
        journal.setAdditive(false);
        journal.addAppender(vues);
        try {
            acte.run();
        } finally {
            journal.detachAppender(vues);
            journal.setAdditive(true);
            journal.setLevel(avant);
        }
        var nombre = vues.list.stream()
                .filter(ligne -> ligne.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
        assertThat(nombre).isPositive();
        return nombre;
    }
}
