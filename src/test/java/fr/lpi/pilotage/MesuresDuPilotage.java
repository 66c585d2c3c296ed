package fr.lpi.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Mondes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Utilisateur;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Measured, not tested: see `bench/README.md`. Its name keeps it out of the ordinary run.
@EssaiLpi
class MesuresDuPilotage {

    static final int CHAUFFE = 200;
    static final int MESURES = 51;

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    /// From the request to the last byte of the page, in the server: queries, counts, templates.
    @Test
    void the_dashboard_of_a_thousand_livrets() {
        var direction = mondes.ecoleAvecPpre(1_000);
        // As the database does by itself within a minute.
        base.proprietaire().sql("vacuum analyze").update();
        mesurer("« Pilotage », 1 000 livrets", direction, "/pilotage");
        mesurer("« Pilotage », les élèves derrière un chiffre", direction, "/pilotage/listes/ppre-par-etat");
        mesurer("« Pilotage », un fichier", direction, "/pilotage/activite.csv");
    }

    private void mesurer(String quoi, Utilisateur direction, String adresse) {
        var visiteur = new Visiteur(navigateur, direction);
        var octets = visiteur.lire(adresse).length();
        var premiere = temps(visiteur, adresse);
        for (var i = 0; i < CHAUFFE; i++) {
            temps(visiteur, adresse);
        }
        var durees = new double[MESURES];
        for (var i = 0; i < MESURES; i++) {
            durees[i] = temps(visiteur, adresse);
        }
        Arrays.sort(durees);
        System.out.printf(
                Locale.FRENCH,
                "%s : %.1f ms, au pire %.1f ms, à froid %.0f ms (%d ko)%n",
                quoi,
                durees[MESURES / 2],
                durees[MESURES - 1],
                premiere,
                octets / 1024);
    }

    private static double temps(Visiteur visiteur, String adresse) {
        var debut = System.nanoTime();
        assertThat(visiteur.ouvrir(adresse)).hasStatusOk();
        return (System.nanoTime() - debut) / 1e6;
    }
}
