package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.Periode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeTest {

    static final LocalDate DEBUT = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"0, 1, false", "6, 1, false", "7, 2, false", "41, 6, false", "42, 6, false", "43, 6, true"})
    void its_weeks_are_counted_to_its_last_day(int jours, int semaine, boolean finie) {
        var periode = new Periode(DEBUT, 6);
        var jour = DEBUT.plusDays(jours);

        assertThat(periode.semaine(jour)).isEqualTo(semaine);
        assertThat(periode.finie(jour)).isEqualTo(finie);
    }
}
