package fr.lpi.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Monde.Suivi;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.livret.LireLivret;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// « Télécharger le livret », for each of those who read it.
@EssaiLpi
class TelechargementDuLivretTest {

    @Autowired
    Mondes mondes;

    @Autowired
    LireLivret lireLivret;

    @Autowired
    Base base;

    @LocalServerPort
    int port;

    Monde monde;

    @BeforeEach
    void a_school() {
        monde = mondes.creer();
    }

    @Test
    void all_who_read_it_take_the_same() {
        var lus = Stream.of(monde.direction(), monde.responsable(), monde.contributeur(), monde.mdph())
                .map(qui -> lire(qui, monde.enDocument()))
                .distinct()
                .toList();

        assertThat(lus).hasSize(1);
        var livret = lus.getFirst();
        assertThat(livret.entete().numeroLivret())
                .isEqualTo(monde.enDocument().numero().valeur());
        assertThat(livret.entete().finaliseLe()).isEqualTo(LocalDate.now());
        assertThat(livret.amenagements()).hasSize(1);
        assertThat(livret.amenagements()
                        .getFirst()
                        .categories()
                        .getFirst()
                        .lames()
                        .getFirst()
                        .amenagements())
                .extracting(choisi -> choisi.libelle())
                .containsExactly("Installer l'élève face au tableau");
        assertThat(livret.documents()).hasSize(1);
    }

    @Test
    void a_draft_is_in_nobodys_livret() {
        for (var qui : List.of(monde.direction(), monde.responsable(), monde.contributeur())) {
            assertThat(lire(qui, monde.enBrouillon()).documents()).isEmpty();
            assertThat(lire(qui, monde.enBilan()).documents())
                    .singleElement()
                    .matches(document -> document.bilan() == null);
            assertThat(lire(qui, monde.evalue()).documents())
                    .singleElement()
                    .matches(document -> document.bilan() != null);
        }
    }

    @Test
    void the_file_is_named_after_the_pupil_and_the_day_and_the_journal_knows() {
        var reponse = Navigateur.de(port, monde.contributeur().identifiant())
                .lire("/livrets/" + monde.evalue().numero() + "/pdf", "text/html");

        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(reponse.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"Livret_")
                .contains(LocalDate.now() + ".pdf\"");
        assertThat(base.proprietaire()
                        .sql("select verbe from journal.entree where livret_id = :livret and compte_id = :qui")
                        .param("livret", monde.evalue().livret().valeur())
                        .param("qui", monde.contributeur().id().valeur())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("ppre.telecharge", "livret.telecharge");
    }

    private DocumentLivret lire(Utilisateur qui, Suivi suivi) {
        return Personnes.enTantQue(qui, () -> lireLivret.telecharger(qui, suivi.numero()));
    }
}
