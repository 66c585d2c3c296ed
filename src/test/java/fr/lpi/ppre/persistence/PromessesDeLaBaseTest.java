package fr.lpi.ppre.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What PostgreSQL itself refuses about PPRE, whoever asks and whatever the application thinks.
@EssaiLpi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromessesDeLaBaseTest {

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    Monde monde;

    @BeforeAll
    void un_monde() {
        monde = mondes.creer();
    }

    @Test
    void a_livret_has_one_PPRE_in_progress() {
        for (var suivi : new Monde.Suivi[] {monde.enBrouillon(), monde.enDocument()}) {
            refuse("un_seul_ppre_en_cours_par_livret", """
                    insert into ppre.ppre (livret_id, id, etat, palier, second_degre, cree_le, cree_par)
                    values (:livret, gen_random_uuid(), 'BROUILLON', 'elementaire', false, now(), :moi)
                    """, suivi);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, -1})
    void a_PPRE_lasts_1_to_16_weeks(int semaines) {
        refuse(
                "un_ppre_dure_de_1_a_16_semaines",
                "update ppre.ppre set etat = 'FINALISE', finalise_le = current_date, semaines = %d where id = :ppre"
                        .formatted(semaines),
                monde.enBrouillon());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ppre.version set document = '{}' where ppre_id = :ppre",
                "update ppre.version set finalise_a = now() where ppre_id = :ppre",
                "delete from ppre.version where ppre_id = :ppre",
                "truncate ppre.version cascade"
            })
    void a_finalised_version_never_changes(String ordre) {
        refuse("permission denied for table version", ordre, monde.enDocument());
        refuseAuProprietaire("Un document finalisé ne change jamais", ordre, monde.enDocument());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ppre.ppre set etat = 'BROUILLON', finalise_le = null, semaines = null where id = :ppre",
                "update ppre.ppre set finalise_le = finalise_le - 1 where id = :ppre",
                "update ppre.ppre set semaines = 16 where id = :ppre"
            })
    void a_finalised_PPRE_does_not_go_back(String ordre) {
        refuse("Un PPRE finalisé ne redevient pas un brouillon", ordre, monde.enDocument());
        refuseAuProprietaire("Un PPRE finalisé ne redevient pas un brouillon", ordre, monde.enDocument());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ppre.bilan set document = '{}' where ppre_id = :ppre",
                "delete from ppre.bilan where ppre_id = :ppre",
                "truncate ppre.bilan"
            })
    void a_finalised_bilan_never_changes(String ordre) {
        refuse("permission denied for table bilan", ordre, monde.evalue());
        refuseAuProprietaire("Un document finalisé ne change jamais", ordre, monde.evalue());
    }

    @Test
    void a_PPRE_goes_from_one_state_to_those_that_follow_it() {
        var ordre = "update ppre.ppre set etat = '%s', evalue_le = %s where id = :ppre";
        refuse("Un PPRE ne passe pas de", ordre.formatted("EVALUE", "finalise_le"), monde.enDocument());
        refuse("Un PPRE ne passe pas de", ordre.formatted("FINALISE", "null"), monde.evalue());
        refuse("Un bilan finalisé ne change jamais", ordre.formatted("EVALUE", "evalue_le + 1"), monde.evalue());
        refuse("un_bilan_suit_la_finalisation", ordre.formatted("EVALUE", "finalise_le - 1"), monde.enBilan());
        refuse(
                "un_brouillon_est_ecrit_ou_dans_la_corbeille",
                ordre.formatted("EVALUE", "finalise_le"),
                monde.enBilan());
    }

    @Test
    void a_version_follows_the_one_before_and_none_the_bilan() {
        var ordre = """
                insert into ppre.version (livret_id, ppre_id, numero, document, empreinte, finalise_a, finalise_par)
                values (:livret, :ppre, %d, '{}', repeat('a', 64), now(), :moi)
                """;
        refuse("Une version suit la précédente", ordre.formatted(1), monde.enDocument());
        refuse("Une version suit la précédente", ordre.formatted(3), monde.enDocument());
        refuse("Un PPRE évalué ou interrompu", ordre.formatted(2), monde.evalue());
        refuse(
                "Un PPRE ne passe pas de",
                "update ppre.ppre set etat = 'RECTIFICATION' where id = :ppre",
                monde.evalue());
        refuse(
                "ne redevient pas un brouillon",
                "update ppre.ppre set etat = 'RECTIFICATION', semaines = 2 where id = :ppre",
                monde.enDocument());
    }

    @Test
    void a_PPRE_renews_another_of_its_livret_once() {
        var ordre = """
                insert into ppre.ppre (livret_id, id, etat, palier, second_degre, cree_le, cree_par, renouvelle)
                values (:livret, gen_random_uuid(), 'BROUILLON', 'elementaire', false, now(), :moi, %s)
                """;
        refuse(
                "un_ppre_renouvelle_un_ppre_du_meme_livret",
                ordre.formatted("'" + monde.enDocument().ppre().valeur() + "'"),
                monde.evalue());
    }

    @Test
    void a_finalised_PPRE_has_no_draft() {
        var ordre = "insert into ppre.brouillon (livret_id, ppre_id, modifie_le) values (:livret, :ppre, now())";
        refuse("seul_un_ppre_en_cours_de_realisation_s_ecrit", ordre, monde.enDocument());
        refuseAuProprietaire("seul_un_ppre_en_cours_de_realisation_s_ecrit", ordre, monde.enDocument());
        refuse(
                "un_brouillon_est_ecrit_ou_dans_la_corbeille",
                ordre.replace("ppre_id,", "etat, ppre_id,").replace(":ppre", "'FINALISE', :ppre"),
                monde.enDocument());
    }

    @Test
    void a_PPRE_is_not_finalised_while_its_draft_remains() {
        refuse(
                "un_brouillon_est_ecrit_ou_dans_la_corbeille",
                "update ppre.ppre set etat = 'FINALISE', finalise_le = current_date, semaines = 6 where id = :ppre",
                monde.enBrouillon());
    }

    @Test
    void the_application_erases_no_PPRE() {
        refuse("permission denied for table ppre", "delete from ppre.ppre where id = :ppre", monde.enDocument());
    }

    @Test
    void an_interruption_is_dated_after_the_finalisation_and_has_its_reason() {
        var ordre =
                "update ppre.ppre set etat = 'INTERROMPU', interrompu_le = %s, interrompu_motif = %s where id = :ppre";
        refuse("un_ppre_interrompu_est_date_et_motive", ordre.formatted("null", "'x'"), monde.enDocument());
        refuse("un_ppre_interrompu_est_date_et_motive", ordre.formatted("current_date", "null"), monde.enDocument());
        refuse("un_motif_d_interruption_est_ecrit", ordre.formatted("current_date", "' '"), monde.enDocument());
        refuse("une_interruption_suit_la_finalisation", ordre.formatted("finalise_le - 1", "'x'"), monde.enDocument());
        refuse("ne passe pas de EVALUE", ordre.formatted("current_date", "'x'"), monde.evalue());
    }

    @Test
    void the_end_of_a_PPRE_is_not_written_again() {
        var ailleurs = mondes.creer();
        Personnes.enTantQue(
                ailleurs.responsable(),
                () -> base.application(sql -> executer(
                        sql,
                        "update ppre.ppre set etat = 'INTERROMPU', interrompu_le = current_date, interrompu_motif = 'x' where id = :ppre",
                        ailleurs.enDocument())));
        refuseAuProprietaire(
                "ne se réécrit pas",
                "update ppre.ppre set interrompu_motif = 'y' where id = :ppre",
                ailleurs.enDocument());
        refuseAuProprietaire(
                "ne passe pas de INTERROMPU",
                "update ppre.ppre set etat = 'FINALISE', interrompu_le = null, interrompu_motif = null where id = :ppre",
                ailleurs.enDocument());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insert into ppre.suivi (livret_id, ppre_id, modifie_le) values (:livret, :ppre, now())", """
                insert into ppre.besoin (livret_id, id, identifie_le, circonstance, par, constat, note_le, note_par)
                values (:livret, gen_random_uuid(), current_date, '', '', '', now(), :moi)
                """})
    void a_contributeur_notes_nothing(String ordre) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        monde.contributeur(), () -> base.application(sql -> executer(sql, ordre, monde.enDocument()))))
                .havingRootCause()
                .withMessageContaining("row-level security");
    }

    private static final String SIGNER = """
            insert into ppre.signature
                (livret_id, ppre_id, id, numero, empreinte, signataire, nom, trace, signe_a, recueillie_par)
            select livret_id, ppre_id, gen_random_uuid(), numero, %s, %s, %s, %s::jsonb, now(), :moi
            from ppre.version where livret_id = :livret and ppre_id = :ppre
            """;
    private static final String VALABLE = SIGNER.formatted("empreinte", "'%s'", "'Fañch'", "'[[[1,2],[90,90]]]'");

    @Test
    void a_signature_says_the_hash_of_the_version_it_was_given_to() {
        var ordre = SIGNER.formatted("repeat('a', 64)", "'eleve'", "'Fañch'", "'[[[1,2]]]'");
        refuse("une_signature_porte_l_empreinte_de_sa_version", ordre, monde.enDocument());
        refuseAuProprietaire("une_signature_porte_l_empreinte_de_sa_version", ordre, monde.enDocument());
        refuse("un_signataire_est_connu", VALABLE.formatted("cousin"), monde.enDocument());
        refuse(
                "un_signataire_a_un_nom",
                SIGNER.formatted("empreinte", "'eleve'", "' '", "'[[[1,2]]]'"),
                monde.enDocument());
        refuse(
                "un_trace_a_au_moins_un_trait",
                SIGNER.formatted("empreinte", "'eleve'", "'Fañch'", "'[]'"),
                monde.enDocument());
        refuse("Une signature se donne à la version en vigueur", VALABLE.formatted("eleve"), monde.evalue());
    }

    @Test
    void a_signature_is_taken_back_once_and_never_written_over() {
        var ailleurs = mondes.creer();
        var document = ailleurs.enDocument();
        Personnes.enTantQue(
                ailleurs.responsable(),
                () -> base.application(sql -> executer(sql, VALABLE.formatted("eleve"), document)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> executer(base.proprietaire(), VALABLE.formatted("eleve"), document))
                .havingRootCause()
                .withMessageContaining("une_signature_par_version_et_signataire");
        for (var ordre : new String[] {
            "update ppre.signature set nom = 'Autre' where ppre_id = :ppre",
            "update ppre.signature set trace = '[[[0,0]]]' where ppre_id = :ppre",
            "delete from ppre.signature where ppre_id = :ppre",
            "truncate ppre.signature"
        }) {
            refuse("permission denied for table signature", ordre, document);
            refuseAuProprietaire("ne se réécrit pas", ordre, document);
        }
        var retrait = "update ppre.signature set retiree_a = now(), retiree_par = recueillie_par where ppre_id = :ppre";
        assertThat(executer(base.proprietaire(), retrait, document)).isEqualTo(1);
        refuseAuProprietaire("ne se réécrit pas", retrait, document);
        refuseAuProprietaire(
                "ne se réécrit pas",
                "update ppre.signature set retiree_a = null, retiree_par = null where ppre_id = :ppre",
                document);
    }

    @Test
    void who_only_reads_collects_no_signature_and_who_is_elsewhere_sees_none() {
        var ailleurs = mondes.creer();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        ailleurs.contributeur(),
                        () -> base.application(
                                sql -> executer(sql, VALABLE.formatted("eleve"), ailleurs.enDocument()))))
                .havingRootCause()
                .withMessageContaining("row-level security");
        executer(base.proprietaire(), VALABLE.formatted("eleve"), ailleurs.enDocument());
        var vues = "select count(*) from ppre.signature where ppre_id = :ppre";
        for (var qui :
                Map.of(ailleurs.contributeur(), 1L, monde.responsable(), 0L).entrySet()) {
            Personnes.enTantQue(
                    qui.getKey(),
                    () -> base.application(sql -> assertThat(sql.sql(vues)
                                    .param("ppre", ailleurs.enDocument().ppre().valeur())
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(qui.getValue())));
        }
    }

    @Test
    void a_suivi_is_not_erased() {
        refuse("permission denied for table suivi", "delete from ppre.suivi where ppre_id = :ppre", monde.enDocument());
    }

    @Test
    void the_purge_alone_erases_a_finalised_version() {
        var autre = mondes.creer().enDocument();
        base.purge(sql -> {
            assertThat(executer(sql, "delete from ppre.version where ppre_id = :ppre", autre))
                    .isEqualTo(1);
            assertThat(executer(sql, "delete from ppre.ppre where id = :ppre", autre))
                    .isEqualTo(1);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> executer(
                            sql, "update ppre.version set document = '{}' where ppre_id = :ppre", monde.enDocument()))
                    .havingRootCause()
                    .withMessageContaining("permission denied");
        });
    }

    private void refuse(String raison, String ordre, Monde.Suivi suivi) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Personnes.enTantQue(
                        monde.responsable(), () -> base.application(sql -> executer(sql, ordre, suivi))))
                .havingRootCause()
                .withMessageContaining(raison);
    }

    private void refuseAuProprietaire(String raison, String ordre, Monde.Suivi suivi) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> executer(base.proprietaire(), ordre, suivi))
                .havingRootCause()
                .withMessageContaining(raison);
    }

    private int executer(JdbcClient sql, String ordre, Monde.Suivi suivi) {
        var requete = sql.sql(ordre);
        if (ordre.contains(":livret")) {
            requete = requete.param("livret", suivi.livret().valeur());
        }
        if (ordre.contains(":ppre")) {
            requete = requete.param("ppre", suivi.ppre().valeur());
        }
        return (ordre.contains(":moi")
                        ? requete.param("moi", monde.responsable().id().valeur())
                        : requete)
                .update();
    }
}
