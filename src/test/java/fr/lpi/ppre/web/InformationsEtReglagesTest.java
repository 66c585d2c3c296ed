package fr.lpi.ppre.web;

import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.ppre.Plans;
import fr.lpi.ppre.Plans.Plan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@EssaiLpi
class InformationsEtReglagesTest {

    static final Pattern EMPREINTE = Pattern.compile("name=\"empreinte\" value=\"([0-9a-f]+)\"");
    static final String AESH = "fonction-accompagnant-situation-handicap";

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient sql;

    Plans plans;
    Visites visites;
    Plan plan;

    @BeforeEach
    void un_brouillon() {
        plans = Plans.de(beans);
        visites = new Visites(navigateur);
        plan = plans.brouillon(Map.of(
                "participant.a.nom", "MARTIN",
                "participant.a.prenom", "Zoé",
                "participant.a.fonction", "fonction-eleve"));
    }

    @Nested
    class The_informations {

        @Test
        void are_all_there_for_whoever_follows_the_livret() {
            for (var qui : List.of(plan.direction(), plan.responsable(), plan.contributeur())) {
                assertThat(visites.page(qui, get(informations())))
                        .contains(plan.numero(), "MARTIN", "3 février 2017", "École d'essai", "UAI ", "CE2 A")
                        .contains("Niveau", "Dernier import", "Date de création");
            }
            assertThat(visites.page(plan.contributeur(), get(informations()))).doesNotContain("Mettre à jour");
        }

        @Test
        void tell_the_usage_name_from_the_family_name() {
            plans.enSysteme(() -> sql.sql("update scolarite.eleve set nom_usage = 'Roux' where id = :id")
                    .param("id", plan.eleve().id().valeur())
                    .update());

            assertThat(visites.page(plan.direction(), get(informations())))
                    .contains("Nom d'usage", "ROUX", "Nom de famille", "MARTIN");
        }

        @Test
        void are_up_to_date_when_no_import_changed_them() {
            assertThat(visites.page(plan.responsable(), get(miseAJour()))).contains("À jour : dernier import le ");
        }

        @Test
        void are_shown_before_they_change_then_change_in_one_click() {
            renommer("Roux");
            var page = visites.page(plan.responsable(), get(miseAJour()));
            assertThat(page)
                    .contains("Aujourd'hui", "Devient", "Nom, parmi les participants", ">ROUX<")
                    .doesNotContain("À jour");

            var ou = visites.suite(plan.responsable(), post(miseAJour()).param("empreinte", empreinte(page)));

            assertThat(visites.page(plan.responsable(), get(ou))).contains("sont à jour dans le brouillon");
            assertThat(visites.page(plan.responsable(), get("/ppres/" + plan.ppre() + "/etapes/1")))
                    .contains("value=\"ROUX\"");
            assertThat(visites.page(plan.direction(), get(miseAJour()))).contains("À jour");
            assertThat(visites.suite(plan.responsable(), post(miseAJour()).param("empreinte", empreinte(page))))
                    .endsWith("?fait=informations");
        }

        @Test
        void are_read_again_when_they_changed_meanwhile() {
            renommer("Roux");
            var page = visites.page(plan.responsable(), get(miseAJour()));
            renommer("Leroux");

            var reponse = visites.envoyer(plan.responsable(), post(miseAJour()).param("empreinte", empreinte(page)));

            assertThat(reponse).hasStatus(422);
            assertThat(Visites.texte(reponse)).contains("<title>Erreur – ", "LEROUX");
            assertThat(visites.page(plan.responsable(), get("/ppres/" + plan.ppre() + "/etapes/1")))
                    .doesNotContain("value=\"ROUX\"", "value=\"LEROUX\"");
        }

        @Test
        void are_nobody_else_s() {
            for (var intrus : plan.intrus()) {
                assertThat(visites.envoyer(intrus, get(miseAJour()))).hasStatus(404);
                assertThat(visites.envoyer(intrus, post(miseAJour()))).hasStatus(404);
                if (!intrus.equals(plan.contributeur())) {
                    assertThat(visites.envoyer(intrus, get(informations()))).hasStatus(404);
                }
            }
            versLaConnexion(List.of(get(informations()), get(miseAJour()), post(miseAJour())));
        }

        private void renommer(String nom) {
            plans.enSysteme(() -> sql.sql("update scolarite.eleve set nom_famille = :nom where id = :id")
                    .param("nom", nom)
                    .param("id", plan.eleve().id().valeur())
                    .update());
        }
    }

    @Nested
    class The_settings {

