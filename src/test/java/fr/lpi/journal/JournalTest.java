package fr.lpi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Monde.Suivi;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.DocumentsPpre;
import fr.lpi.ppre.DocumentsPpre.Usage;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.FinaliserPpre;
import fr.lpi.ppre.domain.PpreIncomplet;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Modification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EssaiLpi
class JournalTest {

    static final String SECRET = "Zinfandel-7319";

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @Autowired
    DocumentsPpre documents;

    @Autowired
    EnregistrerPpre enregistrerPpre;

    @Autowired
    FinaliserPpre finaliserPpre;

    @Autowired
    ConduireImport conduire;

    @LocalServerPort
    int port;

    Monde monde;

    @BeforeEach
    void un_monde() {
        monde = mondes.creer();
    }

    @Test
    void each_page_that_opens_a_livret_or_a_PPRE_leaves_its_row() {
        var navigateur = Navigateur.de(port, monde.contributeur().identifiant());
        var document = "/ppres/" + monde.enDocument().ppre();
        for (var page : List.of(
                "/livrets/" + monde.enDocument().numero(), document, document + "/pdf", document + "/pdf/famille")) {
            assertThat(navigateur.lire(page, "*/*").statusCode()).isEqualTo(200);
        }

        assertThat(verbes(monde.enDocument(), monde.contributeur()))
                .containsExactly("livret.consulte", "ppre.consulte", "ppre.telecharge", "ppre.famille.telecharge");
    }

    @Test
    void each_write_leaves_its_row_from_the_first_field_to_the_end() {
        var navigateur = Navigateur.de(port, monde.responsable().identifiant());
        var brouillon = "/ppres/" + monde.enBrouillon().ppre();
        navigateur.lire(brouillon + "/etapes/1", "text/html");
        ecrire(Saisies.avec(Saisies.complete(), "duree", ""));
        navigateur.poster(
                brouillon + "/finalisation", Map.of("cle", UUID.randomUUID().toString()), "text/html");

        assertThat(verbes(monde.enBrouillon(), monde.responsable()))
                .containsExactly("ppre.brouillon.ouvert", "ppre.ecrit", "ppre.finalise");
    }

    @Test
    void a_save_that_changes_nothing_leaves_none() {
        ecrire(Map.of());

        assertThat(verbes(monde.enBrouillon(), monde.responsable())).isEmpty();
    }

    @Test
    void a_file_that_is_checked_leaves_its_row_with_counts_only() {
        Verification.de(
                conduire,
                monde.direction(),
                monde.ecole(),
                Ecoles.ENTETE + Ecoles.ligne(SECRET, "Léa", "", "CM1", "CM1 A"));

        assertThat(base.proprietaire()
                        .sql("select verbe || ' ' || precision from journal.entree where etablissement_id = :ecole")
                        .param("ecole", monde.ecole().id().valeur())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(
                        trace -> assertThat(trace).startsWith("eleves.verifies").doesNotContain(SECRET));
    }

    @Test
    void an_act_undone_leaves_none() {
        assertThatThrownBy(() -> Personnes.enTantQue(
                        monde.contributeur(),
                        () -> base.application(_ -> {
                            documents.lire(
                                    monde.contributeur(), monde.enDocument().ppre(), Usage.CONSULTATION);
                            throw new IllegalStateException("undone");
                        })))
                .hasMessage("undone");

        assertThat(verbes(monde.enDocument(), monde.contributeur())).isEmpty();
    }

    @Test
    void an_act_refused_leaves_none() {
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        monde.collegue(),
                        () -> documents.lire(
                                monde.collegue(), monde.enDocument().ppre(), Usage.CONSULTATION)));
        assertThatExceptionOfType(PpreIncomplet.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        monde.responsable(),
                        () -> finaliserPpre.executer(
                                monde.responsable(),
                                monde.enBrouillon().ppre(),
                                UUID.randomUUID().toString())));

        assertThat(verbes(monde.enDocument(), monde.collegue())).isEmpty();
        assertThat(verbes(monde.enBrouillon(), monde.responsable())).isEmpty();
    }

    @Test
    void a_page_refused_leaves_none() {
        var contributeur = Navigateur.de(port, monde.contributeur().identifiant());
        var responsable = Navigateur.de(port, monde.responsable().identifiant());
        var rectifie = mondes.rectifie(monde);
        for (var page : List.of("invitation", "reunion.ics")) {
            assertThat(contributeur
                            .lire("/ppres/" + monde.enDocument().ppre() + "/suivi/" + page, "*/*")
                            .statusCode())
                    .isEqualTo(404);
        }
        for (var page : List.of(monde.enBrouillon().ppre() + "/signatures", rectifie.ppre() + "/suppression")) {
            assertThat(responsable.lire("/ppres/" + page, "text/html").statusCode())
                    .isEqualTo(404);
        }

        assertThat(verbes(monde.enDocument(), monde.contributeur())).isEmpty();
        assertThat(verbes(monde.enBrouillon(), monde.responsable())).isEmpty();
        assertThat(verbes(rectifie, monde.responsable())).isEmpty();
    }

    @Test
    void what_is_typed_never_enters_it() {
        ecrire(Saisies.avec(
                Map.of(),
                "objectif.1.intitule",
                SECRET,
                "objectif.1.competences",
                SECRET,
                "participant.a1.nom",
                SECRET,
                "type",
                SECRET));

        assertThat(base.proprietaire()
                        .sql("select count(*) from journal.entree e where e::text like '%' || :secret || '%'")
                        .param("secret", SECRET)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(verbes(monde.enBrouillon(), monde.responsable())).containsExactly("ppre.ecrit");
    }

    private void ecrire(Map<String, String> champs) {
        Personnes.enTantQue(
                monde.responsable(),
                () -> enregistrerPpre.executer(
                        monde.responsable(),
                        monde.enBrouillon().ppre(),
                        champs.entrySet().stream()
                                .map(champ -> new Modification(
                                        champ.getKey(), champ.getKey().equals("duree") ? "6" : "", champ.getValue()))
                                .toList()));
    }

    private List<String> verbes(Suivi suivi, Utilisateur par) {
        return base.proprietaire()
                .sql("select verbe from journal.entree where livret_id = :livret and compte_id = :par order by le, id")
                .param("livret", suivi.livret().valeur())
                .param("par", par.id().valeur())
                .query(String.class)
                .list();
    }
}
