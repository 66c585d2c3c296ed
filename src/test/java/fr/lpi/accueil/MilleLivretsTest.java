package fr.lpi.accueil;

import static fr.lpi.Personnes.enTantQueLpi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.web.Visites;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Scolarite;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiLpi
class MilleLivretsTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Eleves eleves;

    @Autowired
    OuvrirLivrets ouvrirLivrets;

    @Autowired
    RedigerPpre rediger;

    @Autowired
    Personnes personnes;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_thousand_livrets_take_as_many_queries_as_ten_and_a_blink() {
        var petite = direction(10);
        var grande = direction(1_000);
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

        var durees = new long[15];
        for (var i = 0; i < durees.length; i++) {
            var debut = System.nanoTime();
            visites.page(grande, get("/"));
            durees[i] = (System.nanoTime() - debut) / 1_000_000;
        }
        Arrays.sort(durees);
        System.out.printf("1 000 livrets : %d ms (médiane), %d ko%n", durees[7], page.length() / 1024);
        assertThat(durees[7]).isLessThan(1_000);
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

    /// A school of so many pupils, forty a class, with a livret each; the first five hold a draft.
    private Utilisateur direction(int nombre) {
        var ecole = Ecoles.ecole(scolarite);
        Ecoles.importer(
                scolarite,
                ecole,
                Ecoles.ENTETE
                        + IntStream.range(0, nombre)
                                .mapToObj(rang -> Ecoles.ligne("NOM" + rang, "Zoé", "", "CE2", "CE2 " + rang / 40))
                                .collect(Collectors.joining()));
        var responsables = IntStream.range(0, Math.min(25, nombre))
                .mapToObj(_ -> personnes.creer(Profil.ENSEIGNANT, ecole.id()))
                .toList();
        enTantQueLpi(() -> new TransactionTemplate(transactions).execute(_ -> {
            var tous = eleves.de(ecole.id());
            for (var i = 0; i < tous.size(); i++) {
                var responsable = responsables.get(i % responsables.size());
                var livret =
                        ouvrirLivrets.ouvrir(tous.get(i).id(), responsable.id(), List.of(), LocalDate.of(2026, 11, 3));
                if (i < 5) {
                    rediger.rediger(livret, Map.of("duree", "6"), responsable.id(), LocalDate.of(2026, 11, 3), false);
                }
            }
            return tous;
        }));
        return personnes.creer(Profil.DIRECTION, ecole.id());
    }
}
