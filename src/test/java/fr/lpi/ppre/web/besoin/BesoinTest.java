package fr.lpi.ppre.web.besoin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Navigateur;
import fr.lpi.ppre.web.UneEcole;
import fr.lpi.web.Dates;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A need noted before there is a PPRE: kept or said not to be, and never left behind.
class BesoinTest extends UneEcole {

    static final String CONSTAT = "besoin.constat";
    static final Pattern ATTEND = Pattern.compile("name=\"besoin\" value=\"([^\"]+)\"");

    @BeforeEach
    void a_school_that_validates_first() {
        direction.poster(
                "/etablissements/" + monde.ecole().id() + "/reglages",
                Map.of("vu.validation", "", "validation", "oui"),
                HTML);
    }

    @Test
    void one_that_is_dropped_leaves_room_for_another() {
        interrompre();
        assertThat(Navigateur.suite(noter(responsable, "Lit mot à mot"))).endsWith("?fait=besoin-note");
        assertThat(Navigateur.suite(direction.poster(besoin() + "/refus", Map.of("besoin", attend()), HTML)))
                .endsWith("?fait=besoin-ecarte");

        assertThat(direction.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
        assertThat(Navigateur.suite(noter(responsable, "Évite l'écrit"))).endsWith("?fait=besoin-note");
        assertThat(direction.lire(besoin(), HTML).body())
                .contains("Évite l'écrit")
                .doesNotContain("Lit mot à mot");
    }

    @Test
    void one_that_waits_is_seen_by_its_author_who_may_renew_without_waiting() {
        interrompre();
        assertThat(responsable.lire(livret(), HTML).body())
                .contains("Noter le besoin d'un PPRE, pour la direction", "Créer un nouveau PPRE");
        noter(responsable, "Lit mot à mot");

        assertThat(responsable.lire(livret(), HTML).body())
                .contains("Voir le besoin noté", "Créer un nouveau PPRE")
                .doesNotContain("Noter le besoin d'un PPRE");
        assertThat(responsable.lire("/", HTML).body()).contains("Besoin identifié, en attente de la direction");
        assertThat(direction.lire(livret(), HTML).body())
                .contains("Valider la mise en place")
                .doesNotContain("Créer un nouveau PPRE");
    }

    @Test
    void a_first_PPRE_is_not_offered_where_the_direction_validates_first() {
        responsable.poster("/ppres/" + monde.enBrouillon().ppre() + "/suppression", Map.of("confirme", "oui"), HTML);
        var livret = "/livrets/" + monde.enBrouillon().numero();
        responsable.poster(livret + "/besoin", Map.of("besoin.le", aujourdhui, CONSTAT, "Lit mot à mot"), HTML);
        assertThat(responsable.lire(livret, HTML).body())
                .contains("Voir le besoin noté")
                .doesNotContain("Créer un PPRE");
        direction.poster("/etablissements/" + monde.ecole().id() + "/reglages", Map.of("vu.validation", "oui"), HTML);
        assertThat(responsable.lire(livret, HTML).body()).contains("Voir le besoin noté", "Créer un PPRE");
    }

    @Test
    void a_second_one_is_not_kept_and_its_text_comes_back_beside_the_first() {
        interrompre();
        noter(responsable, "Lit mot à mot");

        var reponse = noter(direction, "Évite l'écrit");

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body())
                .contains("Lit mot à mot", "Évite l'écrit", "n'est pas enregistré", "<title>Erreur –")
                .contains(">Noter le besoin</button>");
        assertThat(direction
                        .poster(besoin(), Map.of("besoin.le", "31/02/2027", CONSTAT, "Évite l'écrit"), HTML)
                        .body())
                .as("with a wrong day too")
                .contains("Lit mot à mot", "Évite l'écrit", "31/02/2027", "n'est pas enregistré");
        assertThat(besoins("EN_ATTENTE")).isEqualTo(1);
    }

    @Test
    void one_that_comes_after_a_PPRE_is_not_kept_and_its_text_comes_back() {
        var reponse = noter(responsable, "Lit mot à mot");

        assertThat(reponse.statusCode()).isEqualTo(409);
        assertThat(reponse.body()).contains("Lit mot à mot", "Un PPRE a été commencé", "n'est pas enregistré");
        assertThat(besoins("EN_ATTENTE")).isZero();
    }

    @Test
    void an_answer_to_nothing_says_that_nothing_waits() {
        interrompre();

        for (var suite : new String[] {"/refus", "/validation"}) {
            var ou = Navigateur.suite(direction.poster(
                    besoin() + suite, validation(UUID.randomUUID().toString()), HTML));
            assertThat(ou).endsWith("?refus=besoin-traite");
            assertThat(direction.lire(ou, HTML).body()).contains("Ce besoin n'attend plus de réponse");
        }
        assertThat(besoins("REPRIS")).isZero();
    }

