package fr.lpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void the_first_of_a_month_is_an_ordinal() {
        assertThat(Dates.enLettres(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(Dates.enLettres(LocalDate.of(2022, 7, 19))).isEqualTo("19 juillet 2022");
        assertThat(Dates.enChiffres(LocalDate.of(2022, 5, 6))).isEqualTo("06/05/2022");
    }

    @Test
    void hours_are_those_of_Paris_in_summer_and_in_winter() {
        assertThat(Dates.heure(Instant.parse("2026-11-21T09:02:00Z"))).isEqualTo("10\u00a0h\u00a002");
        assertThat(Dates.heure(Instant.parse("2026-07-21T22:42:00Z"))).isEqualTo("0\u00a0h\u00a042");
        assertThat(Dates.enLettres(Instant.parse("2026-07-21T22:42:00Z"))).isEqualTo("22 juillet 2026");
    }
}
