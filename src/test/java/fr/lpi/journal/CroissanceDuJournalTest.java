package fr.lpi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@EssaiLpi
class CroissanceDuJournalTest {

    @Autowired
    Base base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entree set verbe = 'autre'",
                "delete from journal.entree",
                "truncate journal.entree",
                "truncate journal.entree_hors_mois"
            })
    void it_only_grows(String ordre) {
        base.application(
                sql -> sql.sql("insert into journal.entree (compte_id, verbe) values (gen_random_uuid(), 'essai')")
                        .update());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.proprietaire().sql(ordre).update())
                .havingRootCause()
                .withMessageContaining("Le journal ne fait que grandir");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.application(sql -> sql.sql(ordre).update()))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void none_of_its_months_is_emptied() {
        var mois = base.proprietaire()
                .sql("select inhrelid::regclass::text from pg_inherits where inhparent = 'journal.entree'::regclass")
                .query(String.class)
                .list();

        assertThat(mois)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(nom -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(
                                () -> base.proprietaire().sql("truncate " + nom).update())
                        .havingRootCause()
                        .withMessageContaining("Le journal ne fait que grandir"));
    }

    @Test
    void nobody_reads_it_through_the_application() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> base.application(sql -> sql.sql("select count(*) from journal.entree")
                        .query(Long.class)
                        .single()));
    }
}