    @Test
    void an_answer_to_a_need_is_not_given_to_the_one_that_came_after_it() {
        interrompre();
        noter(responsable, "Lit mot à mot");
        var premier = attend();
        direction.poster(besoin() + "/refus", Map.of("besoin", premier), HTML);
        noter(responsable, "Évite l'écrit");

        for (var suite : new String[] {"/refus", "/validation"}) {
            assertThat(Navigateur.suite(direction.poster(besoin() + suite, validation(premier), HTML)))
                    .endsWith("?refus=besoin-traite");
        }
        assertThat(besoins("EN_ATTENTE")).isEqualTo(1);
    }

    @Test
    void an_answer_with_neither_day_nor_author_is_refused_once() {
        interrompre();
        noter(responsable, "Lit mot à mot");

        var reponse =
                direction.poster(besoin() + "/validation", Map.of("besoin", attend(), "validation.le", "demain"), HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("jour/mois/année", "Choisissez qui rédige le PPRE", "Lit mot à mot");
        assertThat(besoins("EN_ATTENTE")).isEqualTo(1);
    }

    @Test
    void a_need_is_not_validated_before_the_day_it_was_identified() {
        interrompre();
        noter(responsable, "Lit mot à mot");
        var tropTot = new HashMap<>(validation(attend()));
        tropTot.put("validation.le", Dates.enChiffres(LocalDate.now(horloge).minusDays(1)));

        var reponse = direction.poster(besoin() + "/validation", tropTot, HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("précède le jour où le besoin a été identifié");
        assertThat(besoins("EN_ATTENTE")).isEqualTo(1);
    }

    @Test
    void a_replay_gets_the_answer_of_the_first() {
        interrompre();
        var cle = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++) {
            assertThat(Navigateur.suite(responsable.poster(
                            besoin(), Map.of("besoin.le", aujourdhui, CONSTAT, "Lit mot à mot", "cle", cle), HTML)))
                    .endsWith("?fait=besoin-note");
        }
        assertThat(base.actes("besoin.note", monde.enDocument().livret())).isEqualTo(1);
    }

    @Test
    void a_PPRE_that_is_renewed_is_not_validated_again_and_takes_up_what_waits() {
        interrompre();
        noter(responsable, "Lit mot à mot");

        var ou = Navigateur.suite(responsable.poster(document() + "/renouvellement", Map.of(), HTML));

        assertThat(ou).endsWith("/etapes/1");
        assertThat(responsable.lire(ou.replace("/etapes/1", "/suivi"), HTML).body())
                .contains("Lit mot à mot");
        assertThat(direction.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
        assertThat(besoins("EN_ATTENTE")).isZero();
    }

    @Test
    void a_draft_that_leaves_the_bin_takes_up_what_waits_and_keeps_its_own_beside_it() {
        var brouillon = "/ppres/" + monde.enBrouillon().ppre();
        var livret = "/livrets/" + monde.enBrouillon().numero();
        responsable.poster(
                brouillon + "/suivi",
                Map.of("action", "enregistrer", "vu." + CONSTAT, "", CONSTAT, "Premier constat"),
                HTML);
        responsable.poster(brouillon + "/suppression", Map.of("confirme", "oui"), HTML);
        responsable.poster(livret + "/besoin", Map.of("besoin.le", aujourdhui, CONSTAT, "Second constat"), HTML);

        assertThat(Navigateur.suite(responsable.poster(brouillon + "/reprise", Map.of(), HTML)))
                .endsWith("?fait=ppre-repris");

        assertThat(responsable.lire(brouillon + "/suivi", HTML).body())
                .contains("Premier constat", "value=\"" + aujourdhui + "\"", "attendent votre choix");
        assertThat(responsable
                        .lire(brouillon + "/suivi/conflit?champ=" + CONSTAT, HTML)
                        .body())
                .contains("Premier constat", "Second constat");
        assertThat(besoins("EN_ATTENTE")).isZero();
    }

    @Test
    void whoever_noted_it_answers_for_it_whoever_validates_it() {
        interrompre();
        noter(responsable, "Lit mot à mot");
        assertThat(Navigateur.suite(direction.poster(besoin() + "/validation", validation(attend()), HTML)))
                .endsWith("?fait=besoin-valide");

        assertThat(auteur(CONSTAT)).isEqualTo(monde.responsable().id().toString());
        assertThat(auteur("validation.le")).isEqualTo(monde.direction().id().toString());
    }

    @Test
    void noted_while_a_PPRE_is_begun_it_waits_its_turn_and_is_taken_up_or_not_kept() throws SQLException {
        interrompre();
        // As a livret that has just been received: nobody but its direction writes in it.
        base.proprietaire()
                .sql("delete from livret.equipe where livret_id = :livret")
                .param("livret", monde.enDocument().livret().valeur())
                .update();
        try (var tenue = base.connexion();
                var livret = tenue.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            tenue.setAutoCommit(false);
            livret.setString(1, monde.enDocument().livret().toString());
            livret.execute();
            var note = CompletableFuture.supplyAsync(() -> noter(direction, "Lit mot à mot"));
            var creation = CompletableFuture.supplyAsync(() -> direction.poster(livret() + "/ppres", Map.of(), HTML));
            while (enAttenteDUnVerrou() < 2) {
                assertThat(note.isDone() || creation.isDone())
                        .as("one of them did not wait for the livret")
                        .isFalse();
            }
            tenue.rollback();
            note.join();
            creation.join();
        }

        assertThat(besoins("EN_ATTENTE")).isZero();
    }

    private int enAttenteDUnVerrou() {
        return base.proprietaire()
                .sql("select count(distinct pid) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    @Test
    void one_left_behind_by_an_older_version_is_not_to_be_answered() {
        base.proprietaire()
                .sql("""
                        insert into ppre.besoin
                            (livret_id, id, identifie_le, circonstance, par, constat, note_le, note_par)
                        values (:livret, gen_random_uuid(), current_date, '', '', '', now(), :par)
                        """)
                .param("livret", monde.enDocument().livret().valeur())
                .param("par", monde.responsable().id().valeur())
                .update();

        assertThat(direction.lire("/", HTML).body()).doesNotContain("Mise en place à valider");
    }

    @Test
    void who_looks_at_one_is_in_the_journal() {
        interrompre();
        direction.lire(besoin(), HTML);

        assertThat(base.actes("besoin.consulte", monde.enDocument().livret())).isEqualTo(1);
    }

    @Test
    void signs_made_of_many_parts_are_refused_at_their_field() {
        interrompre();
        for (var champ : new String[] {CONSTAT, "besoin.par"}) {
            var lourd = "👨‍👩‍👧‍👦".repeat(1000);
            var reponse = responsable.poster(besoin(), Map.of("besoin.le", aujourdhui, champ, lourd), HTML);
            assertThat(reponse.statusCode()).as(champ).isEqualTo(422);
            assertThat(reponse.body()).contains("raccourcissez-le", lourd);
        }
    }

    @Test
    void a_circonstance_of_no_list_is_refused() {
        interrompre();
        var reponse = responsable.poster(
                besoin(), Map.of("besoin.le", aujourdhui, "besoin.circonstance", "circonstance-inventee"), HTML);

        assertThat(reponse.statusCode()).isEqualTo(422);
        assertThat(reponse.body()).contains("Choisissez l'une des circonstances de la liste.");
    }

    private void interrompre() {
        responsable.poster(document() + "/interruption", Map.of("le", aujourdhui, "motif", "Fin"), HTML);
    }

    private HttpResponse<String> noter(Navigateur qui, String constat) {
        return qui.poster(besoin(), Map.of("besoin.le", aujourdhui, CONSTAT, constat), HTML);
    }

    private Map<String, String> validation(String besoin) {
        return Map.of(
                "besoin",
                besoin,
                "validation.le",
                aujourdhui,
                "validation.redacteur",
                monde.responsable().id().toString());
    }

    /// The need that the direction is shown.
    private String attend() {
        var trouve = ATTEND.matcher(direction.lire(besoin(), HTML).body());
        assertThat(trouve.find()).isTrue();
        return trouve.group(1);
    }

    private int besoins(String etat) {
        return base.proprietaire()
                .sql("select count(*) from ppre.besoin where etat = :etat and livret_id in (:livrets)")
                .param("etat", etat)
                .param(
                        "livrets",
                        List.of(
                                monde.enDocument().livret().valeur(),
                                monde.enBrouillon().livret().valeur()))
                .query(Integer.class)
                .single();
    }

    private String auteur(String champ) {
        return base.proprietaire()
                .sql("""
                        select s.traces -> :champ -> 'par' ->> 'valeur' from ppre.suivi s
                        join ppre.ppre p on p.id = s.ppre_id
                        where s.livret_id = :livret and p.etat = 'BROUILLON'
                        """)
                .param("champ", champ)
                .param("livret", monde.enDocument().livret().valeur())
                .query(String.class)
                .single();
    }

    private String besoin() {
        return livret() + "/besoin";
    }
}
