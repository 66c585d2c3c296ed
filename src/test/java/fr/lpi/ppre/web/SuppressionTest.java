package fr.lpi.ppre.web;

import static fr.lpi.Personnes.enTantQueLpi;
import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.ppre.Plans;
import fr.lpi.ppre.Plans.Plan;
import fr.lpi.ppre.application.corbeille.ViderCorbeille;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@EssaiLpi
@RecordApplicationEvents
class SuppressionTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ViderCorbeille viderCorbeille;

    @Autowired
    JdbcClient sql;

    @Autowired
    ScheduledAnnotationBeanPostProcessor taches;

    @Autowired
    ApplicationEvents evenements;

    Plans plans;
    Visites visites;
    Plan plan;

    @BeforeEach
    void un_brouillon() {
        plans = Plans.de(beans);
        visites = new Visites(navigateur);
        plan = plans.brouillon(Map.of("duree", "six", "objectif.1.intitule", "Lire seul"));
    }

    @Test
    void it_is_asked_twice_then_waits_in_the_bin_of_the_livret() {
        assertThat(visites.page(plan.responsable(), get(livret()))).contains(">Supprimer le brouillon</a>");
        assertThat(visites.page(plan.responsable(), get(ppre() + "/etapes/1"))).contains(">Supprimer le brouillon</a>");
        assertThat(visites.page(plan.responsable(), get(suppression())))
                .contains("2 champs remplis en tout", "Pendant 30 jours", "?confirmer=oui")
                .doesNotContain("Confirmer la suppression");
        var seconde = visites.page(plan.responsable(), get(suppression() + "?confirmer=oui"));
        assertThat(seconde).contains(">Confirmer la suppression</button>");

        var ou = visites.suite(plan.responsable(), supprimer(Visites.cle(seconde)));

        assertThat(visites.page(plan.direction(), get(ou)))
                .contains("Le brouillon est dans la corbeille", ">Corbeille</h2>", "PPRE supprimé le ")
                .contains(", reprise possible jusqu&#39;au ".replace("&#39;", "'"), ">Reprendre ce brouillon</button>")
                .contains("Créer un PPRE");
        assertThat(visites.page(plan.contributeur(), get(livret()))).doesNotContain("Corbeille");
        assertThat(actes()).contains("ppre.supprime");
    }

    @Test
    void without_its_confirmation_nothing_is_deleted() {
        assertThat(visites.suite(plan.direction(), post(suppression()))).endsWith("/suppression?confirmer=oui");

        assertThat(visites.page(plan.direction(), get(ppre() + "/etapes/1"))).contains("Créer un PPRE");
    }

    @Test
    void a_double_click_and_a_colleague_delete_it_once() {
        var cle = UUID.randomUUID().toString();

        assertThat(visites.suite(plan.responsable(), supprimer(cle)))
                .isEqualTo(visites.suite(plan.responsable(), supprimer(cle)))
                .isEqualTo(visites.suite(
                        plan.direction(), supprimer(UUID.randomUUID().toString())));
        assertThat(actes().stream().filter("ppre.supprime"::equals)).hasSize(1);
    }

    @Test
    void it_is_taken_back_as_it_was_once() {
        visites.suite(plan.responsable(), supprimer(UUID.randomUUID().toString()));
        var cle = Visites.cle(apres("Corbeille", visites.page(plan.direction(), get(livret()))));

        assertThat(visites.suite(plan.direction(), post(ppre() + "/reprise").param("cle", cle)))
                .isEqualTo(visites.suite(
                        plan.direction(), post(ppre() + "/reprise").param("cle", cle)))
                .endsWith("?fait=ppre-repris");

        assertThat(visites.page(plan.responsable(), get(ppre() + "/etapes/4"))).contains("Lire seul");
        assertThat(actes().stream().filter("ppre.repris"::equals)).hasSize(1);
    }

    @Test
    void it_is_not_taken_back_while_another_is_under_way() {
        visites.suite(plan.responsable(), supprimer(UUID.randomUUID().toString()));
        visites.suite(
                plan.responsable(),
                post(livret() + "/ppres").param("cle", UUID.randomUUID().toString()));

        var ou = visites.suite(plan.responsable(), post(ppre() + "/reprise"));

        assertThat(ou).endsWith("?refus=reprise");
        assertThat(visites.page(plan.responsable(), get(ou)))
                .contains("Un autre PPRE est en cours pour cet élève", "PPRE supprimé le ")
                .doesNotContain(">Reprendre ce brouillon</button>");
    }

    @Test
    void a_page_left_open_is_told_and_keeps_its_text() {
        visites.suite(plan.direction(), supprimer(UUID.randomUUID().toString()));

        var automatique = visites.envoyer(
                plan.responsable(),
                post(ppre() + "/etapes/4")
                        .accept(MediaType.APPLICATION_JSON)
                        .param("action", "auto")
                        .param("cle", UUID.randomUUID().toString())
                        .param("vu.objectif.1.intitule", "Lire seul")
                        .param("objectif.1.intitule", "Lire seul un album"));
        assertThat(automatique).hasStatus(410);
        assertThat(Visites.texte(automatique)).contains("Ce brouillon a été supprimé le ");

        var sansScript = visites.envoyer(
                plan.responsable(),
                post(ppre() + "/etapes/4")
                        .param("action", "enregistrer")
                        .param("vu.objectif.1.intitule", "Lire seul")
                        .param("objectif.1.intitule", "Lire seul un album")
                        .param("vu.objectif.1.competences", "")
                        .param("objectif.1.competences", ""));
        assertThat(sansScript).hasStatus(410);
        assertThat(sansScript).hasForwardedUrl(PagePerimeeController.ADRESSE);
        var rendue = visites.envoyer(
                plan.responsable(),
                get(PagePerimeeController.ADRESSE)
                        .requestAttr(
                                PagePerimeeController.PAGE,
                                java.util.Objects.requireNonNull(
                                        sansScript.getRequest().getAttribute(PagePerimeeController.PAGE))));
        assertThat(rendue).hasStatus(410);
        assertThat(visites.envoyer(plan.responsable(), get(PagePerimeeController.ADRESSE)))
                .hasStatus(404);
        assertThat(Visites.texte(rendue))
                .contains("Ce que vous veniez d'écrire n'est pas enregistré", "Lire seul un album")
                .contains("<title>Erreur – ");
        assertThat(visites.envoyer(plan.responsable(), get(ppre() + "/etapes/1")))
                .hasStatus(410);
    }

    @Test
    void nobody_else_deletes_or_takes_back() {
        for (var etat : List.of("brouillon", "corbeille")) {
            for (var intrus : plan.intrus()) {
                for (var demande : routes()) {
                    assertThat(visites.envoyer(intrus, demande))
                            .as(etat + " " + intrus.profil())
                            .hasStatus(404);
                }
            }
            for (var demande : routes()) {
                var reponse = navigateur.perform(demande.with(jeton()));
                assertThat(reponse).hasStatus(302);
                assertThat(reponse.getResponse().getRedirectedUrl()).startsWith("/connexion");
            }
            if (etat.equals("brouillon")) {
                visites.suite(plan.direction(), supprimer(UUID.randomUUID().toString()));
            }
        }
        assertThat(visites.envoyer(plan.direction(), get("/ppres/" + UUID.randomUUID() + "/suppression")))
                .hasStatus(404);
    }

    @Test
    void a_draft_that_is_not_in_the_bin_is_not_taken_back() {
        assertThat(visites.envoyer(plan.direction(), post(ppre() + "/reprise"))).hasStatus(404);
    }

    @Test
    void thirty_days_later_it_is_gone_for_good_with_the_texts_that_waited() {
        jeter(LocalDate.now().minusDays(31));
        plans.lire(
                plan.responsable(),
                () -> sql.sql("""
                        insert into formulaire.conflit (document, champ, compte, vu, propose)
                        values (:ppre, 'duree', :compte, '', 'sept')
                        """)
                        .param("ppre", plan.ppre().valeur())
                        .param("compte", plan.responsable().id().toString())
                        .update());
        noter("REPRIS", null);
        assertThat(visites.page(plan.direction(), get(livret()))).doesNotContain("Corbeille");
        assertThat(visites.envoyer(plan.direction(), post(ppre() + "/reprise"))).hasStatus(404);

        assertThat(enTantQueLpi(viderCorbeille::executer)).isEqualTo(1);

        assertThat(reste("select count(*) from ppre.ppre where id = :ppre")).isZero();
        assertThat(reste("select count(*) from ppre.brouillon where ppre_id = :ppre"))
                .isZero();
        assertThat(reste("select formulaire.conflits_ouverts(:ppre)")).isZero();
        assertThat(reste("select count(*) from ppre.besoin where ppre_id = :ppre"))
                .isZero();
        assertThat(actes()).contains("ppre.corbeille.vidée");
        assertThat(enTantQueLpi(viderCorbeille::executer)).isZero();
    }

    @Test
    void a_need_that_came_to_nothing_is_erased_after_a_year() {
        noter("ECARTE", LocalDate.now().minusYears(1));
        noter("ECARTE", LocalDate.now().minusYears(1).minusDays(1));

        enTantQueLpi(viderCorbeille::executer);

        assertThat(plans.enSysteme(() -> sql.sql("select ecarte_le from ppre.besoin where livret_id = :livret")
                        .param("livret", plan.livret().valeur())
                        .query(LocalDate.class)
                        .list()))
                .containsExactly(LocalDate.now().minusYears(1));
        assertThatThrownBy(() -> plans.lire(
                        plan.direction(),
                        () -> sql.sql("select ppre.oublier_les_besoins(current_date)")
                                .query(Integer.class)
                                .single()))
                .hasStackTraceContaining("Réservé à LPI lui-même");
    }

    private void noter(String etat, @Nullable LocalDate ecarteLe) {
        plans.enSysteme(() -> sql.sql("""
                        insert into ppre.besoin (livret_id, id, etat, identifie_le, circonstance, par, constat, note_le,
                            note_par, ppre_id, ecarte_le)
                        values (:livret, gen_random_uuid(), :etat, current_date, '', '', 'Lit mot à mot', now(), :par,
                            case when :etat = 'REPRIS' then :ppre end, :ecarteLe)
                        """)
                .param("livret", plan.livret().valeur())
                .param("etat", etat)
                .param("par", plan.responsable().id().valeur())
                .param("ppre", plan.ppre().valeur())
                .param("ecarteLe", ecarteLe, Types.DATE)
                .update());
    }

    @Test
    void the_bin_is_emptied_of_nothing_younger_whatever_day_is_given() {
        jeter(LocalDate.now().minusDays(29));

        plans.enSysteme(() -> sql.sql("select count(*) from ppre.vider_la_corbeille('2999-01-01')")
                .query(Long.class)
                .single());

        assertThat(reste("select count(*) from ppre.ppre where id = :ppre")).isEqualTo(1);
        assertThatThrownBy(() -> plans.lire(
                        plan.direction(),
                        () -> sql.sql("select count(*) from ppre.vider_la_corbeille(current_date)")
                                .query(Long.class)
                                .single()))
                .hasStackTraceContaining("Réservé à LPI lui-même");
    }

    @Test
    void the_database_lets_nobody_write_what_is_in_the_bin() {
        jeter(LocalDate.now());

        for (var ordre : List.of(
                "update ppre.brouillon set champs = '{}' where ppre_id = :ppre",
                "update ppre.ppre set supprime_le = '2020-01-01' where id = :ppre",
                "update ppre.ppre set etat = 'FINALISE', supprime_le = null, finalise_le = '2026-11-21', semaines = 6"
                        + " where id = :ppre",
                "delete from ppre.ppre where id = :ppre")) {
            assertThatThrownBy(() -> plans.enSysteme(() ->
                            sql.sql(ordre).param("ppre", plan.ppre().valeur()).update()))
                    .as(ordre)
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    @Test
    void the_night_has_its_task() {
        assertThat(taches.getScheduledTasks())
                .extracting(Object::toString)
                .anyMatch(tache -> tache.contains("Corbeille.vider"));
    }

    private void jeter(LocalDate le) {
        plans.enSysteme(() -> sql.sql("update ppre.ppre set etat = 'SUPPRIME', supprime_le = :le where id = :ppre")
                .param("le", le)
                .param("ppre", plan.ppre().valeur())
                .update());
    }

    private long reste(String ordre) {
        return plans.enSysteme(() -> sql.sql(ordre)
                .param("ppre", plan.ppre().valeur())
                .query(Long.class)
                .single());
    }

    private List<String> actes() {
        return evenements.stream(fr.lpi.acces.Acte.class)
                .map(fr.lpi.acces.Acte::verbe)
                .toList();
    }

    private List<AbstractMockHttpServletRequestBuilder<?>> routes() {
        return List.of(
                get(suppression()),
                post(suppression()),
                supprimer(UUID.randomUUID().toString()),
                post(ppre() + "/reprise"));
    }

    private AbstractMockHttpServletRequestBuilder<?> supprimer(String cle) {
        return post(suppression()).param("confirme", "oui").param("cle", cle);
    }

    private static String apres(String titre, String page) {
        return page.substring(page.indexOf(">" + titre + "<"));
    }

    private String livret() {
        return "/livrets/" + plan.numero();
    }

    private String ppre() {
        return "/ppres/" + plan.ppre();
    }

    private String suppression() {
        return ppre() + "/suppression";
    }
}
