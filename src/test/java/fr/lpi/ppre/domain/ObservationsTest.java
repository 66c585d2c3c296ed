package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.GrapheObjectif;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.domain.observation.SaisieObservation;
import fr.lpi.web.dessin.Graphe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsTest {

    static final LocalDate FINALISE_LE = LocalDate.of(2026, 11, 12);
    static final LocalDate AUJOURDHUI = LocalDate.of(2027, 1, 8);

    @Nested
    class What_is_typed {

        @Test
        void is_a_value_or_a_word_on_a_day() {
            assertThat(new SaisieObservation(1, "12/11/2026", "12,5", "")
                            .lire(FINALISE_LE, AUJOURDHUI)
                            .releve())
                    .contains(new Releve(FINALISE_LE, new BigDecimal("12.5"), null));
            assertThat(new SaisieObservation(1, "8/1/27", "", " Seul ")
                            .lire(FINALISE_LE, AUJOURDHUI)
                            .releve())
                    .contains(new Releve(AUJOURDHUI, null, "Seul"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "demain", "11/11/2026", "09/01/2027", "30/02/2027"})
        void has_a_day_between_the_finalisation_and_today(String jour) {
            var lue = new SaisieObservation(1, jour, "3", "").lire(FINALISE_LE, AUJOURDHUI);
            assertThat(lue.releve()).isEmpty();
            assertThat(lue.erreurs()).containsOnlyKeys("jour");
        }

        @ParameterizedTest
        @CsvSource({"'',''", "trois,''"})
        void is_refused_when_it_says_nothing(String valeur, String mot) {
            assertThat(new SaisieObservation(1, "12/11/2026", valeur, mot)
                            .lire(FINALISE_LE, AUJOURDHUI)
                            .releve())
                    .isEmpty();
        }
    }

    @Nested
    class The_drawing {

        @Test
        void needs_two_values() {
            assertThat(GrapheObjectif.de(mesure(null, "8"), FINALISE_LE, List.of(releve(AUJOURDHUI, "3", null))))
                    .isEmpty();
            assertThat(GrapheObjectif.de(mesure("3", "8"), FINALISE_LE, List.of(releve(AUJOURDHUI, "3", null))))
                    .isPresent();
        }

        @ParameterizedTest
        @CsvSource({"3,8,8", "0,0,0", "-5,5,0", "0.001,0.002,0.0015", "1000000,2000000,1500000", "7,7,7"})
        void holds_all_its_values_and_its_target_in_its_frame(String depart, String vise, String fin) {
            var graphe = GrapheObjectif.de(
                            mesure(depart, vise), FINALISE_LE, List.of(releve(AUJOURDHUI, fin.replace('.', ','), null)))
                    .orElseThrow();
            assertThat(graphe.points()).allSatisfy(point -> {
                assertThat(point.x()).isBetween(0.0, (double) Graphe.LARGEUR);
                assertThat(point.y()).isBetween(0.0, (double) Graphe.HAUTEUR);
            });
            assertThat(graphe.cible())
                    .isNotNull()
                    .satisfies(cible -> assertThat(cible.y()).isBetween(0.0, (double) Graphe.HAUTEUR));
            assertThat(graphe.graduations()).hasSizeBetween(2, 8);
        }

        @Test
        void says_in_words_what_it_shows() {
            assertThat(GrapheObjectif.de(mesure("3", "8"), FINALISE_LE, List.of(releve(AUJOURDHUI, "8", null)))
                            .orElseThrow()
                            .resume())
                    .isEqualTo("consignes réussies sur 10 : de 3 à 8 en 2 relevés, valeur visée 8.");
        }
    }

    private static Releve releve(LocalDate jour, String valeur, @Nullable String mot) {
        return new Releve(jour, new BigDecimal(valeur.replace(',', '.')), mot);
    }

    private static Mesure mesure(@Nullable String depart, @Nullable String vise) {
        return new Mesure(
                "consignes réussies sur 10",
                depart == null ? null : new BigDecimal(depart),
                vise == null ? null : new BigDecimal(vise));
    }
}
