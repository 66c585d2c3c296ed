package fr.lpi.scolarite.application.importation;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.identite;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An import that the database cuts short between its pupils and their places.
@EssaiLpi
class ImportInterrompuTest {

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    ConduireImport conduire;

    @Autowired
    Eleves eleves;

    @Autowired
    Base base;

    @Autowired
    MockMvcTester navigateur;

    Etablissement ecole;
    Utilisateur direction;
    AImporter verifie;
    String connu;

    @BeforeEach
    void a_file_checked_for_a_school_that_has_a_pupil() {
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());
        connu = ine();
        Ecoles.importer(scolarite, ecole, ENTETE + ligne("AVANT", "Zoé", connu, "CM1", "A"));
        verifie = (AImporter) Verification.de(
                conduire,
                direction,
                ecole,
                ENTETE + ligne("APRES", "Zoé", connu, "CM2", "B") + ligne("NOUVEL", "Ali", ine(), "CM2", "B"));
    }

    @Test
    void leaves_nothing_half_written_and_may_be_asked_for_again() throws Exception {
        var apres = couperPendantQueLImportEcrit();

        assertThat(((AImporter) apres).pas()).isEqualTo(Pas.INTERROMPU);
        assertThat(inscrits()).containsExactly("Zoé AVANT, A");
        assertThat(compter("eleve")).isOne();
        assertThat(compter("classe")).isOne();
        assertThat(compter("inscription")).isOne();
        assertThat(compter("repere")).isOne();

        assertThat(importer()).isInstanceOf(Importe.class);
        assertThat(inscrits()).containsExactlyInAnyOrder("Zoé APRES, B", "Ali NOUVEL, B");
    }

    @Test
    void is_said_in_its_page_which_keeps_the_report() throws Exception {
        couperPendantQueLImportEcrit();

        var adresse = "/eleves/import/" + verifie.id();
        assertThat(navigateur.perform(get("/eleves").with(authentication(identite(direction)))))
                .hasStatusOk()
                .bodyText()
                .contains("attend votre décision", adresse);
        assertThat(navigateur.perform(get(adresse).with(authentication(identite(direction)))))
                .hasStatusOk()
                .bodyText()
                .contains(">Importer</button>", "NOUVEL Ali");
    }

    private EtatImport couperPendantQueLImportEcrit() throws Exception {
        try (var verrou = base.connexion();
                var autre = Executors.newVirtualThreadPerTaskExecutor()) {
            verrou.setAutoCommit(false);
            verrou.createStatement().execute("lock table scolarite.inscription in share mode");
            var clic = autre.submit(this::importer);
            base.couperQuiAttend("scolarite.inscription");
            verrou.rollback();
            return clic.get();
        }
    }

    private EtatImport importer() {
        return enTantQue(
                direction,
                () -> conduire.importer(
                        direction, verifie.id(), new ImporterEleves.Demande(verifie.empreinte(), Set.of(), true)));
    }

    private List<String> inscrits() {
        return enTantQue(direction, () -> eleves.de(ecole.id())).stream()
                .map(ImportInterrompuTest::enMots)
                .toList();
    }

    private static String enMots(Eleve eleve) {
        return eleve.nomComplet() + ", " + eleve.classe();
    }

    private int compter(String table) {
        return base.proprietaire()
                .sql("select count(*) from scolarite.%s where etablissement_id = :ou".formatted(table))
                .param("ou", ecole.id().valeur())
                .query(Integer.class)
                .single();
    }
}
