package fr.lpi.config.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@EssaiLpi
class RolesTest {

    @Autowired
    Base base;

    @ParameterizedTest
    @CsvSource({
        "pg_class, relowner",
        "pg_namespace, nspowner",
        "pg_proc, proowner",
        "pg_type, typowner",
        "pg_database, datdba"
    })
    void the_application_owns_nothing(String quoi, String proprietaire) {
        assertThat(base.proprietaire()
                        .sql("select count(*) from %s where %s = 'lpi_application'::regrole"
                                .formatted(quoi, proprietaire))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_application_has_no_power_and_belongs_to_no_role() {
        assertThat(base.proprietaire().sql("""
                                select count(*) from pg_roles r left join pg_auth_members m on m.member = r.oid
                                where r.rolname = 'lpi_application' and not r.rolsuper and not r.rolcreaterole
                                  and not r.rolcreatedb and not r.rolbypassrls and not r.rolreplication
                                  and m.roleid is null
                                """).query(Long.class).single()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table ppre.intrus (id int)",
                "create table public.intrus (id int)",
                "create temporary table intrus (id int)",
                "create schema intrus",
                "create role intrus",
                "alter table ppre.version disable trigger all",
                "alter table ppre.version disable row level security",
                "drop table ppre.version",
                "set role lpi_proprietaire",
                "set role lpi_purge",
                "select rolpassword from pg_authid",
                "copy acces.compte to program 'cat'",
                "select pg_read_file('postgresql.conf')"
            })
    void the_application_changes_no_structure_and_takes_no_other_role(String ordre) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.application(sql -> sql.sql(ordre).update()))
                .havingRootCause()
                .satisfies(refus ->
                        assertThat(((SQLException) refus).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void no_role_enters_the_database_without_its_password() {
        for (var role : new String[] {"lpi_application", "lpi_proprietaire", "lpi_purge", "postgres"}) {
            for (var motDePasse : new String[] {"", "faux"}) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> DriverManager.getConnection(base.url(), role, motDePasse)
                                .close());
            }
        }
    }
}
