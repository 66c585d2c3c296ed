package fr.lpi.groupes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourbeTest {

    static final LocalDate LE_2 = LocalDate.of(2026, 11, 2);

    private static Progres valeur(int jours, String valeur) {
        return new Progres(LE_2.plusDays(jours), new BigDecimal(valeur), "");
    }

    @Test
    void nothing_is_drawn_below_two_values() {
        assertThat(Courbe.de(List.of(valeur(0, "3"), new Progres(LE_2, null, "Seul")), null))
                .isEmpty();
    }

    @Test
    void it_rises_with_the_values_and_holds_the_target() {
        var courbe = Courbe.de(List.of(valeur(0, "3"), valeur(7, "5"), valeur(14, "5")), new BigDecimal("8"))
                .orElseThrow();

        assertThat(courbe.points().getFirst()).isEqualTo(new Courbe.Point(8, 48));
        assertThat(courbe.points().get(1)).isEqualTo(new Courbe.Point(120, 32));
        assertThat(courbe.points().getLast()).isEqualTo(new Courbe.Point(232, 32));
        assertThat(courbe.cible()).isEqualTo(8);
    }

    @Test
    void equal_values_of_one_day_are_drawn_too() {
        assertThat(Courbe.de(List.of(valeur(0, "3"), valeur(0, "3")), null)
                        .orElseThrow()
                        .ligne())
                .isEqualTo("8.0,48.0 8.0,48.0");
    }
}
