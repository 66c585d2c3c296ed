package fr.lpi.acces.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TentativesTest {

    private static final Instant MIDI = Instant.parse("2026-11-24T11:00:00Z");

    @Test
    void the_fifth_failure_within_fifteen_minutes_makes_wait_a_minute() {
        var quatre = echecs(Tentatives.AUCUNE, 4, MIDI);
        assertThat(quatre.attend(MIDI)).isFalse();

        var cinq = quatre.apresEchec(MIDI.plusSeconds(30));

        assertThat(cinq.attend(MIDI.plusSeconds(89))).isTrue();
        assertThat(cinq.attend(MIDI.plusSeconds(90))).isFalse();
    }

    @Test
    void failures_far_apart_never_make_wait() {
        var tentatives = Tentatives.AUCUNE;
        for (var rang = 0; rang < 20; rang++) {
            var instant = MIDI.plus(Duration.ofMinutes(4L * rang));
            tentatives = tentatives.apresEchec(instant);
            assertThat(tentatives.attend(instant)).isFalse();
        }
    }

    @Test
    void each_failure_after_a_wait_doubles_it_up_to_fifteen_minutes() {
        var tentatives = echecs(Tentatives.AUCUNE, 5, MIDI);
        for (var minutes : new int[] {1, 2, 4, 8, 15, 15, 15}) {
            var fin = tentatives.jusquA();
            assertThat(fin).isNotNull();
            assertThat(tentatives.attend(fin.minusSeconds(1))).isTrue();
            assertThat(tentatives.attend(fin.minus(Duration.ofMinutes(minutes))))
                    .isTrue();
            assertThat(tentatives.attend(fin)).isFalse();
            assertThat(Duration.between(fin.minus(Duration.ofMinutes(minutes)), fin))
                    .isEqualTo(Duration.ofMinutes(minutes));
            var apres = tentatives.apresEchec(fin);
            assertThat(apres.jusquA()).isEqualTo(fin.plus(Duration.ofMinutes(Math.min(15, suivante(minutes)))));
            tentatives = apres;
        }
    }

    @Test
    void a_quarter_of_an_hour_after_the_wait_it_is_forgotten() {
        var tentatives = echecs(Tentatives.AUCUNE, 5, MIDI).apresEchec(MIDI.plus(Duration.ofMinutes(16)));

        assertThat(tentatives.attend(MIDI.plus(Duration.ofMinutes(16)))).isFalse();
        assertThat(tentatives.echecs()).hasSize(1);
    }

    private static int suivante(int minutes) {
        return minutes == 15 ? 15 : minutes * 2;
    }

    private static Tentatives echecs(Tentatives depuis, int nombre, Instant le) {
        var tentatives = depuis;
        for (var rang = 0; rang < nombre; rang++) {
            tentatives = tentatives.apresEchec(le);
        }
        return tentatives;
    }
}
