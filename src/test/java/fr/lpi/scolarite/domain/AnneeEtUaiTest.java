package fr.lpi.scolarite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.AnneeScolaire;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnneeEtUaiTest {

    @Test
    void a_school_year_starts_on_the_first_of_august() {
        assertThat(AnneeScolaire.le(LocalDate.of(2026, 7, 31))).hasToString("2025-2026");
        assertThat(AnneeScolaire.le(LocalDate.of(2026, 8, 1))).hasToString("2026-2027");
        assertThat(AnneeScolaire.le(LocalDate.of(2027, 1, 1))).hasToString("2026-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655E", "0750652B", "6200001G", "7200009X", "0210015C", "9990001X", "9990002Y"})
    void an_uai_is_right(String uai) {
        assertThat(Uai.estJuste(uai)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655F", "075065E", "9990001x", "9990001I", ""})
    void or_wrong(String uai) {
        assertThat(Uai.estJuste(uai)).isFalse();
    }
}
