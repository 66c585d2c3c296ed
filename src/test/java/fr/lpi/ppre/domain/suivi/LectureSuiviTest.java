package fr.lpi.ppre.domain.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.referentiel.Referentiels;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureSuiviTest {

    static final FormulaireSuivi FORMULAIRE = new FormulaireSuivi(Referentiels.lu());
    static final LocalDate CREE = LocalDate.of(2027, 9, 6);
    static final LocalDate FINALISE = LocalDate.of(2027, 9, 20);
    static final LocalDate AUJOURDHUI = LocalDate.of(2028, 2, 29);

    @Nested
    class A_day {

        @ParameterizedTest
        @ValueSource(strings = {"29/02/2028", "29/2/28", "2028-02-29", " 06/09/2027 ", "07/09/2027"})
        void from_the_creation_to_today_is_a_fact(String saisi) {
            var lu = lire(Map.of("explique.eleve", saisi), null);

            assertThat(lu.manques()).isEmpty();
            assertThat(lu.le("explique.eleve")).isNotNull();
        }

        @ParameterizedTest
        @CsvSource({
            "29/02/2027, n'est pas au calendrier",
            "31/11/2027, n'est pas au calendrier",
            "hier, jour/mois/année",
            "01/03/2028, au plus tard le 29/02/2028",
            "05/09/2027, à partir du 06/09/2027"
        })
        void elsewhere_is_no_fact_and_says_what_to_do(String saisi, String message) {
            var lu = lire(Map.of("explique.eleve", saisi), null);

            assertThat(lu.le("explique.eleve")).isNull();
            assertThat(lu.manques()).extracting(Manque::champ).containsExactly("explique.eleve");
            assertThat(lu.manques().getFirst().message()).contains(message);
        }

        @Test
        void of_a_need_may_come_before_the_creation_by_a_year() {
            assertThat(lire(Map.of("besoin.le", "06/09/2026"), null).besoin().le())
                    .isEqualTo(LocalDate.of(2026, 9, 6));
            assertThat(lire(Map.of("besoin.le", "05/09/2026"), null).manques()).hasSize(1);
        }

        @Test
        void of_a_signature_comes_no_earlier_than_the_finalisation() {
            var champs = Map.of("signature.eleve.etat", "signe", "signature.eleve.le", "19/09/2027");

            assertThat(lire(champs, FINALISE).signees()).isZero();
            assertThat(lire(champs, FINALISE).manques()).hasSize(1);
            assertThat(lire(Map.of("signature.eleve.etat", "signe", "signature.eleve.le", "20/09/2027"), FINALISE)
                            .signees())
                    .isEqualTo(1);
        }

        @Test
        void of_a_meeting_alone_may_be_to_come() {
            assertThat(lire(Map.of("reunion.le", "15/03/2028"), FINALISE)
                            .reunion()
                            .le())
                    .isEqualTo(LocalDate.of(2028, 3, 15));
            assertThat(lire(Map.of("reunion.le", "15/03/2030"), FINALISE).manques())
                    .hasSize(1);
        }
    }

    @Nested
    class The_agreement {

        @Test
        void is_awaited_until_it_is_dated() {
            var lu = lire(Map.of("accord.etat", "refuse"), FINALISE);

            assertThat(lu.accord()).isEqualTo(new AccordFamille.EnAttente());
            assertThat(lu.manques()).extracting(Manque::champ).containsExactly("accord.le");
        }

        @Test
        void is_awaited_while_its_day_is_wrong() {
            assertThat(lire(Map.of("accord.etat", "recueilli", "accord.le", "01/03/2028"), FINALISE)
                            .accord())
                    .isEqualTo(new AccordFamille.EnAttente());
        }

        @Test
        void is_given_or_refused_on_its_day() {
            assertThat(lire(Map.of("accord.etat", "refuse", "accord.le", "21/09/2027"), FINALISE)
                            .accord())
                    .isEqualTo(new AccordFamille.Refuse(LocalDate.of(2027, 9, 21)));
        }
    }

    @Nested
    class A_choice {

        @ParameterizedTest
        @ValueSource(strings = {"accord.etat", "signature.eleve.etat", "besoin.circonstance", "validation.redacteur"})
        void of_no_list_is_no_fact_and_says_what_to_do(String champ) {
            var lu = lire(Map.of(champ, "inventee"), null);

            assertThat(lu.manques()).extracting(Manque::champ).containsExactly(champ);
            assertThat(lu.accord()).isEqualTo(new AccordFamille.EnAttente());
            assertThat(lu.validation().redacteur()).isEmpty();
        }

        @Test
        void of_who_writes_is_one_of_those_who_may_and_who_left_is_not_asked_for_again() {
            assertThat(lire(Map.of("validation.redacteur", "moi"), null)
                            .validation()
                            .redacteur())
                    .isEqualTo("moi");
            var apres = lire(Map.of("validation.redacteur", "parti"), FINALISE);
            assertThat(apres.manques()).isEmpty();
            assertThat(apres.validation().redacteur()).isEmpty();
        }
    }

    @Nested
    class Signatures {

        @Test
        void of_a_second_responsable_legal_are_expected_once_somebody_speaks_of_one() {
            assertThat(lire(Map.of(), FINALISE).attendues()).isEqualTo(4);
            assertThat(lire(Map.of("signature.responsable-2.etat", "absent"), FINALISE)
                            .attendues())
                    .isEqualTo(5);
        }
    }

    @ParameterizedTest
    @CsvSource({"17 h 30, 17:30", "17h, 17:00", "8:05, 08:05"})
    void an_hour_is_read_as_it_is_written(String saisi, LocalTime attendue) {
        assertThat(lire(Map.of("reunion.heure", saisi), null).reunion().heure()).isEqualTo(attendue);
    }

    @Test
    void an_hour_that_is_none_says_so() {
        assertThat(lire(Map.of("reunion.heure", "25 h 10"), null).manques()).hasSize(1);
    }

    @Nested
    class An_interruption {

        @Test
        void wants_a_day_between_the_finalisation_and_today_and_a_reason() {
            assertThat(new Interruption("20/09/2027", "Refus").refus(FINALISE, AUJOURDHUI))
                    .isEmpty();
            assertThat(new Interruption("19/09/2027", " ").refus(FINALISE, AUJOURDHUI))
                    .containsOnlyKeys("le", "motif");
            assertThat(new Interruption("01/03/2028", "x".repeat(1001)).refus(FINALISE, AUJOURDHUI))
                    .containsOnlyKeys("le", "motif");
            assertThat(new Interruption("", "Refus").refus(FINALISE, AUJOURDHUI))
                    .containsOnlyKeys("le");
        }
    }

    static LectureSuivi lire(Map<String, String> champs, @Nullable LocalDate finaliseLe) {
        return LectureSuivi.de(
                new Saisie(champs), FORMULAIRE, new Reperes(CREE, finaliseLe, null, AUJOURDHUI), Set.of("moi"));
    }
}