        @Test
        void add_a_function_to_the_list_of_step_1_and_leave_it_to_the_drafts_that_hold_it() {
            assertThat(etape1()).doesNotContain(AESH);
            regler("", "oui");
            assertThat(etape1()).contains("value=\"" + AESH + "\"");
            participant(AESH);
            assertThat(suivant()).doesNotContain("Choisissez la fonction");

            regler("oui", "");

            assertThat(etape1()).contains("value=\"" + AESH + "\" selected");
            assertThat(suivant()).doesNotContain("Choisissez la fonction");
            participant("fonction-eleve");
            assertThat(etape1()).doesNotContain(AESH);
        }

        @Test
        void refuse_a_function_that_the_school_never_had() {
            participant("fonction-enseignant-referent");

            assertThat(suivant()).contains("Choisissez la fonction");
        }

        @Test
        void merge_what_two_people_tick_at_the_same_time() {
            regler("", "oui");
            visites.suite(
                    plan.direction(),
                    post(reglages())
                            .param("vu.enPlus." + AESH, "")
                            .param("vu.enPlus.fonction-enseignant-referent", "")
                            .param("enPlus.fonction-enseignant-referent", "oui")
                            .param("vu.enPlus.inconnue", "")
                            .param("enPlus.inconnue", "oui"));

            assertThat(visites.page(plan.direction(), get(reglages())).split(" checked", -1))
                    .hasSize(3);
        }

        @Test
        void are_in_the_navigation_of_the_direction_alone() {
            assertThat(visites.page(plan.direction(), get("/"))).contains("href=\"" + reglages() + "\"");
            assertThat(visites.page(plan.responsable(), get("/"))).doesNotContain("/reglages");
        }

        @Test
        void are_nobody_else_s() {
            for (var intrus : plan.intrus()) {
                assertThat(visites.envoyer(intrus, get(reglages()))).hasStatus(404);
                assertThat(visites.envoyer(intrus, post(reglages()))).hasStatus(404);
            }
            assertThat(visites.envoyer(plan.responsable(), get(reglages()))).hasStatus(404);
            assertThat(visites.envoyer(plan.direction(), get("/etablissements/abc/reglages")))
                    .hasStatus(404);
            versLaConnexion(List.of(get(reglages()), post(reglages())));
        }

        private void regler(String vu, String valeur) {
            var demande = post(reglages()).param("vu.enPlus." + AESH, vu);
            visites.suite(plan.direction(), valeur.isEmpty() ? demande : demande.param("enPlus." + AESH, valeur));
        }

        private void participant(String fonction) {
            var page = etape1();
            var vue = Pattern.compile("name=\"vu.participant.a.fonction\" value=\"([^\"]*)\"")
                    .matcher(page);
            assertThat(vue.find()).isTrue();
            visites.suite(
                    plan.responsable(),
                    post("/ppres/" + plan.ppre() + "/etapes/1")
                            .param("action", "enregistrer")
                            .param("vu.participant.a.fonction", vue.group(1))
                            .param("participant.a.fonction", fonction));
        }

        private String etape1() {
            return visites.page(plan.responsable(), get("/ppres/" + plan.ppre() + "/etapes/1"));
        }

        private String suivant() {
            return Visites.texte(visites.envoyer(
                    plan.responsable(),
                    post("/ppres/" + plan.ppre() + "/etapes/1").param("action", "suivant")));
        }
    }

    @Test
    void the_map_of_the_site_is_for_everyone() {
        var visiteur = navigateur.perform(get("/plan-du-site"));
        assertThat(visiteur).hasStatusOk();
        assertThat(Visites.texte(visiteur))
                .contains("Plan du site</h1>", "href=\"/connexion\"", "href=\"/donnees-personnelles#cookies\"");
        assertThat(visites.page(plan.direction(), get("/plan-du-site"))).contains("/eleves/import", reglages());
        assertThat(Visites.texte(navigateur.perform(get("/donnees-personnelles"))))
                .contains("id=\"cookies\"");
    }

    private void versLaConnexion(List<AbstractMockHttpServletRequestBuilder<?>> demandes) {
        for (var demande : demandes) {
            var reponse = navigateur.perform(demande.with(jeton()));
            assertThat(reponse).hasStatus(302);
            assertThat(reponse.getResponse().getRedirectedUrl()).startsWith("/connexion");
        }
    }

    private static String empreinte(String page) {
        var trouvee = EMPREINTE.matcher(page);
        assertThat(trouvee.find()).isTrue();
        return trouvee.group(1);
    }

    private String informations() {
        return "/livrets/" + plan.numero() + "/informations";
    }

    private String miseAJour() {
        return informations() + "/mise-a-jour";
    }

    private String reglages() {
        return "/etablissements/" + plan.ecole().id() + "/reglages";
    }
}
