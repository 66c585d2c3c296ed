package fr.lpi.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Monde.Qui;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Row-level security, under the application's own checks: raw SQL with the account announced, nothing else.
@EssaiLpi
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloisonTest {

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    Monde monde;

    @BeforeAll
    void un_monde() {
        monde = mondes.creer();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    QUI,                ELEVES, LIVRETS, EQUIPES, PPRE, BROUILLONS, VERSIONS
                    PERSONNE,           0,      0,       0,       0,    0,          0
                    DIRECTION,          5,      2,       4,       2,    1,          1
                    RESPONSABLE,        5,      2,       4,       2,    1,          1
                    CONTRIBUTEUR,       5,      2,       4,       1,    0,          1
                    COLLEGUE,           5,      0,       0,       0,    0,          0
                    DIRECTION_AILLEURS, 0,      0,       0,       0,    0,          0
                    MDPH,               1,      1,       1,       1,    0,          1
                    MDPH_AILLEURS,      0,      0,       0,       0,    0,          0
                    ADMINISTRATEUR,     0,      0,       0,       0,    0,          0
                    """)
    void each_sees_what_the_table_of_rights_allows(
            Qui qui, int eleves, int livrets, int equipes, int ppres, int brouillons, int versions) {
        assertThat(compter(qui, "scolarite.eleve where etablissement_id = :ecole"))
                .isEqualTo(eleves);
        assertThat(compter(qui, "scolarite.inscription where etablissement_id = :ecole"))
                .isEqualTo(eleves);
        assertThat(compter(qui, "livret.livret where id in (:a, :b)")).isEqualTo(livrets);
        assertThat(compter(qui, "livret.equipe where livret_id in (:a, :b)")).isEqualTo(equipes);
        // Who reads the team of a livret reads its aménagements.
        assertThat(compter(qui, "livret.amenagements where livret_id in (:a, :b)"))
                .isEqualTo(livrets);
        assertThat(compter(qui, "ppre.ppre where livret_id in (:a, :b)")).isEqualTo(ppres);
        assertThat(compter(qui, "ppre.brouillon where livret_id in (:a, :b)")).isEqualTo(brouillons);
        assertThat(compter(qui, "ppre.version where livret_id in (:a, :b)")).isEqualTo(versions);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DIRECTION", "RESPONSABLE"})
    void whoever_may_not_write_writes_nothing(Qui qui) {
        for (var ordre : new String[] {
            "update ppre.brouillon set revision = revision + 1 where livret_id in (:a, :b)",
            "delete from ppre.brouillon where livret_id in (:a, :b)",
            "update ppre.ppre set palier = 'cycle1' where livret_id in (:a, :b)",
            "update livret.equipe set depuis = now() where livret_id in (:a, :b)",
            "update livret.amenagements set revision = revision + 1 where livret_id in (:a, :b)",
            "update livret.partage set jusqu_a = now(), retire_par = acces.compte_courant() where livret_id in (:a, :b)",
            "delete from livret.equipe where livret_id in (:a, :b)"
        }) {
            assertThat(this.<Integer>faire(qui, sql -> objets(sql, ordre).update()))
                    .as("%s: %s", qui, ordre)
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DIRECTION", "RESPONSABLE"})
    void whoever_may_not_write_adds_nothing(Qui qui) {
        var moi = monde.compte(qui) == null ? monde.collegue() : monde.compte(qui);
        for (var ordre : new String[] {
            "insert into livret.equipe (livret_id, compte_id, role) values (:a, :moi, 'CONTRIBUTEUR')"
                    + " on conflict do nothing",
            "insert into livret.equipe (livret_id, compte_id, role) values (:a, :moi, 'RESPONSABLE')",
            "insert into livret.amenagements (livret_id, modifie_le) select :a, now() where :moi::uuid is not null",
            """
            insert into livret.partage (livret_id, departement, depuis, par)
            select livret_id, departement, now(), :moi from livret.departement_du_livret where livret_id = :a
            """,
            """
            insert into ppre.ppre (livret_id, id, etat, palier, second_degre, cree_le, cree_par)
            values (:a, gen_random_uuid(), 'BROUILLON', 'elementaire', false, now(), :moi)
            """,
            """
            insert into ppre.version (livret_id, ppre_id, numero, document, empreinte, finalise_a, finalise_par)
            select :a, id, 2, '{}', repeat('0', 64), now(), :moi from (values (gen_random_uuid())) as v (id)
            """
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as("%s: %s", qui, ordre)
                    .isThrownBy(() -> faire(
                            qui,
                            sql -> sql.sql(ordre)
                                    .param("a", monde.enBrouillon().livret().valeur())
                                    .param(
                                            "moi",
                                            java.util.Objects.requireNonNull(moi)
                                                    .id()
                                                    .valeur())
                                    .update()))
                    .havingRootCause()
                    // Whoever does not see a document meets the rule of its versions first.
                    .withMessageMatching("(?s).*(row-level security|Une version suit la précédente).*");
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "'x'", "00000000-0000-0000-0000-000000000000", "'systeme '", "SYSTEME"})
    void an_account_that_is_none_sees_nothing(String annonce) {
        var vus = base.<Long>application(sql -> {
            sql.sql("select set_config('lpi.compte', :annonce, true)")
                    .param("annonce", annonce)
                    .query(String.class)
                    .single();
            return objets(sql, "select count(*) from livret.livret where id in (:a, :b)")
                    .query(Long.class)
                    .single();
        });

        assertThat(vus).isZero();
    }

    private int compter(Qui qui, String quoi) {
        return faire(
                qui,
                sql -> objets(sql, "select count(*) from " + quoi)
                        .query(Integer.class)
                        .single());
    }

    private JdbcClient.StatementSpec objets(JdbcClient sql, String ordre) {
        var requete = sql.sql(ordre);
        return ordre.contains(":ecole")
                ? requete.param("ecole", monde.ecole().id().valeur())
                : requete.param("a", monde.enBrouillon().livret().valeur())
                        .param("b", monde.enDocument().livret().valeur());
    }

    private <T> T faire(Qui qui, Function<JdbcClient, T> acte) {
        var compte = monde.compte(qui);
        return compte == null ? base.application(acte) : Personnes.enTantQue(compte, () -> base.application(acte));
    }
}
