package fr.lpi.livret.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Monde.Suivi;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A teacher leaves, and the four livrets it was responsable of.
@EssaiLpi
@RecordApplicationEvents
class LivretsAConfierTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @Autowired
    ApplicationEvents annonces;

    Monde monde;
    Utilisateur partant;

    @BeforeEach
    void a_school() {
        monde = mondes.creer();
        partant = monde.responsable();
    }

    @Test
    void the_livrets_of_a_closed_account_wait_for_the_direction_and_are_handed_over_in_one_step() {
        assertThat(lire(monde.direction(), desactivation()))
                .contains(
                        "4 livrets n'auront plus d'enseignant responsable",
                        "/livrets/a-confier?compte=" + partant.id());
        assertThat(envoyer(monde.direction(), desactivation())).hasRedirectedUrl("/livrets/a-confier?fait=desactive");

        assertThat(lire(monde.direction(), "/"))
                .contains("<span class=\"lpi-afaire__nombre\">4</span> Livrets sans enseignant responsable")
                .contains("/livrets/a-confier", "à nommer");
        assertThat(lire(monde.direction(), "/livrets/" + monde.enDocument().numero()))
                .contains("à nommer");
        assertThat(lire(monde.direction(), "/livrets/a-confier?fait=desactive"))
                .contains("Le compte est désactivé", "Livret de Zoé PREMIER, CM1 A", "Livret de Noé VINGT, CM1 A");

        var cle = UUID.randomUUID().toString();
        var champs = new String[] {
            "etablissement",
            monde.ecole().id().toString(),
            "tous." + monde.ecole().id(),
            monde.collegue().id().toString(),
            "responsable." + monde.enBilan().numero(),
            monde.contributeur().id().toString(),
            "cle",
            cle
        };
        assertThat(envoyer(monde.direction(), "/livrets/a-confier", champs))
                .hasRedirectedUrl("/livrets/a-confier?fait=4");
        assertThat(envoyer(monde.direction(), "/livrets/a-confier", champs))
                .hasRedirectedUrl("/livrets/a-confier?fait=4");

        assertThat(lire(monde.direction(), "/livrets/a-confier?fait=4"))
                .contains("4 livrets confiés.", "Chaque livret a un enseignant responsable.");
        assertThat(lire(monde.direction(), "/")).doesNotContain("sans enseignant responsable");
        assertThat(ouvrir(monde.collegue(), "/ppres/" + monde.enBrouillon().ppre() + "/etapes/1"))
                .hasStatusOk();
        assertThat(ouvrir(monde.contributeur(), "/ppres/" + monde.enBilan().ppre() + "/bilan/etapes/2"))
                .as("from contributeur to responsable")
                .hasStatusOk();
        assertThat(annonces.stream(Acte.class).map(Acte::verbe).filter("livret.confie"::equals))
                .hasSize(4);
    }

    @Test
    void they_may_be_handed_over_before_the_account_is_closed() {
        assertThat(lire(monde.direction(), "/livrets/a-confier?compte=" + partant.id()))
                .contains(partant.nomComplet() + " est responsable de 4 livrets.");

        assertThat(envoyer(
                        monde.direction(),
                        "/livrets/a-confier",
                        "etablissement",
                        monde.ecole().id().toString(),
                        "compte",
                        partant.id().toString(),
                        "tous." + monde.ecole().id(),
                        monde.collegue().id().toString()))
                .hasRedirectedUrl("/livrets/a-confier?fait=4&compte=" + partant.id());

        assertThat(lire(monde.direction(), "/livrets/a-confier?compte=" + partant.id()))
                .contains("n'est responsable d'aucun livret");
        assertThat(ouvrir(partant, "/livrets/" + monde.enDocument().numero())).hasStatus(404);
        assertThat(lire(monde.direction(), desactivation())).doesNotContain("plus d'enseignant responsable");
        assertThat(envoyer(monde.direction(), desactivation())).hasRedirectedUrl("/comptes?fait=desactive");
    }

    @Test
    void an_administrator_closes_an_account_and_sees_no_pupil() {
        assertThat(lire(monde.administrateur(), desactivation()))
                .contains("4 livrets à confier", "la direction de l'établissement")
                .doesNotContain("/livrets/a-confier");
        assertThat(envoyer(monde.administrateur(), desactivation())).hasRedirectedUrl("/comptes?fait=desactive");
        assertThat(lire(monde.direction(), "/")).contains("Livrets sans enseignant responsable");
    }

    @Test
    void whoever_has_left_is_contributeur_of_nothing_more_even_when_the_account_is_opened_again() {
        var compte = "/comptes/" + monde.contributeur().id();
        assertThat(ouvrir(monde.contributeur(), "/livrets/" + monde.enDocument().numero()))
                .hasStatusOk();

        envoyer(monde.administrateur(), compte + "/desactivation");
        envoyer(monde.administrateur(), compte + "/reactivation");

        assertThat(ouvrir(monde.contributeur(), "/livrets/" + monde.enDocument().numero()))
                .hasStatus(404);
        assertThat(annonces.stream(Acte.class).map(Acte::verbe).filter("livret.contributeur.retire"::equals))
                .hasSize(4);
    }

    @Test
    void an_account_opened_again_has_back_the_livrets_that_were_not_handed_over() {
        envoyer(monde.administrateur(), desactivation());
        envoyer(monde.administrateur(), "/comptes/" + partant.id() + "/reactivation");

        assertThat(lire(monde.direction(), "/")).doesNotContain("sans enseignant responsable");
        assertThat(ouvrir(partant, "/ppres/" + monde.enBrouillon().ppre() + "/etapes/1"))
                .hasStatusOk();
    }

    @Test
    void a_teacher_who_works_there_no_more_leaves_them_too() {
        base.proprietaire()
                .sql("delete from acces.affectation where compte_id = :compte")
                .param("compte", partant.id().valeur())
                .update();

        assertThat(lire(monde.direction(), "/")).contains("Livrets sans enseignant responsable");
        assertThat(ouvrir(partant, "/livrets/" + monde.enDocument().numero())).hasStatus(404);
    }

    @Test
    void what_waited_for_the_choice_of_who_left_waits_for_the_new_responsable() {
        base.proprietaire()
                .sql("""
                        insert into formulaire.conflit (document, champ, compte, vu, propose)
                        values (:document, 'objectif.1.intitule', :compte, '', 'Texte laissé')
                        """)
                .param("document", monde.enBrouillon().ppre().valeur())
                .param("compte", partant.id().toString())
                .update();
        envoyer(monde.direction(), desactivation());

        confier(monde.collegue(), monde.enBrouillon());

        assertThat(lire(
                        monde.collegue(),
                        "/ppres/" + monde.enBrouillon().ppre() + "/conflit?champ=objectif.1.intitule"))
                .contains("Texte laissé");
    }

    @Test
    void one_handed_over_alone_is_handed_over_once_and_its_replay_gets_the_same_answer() {
        envoyer(monde.direction(), desactivation());
        var champs = new String[] {
            "etablissement",
            monde.ecole().id().toString(),
            "responsable." + monde.enBilan().numero(),
            monde.collegue().id().toString(),
            "cle",
            UUID.randomUUID().toString()
        };

        assertThat(envoyer(monde.direction(), "/livrets/a-confier", champs))
                .hasRedirectedUrl("/livrets/a-confier?fait=1");
        assertThat(envoyer(monde.direction(), "/livrets/a-confier", champs))
                .hasRedirectedUrl("/livrets/a-confier?fait=1");
        assertThat(annonces.stream(Acte.class).map(Acte::verbe).filter("livret.confie"::equals))
                .hasSize(1);
    }

    @Test
    void a_direction_that_takes_one_for_itself_in_its_page_is_asked_first() {
        var gestion = "/livrets/" + monde.enBilan().numero() + "/gestion";
        var soi = monde.direction().id().toString();

        var demande = envoyer(monde.direction(), gestion + "/responsable", "responsable", soi);
        assertThat(demande).hasStatus(422);
        assertThat(demande).bodyText().contains("cochez la case pour confirmer", "name=\"accepte\"");

        assertThat(envoyer(monde.direction(), gestion + "/responsable", "responsable", soi, "accepte", "oui"))
                .hasRedirectedUrl(gestion + "?fait=responsable");
    }

    @Test
    void what_is_missing_is_said_and_nothing_changes() {
        envoyer(monde.direction(), desactivation());

        var rien = envoyer(
                monde.direction(),
                "/livrets/a-confier",
                "etablissement",
                monde.ecole().id().toString());
        assertThat(rien).hasStatus(422);
        assertThat(rien).bodyText().contains("Erreur – ", "Choisissez un enseignant dans la liste.");

        var soi = confier(monde.direction(), monde.enBrouillon());
        assertThat(soi).hasStatus(422);
        assertThat(soi)
                .bodyText()
                .contains(
                        "cochez la case pour confirmer",
                        "name=\"accepte." + monde.ecole().id() + "\"");

        assertThat(confier(monde.directionAilleurs(), monde.enBrouillon()))
                .as("not a teacher of the school")
                .hasStatus(404);
        assertThat(lire(monde.direction(), "/")).contains(">4</span> Livrets sans enseignant responsable");
    }

    @Test
    void nobody_else_hands_them_over() {
        envoyer(monde.administrateur(), desactivation());
        for (var intrus : List.of(
                monde.collegue(),
                monde.contributeur(),
                monde.mdph(),
                monde.administrateur(),
                monde.directionAilleurs())) {
            assertThat(envoyer(
                            intrus,
                            "/livrets/a-confier",
                            "etablissement",
                            monde.ecole().id().toString(),
                            "tous." + monde.ecole().id(),
                            monde.collegue().id().toString()))
                    .hasStatus(404);
        }
        assertThat(ouvrir(
                        monde.directionAilleurs(),
                        "/livrets/a-confier?compte=" + monde.collegue().id()))
                .hasStatus(404);
        var prise = Personnes.enTantQue(
                monde.collegue(),
                () -> base.application(sql -> sql.sql("""
                                update livret.equipe set compte_id = :moi where role = 'RESPONSABLE' and livret_id = :livret
                                """)
                        .param("moi", monde.collegue().id().valeur())
                        .param("livret", monde.enBrouillon().livret().valeur())
                        .update()));
        assertThat(prise).isZero();
        assertThat(lire(monde.direction(), "/")).contains(">4</span> Livrets sans enseignant responsable");
    }

    private MvcTestResult confier(Utilisateur a, Suivi suivi) {
        return envoyer(
                monde.direction(),
                "/livrets/a-confier",
                "etablissement",
                monde.ecole().id().toString(),
                "responsable." + suivi.numero(),
                a.id().toString());
    }

    private String desactivation() {
        return "/comptes/" + partant.id() + "/desactivation";
    }

    private String lire(Utilisateur qui, String adresse) {
        return new Visiteur(navigateur, qui).lire(adresse);
    }

    private MvcTestResult ouvrir(Utilisateur qui, String adresse) {
        return new Visiteur(navigateur, qui).ouvrir(adresse);
    }

    /// @param champs names and values in turn
    private MvcTestResult envoyer(Utilisateur qui, String adresse, String... champs) {
        return new Visiteur(navigateur, qui).envoyer(adresse, champs);
    }
}
