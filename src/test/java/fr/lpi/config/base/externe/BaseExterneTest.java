package fr.lpi.config.base.externe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.config.base.AccesBase;
import fr.lpi.config.base.AccesBase.Identifiants;
import fr.lpi.config.base.BaseInutilisable;
import fr.lpi.config.base.embarquee.ServeurExterne;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseExterneTest {

    private static final Identifiants APPLICATION = new Identifiants("lpi_application", ServeurExterne.MOT_DE_PASSE);
    private static final Identifiants PROPRIETAIRE = new Identifiants("lpi_proprietaire", ServeurExterne.MOT_DE_PASSE);

    @TempDir
    static Path dossier;

    static ServeurExterne serveur;

    @BeforeAll
    static void un_serveur() {
        serveur = new ServeurExterne(dossier);
        serveur.creer();
        serveur.executer(
                "postgres",
                "create database latine owner lpi_proprietaire template template0 encoding 'LATIN1' locale 'C'",
                "create database etrangere",
                "create database fermee owner lpi_proprietaire",
                "revoke all on database fermee from public",
                "create role trop_fort login bypassrls password '%s'".formatted(ServeurExterne.MOT_DE_PASSE),
                "grant connect on database lpi to trop_fort");
    }

    @AfterAll
    static void arreter() {
        serveur.arreter();
    }

    @Test
    void the_base_of_the_documentation_is_accepted() {
        var acces = new AccesBase(serveur.url("lpi"), APPLICATION, PROPRIETAIRE);

        assertThat(BaseExterne.verifier(acces)).isEqualTo(acces);
    }

    @Test
    void a_base_that_does_not_answer_is_one_sentence_without_its_password() {
        refuse("jdbc:postgresql://127.0.0.1:1/lpi?password=secret", APPLICATION, PROPRIETAIRE)
                .withMessage("La base « jdbc:postgresql://127.0.0.1:1/lpi » ne répond pas : vérifiez LPI_DATABASE_URL,"
                        + " et que PostgreSQL est démarré.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://machine/lpi",
                "jdbc:postgresql://machine:port/lpi",
                "jdbc:mysql://machine/lpi",
                "jdbc:postgresql://moi:secret@machine/lpi"
            })
    void an_address_that_is_none_is_said_with_the_right_one(String url) {
        refuse(url, APPLICATION, PROPRIETAIRE)
                .withMessage("LPI_DATABASE_URL n'est pas l'adresse JDBC d'un PostgreSQL :"
                        + " elle s'écrit jdbc:postgresql://machine:5432/lpi.");
    }

    @Test
    void an_unknown_machine_is_named() {
        refuse("jdbc:postgresql://nulle-part.invalid/lpi", APPLICATION, PROPRIETAIRE)
                .withMessage("La machine « nulle-part.invalid » est inconnue : vérifiez LPI_DATABASE_URL.");
    }

    @Test
    void a_wrong_password_says_which_setting_to_look_at() {
        refuse(serveur.url("lpi"), new Identifiants("lpi_application", "faux"), PROPRIETAIRE)
                .withMessageContaining("refuse l'utilisateur « lpi_application »")
                .withMessageContaining("LPI_DATABASE_USER et LPI_DATABASE_PASSWORD");
        refuse(serveur.url("lpi"), APPLICATION, new Identifiants("lpi_proprietaire", "faux"))
                .withMessageContaining("refuse l'utilisateur « lpi_proprietaire »")
                .withMessageContaining("LPI_DATABASE_MIGRATION_USER et LPI_DATABASE_MIGRATION_PASSWORD");
    }

    @Test
    void a_database_that_does_not_exist_is_to_be_created() {
        refuse(serveur.url("absente"), APPLICATION, PROPRIETAIRE)
                .withMessageContaining("n'existe pas : créez-la (docs/exploitation.md)");
    }

    @Test
    void an_owner_that_may_create_nothing_is_refused() {
        refuse(serveur.url("etrangere"), APPLICATION, PROPRIETAIRE)
                .withMessageContaining("« lpi_proprietaire » ne peut pas créer les tables")
                .withMessageContaining("alter database … owner to lpi_proprietaire");
    }

    @Test
    void an_application_that_may_not_enter_is_refused() {
        refuse(serveur.url("fermee"), APPLICATION, PROPRIETAIRE)
                .withMessageContaining("« lpi_application » n'a pas le droit d'ouvrir la base");
    }

    @Test
    void a_base_that_is_not_in_UTF_8_is_refused() {
        refuse(serveur.url("latine"), APPLICATION, PROPRIETAIRE).withMessageContaining("n'est pas en UTF-8");
    }

    @Test
    void an_application_whom_row_level_security_would_not_hold_is_refused() {
        for (var fort : new Identifiants[] {
            PROPRIETAIRE,
            new Identifiants("trop_fort", ServeurExterne.MOT_DE_PASSE),
            new Identifiants(ServeurExterne.SUPERUTILISATEUR, ServeurExterne.MOT_DE_PASSE)
        }) {
            refuse(serveur.url("lpi"), fort, PROPRIETAIRE)
                    .withMessageContaining("« %s » a trop de droits".formatted(fort.utilisateur()));
        }
    }

    @Test
    void a_missing_role_is_named() {
        serveur.executer("postgres", "alter role lpi_purge rename to lpi_oubli");
        try {
            refuse(serveur.url("lpi"), APPLICATION, PROPRIETAIRE).withMessageContaining("le rôle lpi_purge");
        } finally {
            serveur.executer("postgres", "alter role lpi_oubli rename to lpi_purge");
        }
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<BaseInutilisable> refuse(
            String url, Identifiants application, Identifiants proprietaire) {
        return assertThatExceptionOfType(BaseInutilisable.class)
                .isThrownBy(() -> BaseExterne.verifier(new AccesBase(url, application, proprietaire)))
                .withMessageEndingWith(".")
                .withMessageNotContaining("\n")
                .withMessageNotContaining("secret");
    }
}
