package fr.lpi.scolarite.application.importation;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.identite;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Refuse;
import fr.lpi.scolarite.application.importation.dossier.ImportsEnCours;
import fr.lpi.scolarite.application.importation.verification.OuvrirImport;
import fr.lpi.scolarite.application.importation.verification.VerifierImport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a page shows while LPI is at work on a file.
@EssaiLpi
class SuiviDImportTest {

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    OuvrirImport ouvrir;

    @Autowired
    ConduireImport conduire;

    @Autowired
    ConsulterImport consulter;

    @Autowired
    VerifierImport verifier;

    @Autowired
    MockMvcTester navigateur;

    Etablissement ecole;
    Utilisateur direction;

    @BeforeEach
    void une_ecole() {
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());
    }

    @Test
    void a_long_reading_says_how_far_it_has_gone_to_who_asked_for_it_only() throws Exception {
        var enCours = new ImportsEnCours(java.time.Duration.ZERO);
        var commence = new CountDownLatch(1);
        var suite = new CountDownLatch(1);
        var id = enTantQue(direction, () -> ouvrir.executer(direction, ecole.id(), "a.csv"));
        var csv = (ENTETE + ligne("UN", "Zoé", "", "CE2", "A")).getBytes(StandardCharsets.UTF_8);

        enTantQue(direction, () -> {
            enCours.lancer(id, avancement -> {
                commence.countDown();
                attendre(suite);
                verifier.executer(direction, id, () -> new ByteArrayInputStream(csv), avancement);
                return java.util.Optional.empty();
            });
            return id;
        });
        attendre(commence);

        assertThat(enCours.avancement(id)).isPresent();
        suite.countDown();
        while (enCours.avancement(id).isPresent()) {
            Thread.onSpinWait();
        }
        assertThat(enTantQue(direction, () -> consulter.executer(direction, id)))
                .isInstanceOf(AImporter.class);
        var collegue = personnes.creer(Profil.DIRECTION, ecole.id());
        assertThat(navigateur.perform(get("/eleves/import/" + id).with(authentication(identite(collegue)))))
                .hasStatus(404);
    }

    @Test
    void a_reading_that_a_restart_cut_short_is_to_begin_again() {
        var id = enTantQue(direction, () -> ouvrir.executer(direction, ecole.id(), "a.csv"));

        assertThat(page(id))
                .contains("La lecture de ce fichier s'est arrêtée avant la fin.", "Choisissez le fichier de nouveau.");
    }

    @Test
    void a_file_refused_after_its_page_stopped_waiting_is_explained_there() {
        var refuse = (Refuse) Verification.de(conduire, direction, ecole, "Nom;Prénom\nA;B\n");

        assertThat(page(refuse.id())).contains("<title>Erreur – Importer des élèves", "Dans ONDE");
    }

    @Test
    void a_long_list_has_pages_of_its_own() {
        var csv = new StringBuilder(ENTETE);
        for (var rang = 0; rang < 501; rang++) {
            csv.append(ligne("NOM" + rang, "Zoé", "", "CE2", "A"));
        }
        var etat = Verification.de(conduire, direction, ecole, csv.toString());

        assertThat(page(etat.id()))
                .contains("Tout afficher (501 élèves)", "NOM199 ")
                .doesNotContain("NOM200 ");
        assertThat(adresse("/eleves/import/" + etat.id() + "/ajouter?page=2"))
                .contains("NOM500 ", "Page 2 sur 2", "Page précédente")
                .doesNotContain("Page suivante", "NOM499 ");
    }

    private String page(UUID id) {
        return adresse("/eleves/import/" + id);
    }

    private String adresse(String adresse) {
        var reponse = navigateur.perform(get(adresse).with(authentication(identite(direction))));
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void attendre(CountDownLatch signal) {
        try {
            signal.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
