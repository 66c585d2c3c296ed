package fr.lpi.pilotage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnneeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, 2025-2026",
        "2026-09-01, 2026-2027",
        "2026-12-31, 2026-2027",
        "2027-01-01, 2026-2027",
        "2027-08-31, 2026-2027"
    })
    void it_starts_on_1_September(LocalDate jour, String annee) {
        assertThat(Annee.le(jour)).hasToString(annee);
        assertThat(Annee.le(jour).contient(jour)).isTrue();
    }

    @Test
    void it_holds_its_own_days_only() {
        var annee = Annee.le(LocalDate.of(2026, 11, 22));

        assertThat(annee.contient(LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(annee.contient(LocalDate.of(2027, 9, 1))).isFalse();
        assertThat(annee.contient(null)).isFalse();
    }

    @Test
    void its_weeks_run_from_the_one_of_its_first_day_to_today() {
        var annee = Annee.le(LocalDate.of(2026, 9, 14));

        assertThat(annee.semaines(LocalDate.of(2026, 9, 14)))
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 14));
        assertThat(annee.semaines(LocalDate.of(2026, 9, 13))).hasSize(2);
        assertThat(Annee.lundi(LocalDate.of(2026, 9, 13))).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(annee.mois(LocalDate.of(2026, 11, 2)))
                .containsExactly(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    }
}
