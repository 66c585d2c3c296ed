package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.Lectures.MATERNELLE;
import static fr.lpi.ppre.domain.Lectures.SECOND_DEGRE;
import static fr.lpi.ppre.domain.Lectures.bloquants;
import static fr.lpi.ppre.domain.Lectures.champs;
import static fr.lpi.ppre.domain.Lectures.lecture;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.DocumentPpre.PersonneMobilisee;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.lecture.Manque;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiseEnOeuvreTest {

    @Nested
    class The_personnes_mobilisees {

        @ParameterizedTest
        @ValueSource(strings = {"pm-equipe-pedagogique", "pm-partenaires-exterieurs", "pm-autres"})
        void want_a_precision_for_three_of_them(String code) {
            var precision = Champs.personnePrecision(code);

            assertThat(bloquants(Champs.personne(code), "oui", precision, " ")).containsExactly(precision);
            assertThat(lecture(Champs.personne(code), "oui", precision, "l'orthophoniste")
                            .personnesMobilisees())
                    .extracting(PersonneMobilisee::precision)
                    .containsExactly("l'orthophoniste");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pm-rased", "pm-psychologue-en"})
        void want_none_for_the_others(String code) {
            assertThat(bloquants(Champs.personne(code), "oui")).isEmpty();
        }

        @Test
        void may_be_none() {
            assertThat(lecture().vides()).extracting(Manque::ou).contains("Personnes mobilisées");
        }
    }

    @Nested
    class An_objectif {

        @Test
        void is_written_at_least_once() {
            assertThat(bloquants("objectif.1.intitule", " ")).containsExactly("objectif.1.intitule");
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"INTITULE", "ECHEANCE", "DEPART", "VISE"})
        void has_its_intitule_as_soon_as_it_holds_any_text(ChampObjectif champ) {
            assertThat(bloquants(Champs.objectif(2, champ), "texte")).containsExactly("objectif.2.intitule");
        }

        @Test
        void keeps_its_number_when_the_one_before_is_empty() {
            assertThat(lecture("objectif.1.intitule", "", "objectif.3.intitule", "Lire dix lignes")
                            .objectifs())
                    .extracting(Objectif::numero)
                    .containsExactly(3);
        }

        @ParameterizedTest
        @EnumSource(names = {"INTITULE", "COMPETENCES", "ACTIONS_CLASSE", "ACTIONS_HORS_CLASSE", "EVALUATION"})
        void counts_its_length_as_a_reader_does(ChampObjectif champ) {
            var nom = Champs.objectif(1, champ);

            assertThat(bloquants(nom, "👩‍🏫".repeat(champ.max()))).isEmpty();
            assertThat(bloquants(nom, "e\u0301".repeat(champ.max()))).isEmpty();
            assertThat(bloquants(nom, "👩‍🏫".repeat(champ.max() + 1))).containsExactly(nom);
        }

        @Test
        void says_by_how_much_it_is_too_long() {
            var manque = lecture("objectif.1.competences", "a".repeat(1003))
                    .bloquants()
                    .getFirst();

            assertThat(manque.tropLong()).isTrue();
            assertThat(manque.message()).contains("1003", "1000");
            assertThat(manque.ou()).isEqualTo("Objectif n°1, « Compétences à travailler »");
        }

        @ParameterizedTest
        @ValueSource(strings = {"18/12/2026", "18/12/2026 ", "2026-12-18", "18/12/26"})
        void takes_its_echeance_as_one_writes_it(String saisie) {
            assertThat(lecture("objectif.1.echeance", saisie)
                            .objectifs()
                            .getFirst()
                            .echeance())
                    .isEqualTo(LocalDate.of(2026, 12, 18));
        }

        @ParameterizedTest
        @ValueSource(strings = {"31/02/2027", "18/13/2026", "18/13/26", "18-12-2026", "demain", "2026"})
        void asks_again_for_an_echeance_that_is_no_date(String saisie) {
            assertThat(bloquants("objectif.1.echeance", saisie)).containsExactly("objectif.1.echeance");
        }

        @ParameterizedTest
        @CsvSource({"78, 78", "'12,5', 12.5", "12.5, 12.5", "'1 000', 1000", "'1\u202F000', 1000", "-3, -3"})
        void counts_progress_in_numbers(String saisie, String nombre) {
            var mesure = lecture(
                            "objectif.1.critere",
                            "mots lus par minute",
                            "objectif.1.depart",
                            saisie,
                            "objectif.1.vise",
                            "100")
                    .objectifs()
                    .getFirst()
                    .mesure();

            assertThat(requireNonNull(mesure).depart()).isEqualByComparingTo(nombre);
            assertThat(mesure.vise()).isEqualByComparingTo("100");
        }

        @ParameterizedTest
        @ValueSource(strings = {"douze", "12,5,6", "12 mots", "1e3", "--1", "1234567890"})
        void asks_again_for_what_is_no_number(String saisie) {
            assertThat(bloquants("objectif.1.critere", "mots", "objectif.1.vise", saisie))
                    .containsExactly("objectif.1.vise");
        }

        @Test
        void says_what_its_numbers_count() {
            assertThat(bloquants("objectif.1.depart", "78")).containsExactly("objectif.1.critere");
        }

        @Test
        void may_name_what_it_counts_without_a_number_yet() {
            assertThat(bloquants("objectif.1.critere", "mots lus par minute")).isEmpty();
        }
    }

    @Nested
    class The_amenagements {

        @Test
        void have_no_disciplines_in_maternelle() {
            assertThat(lecture(MATERNELLE).amenagements())
                    .extracting(Categorie::libelle)
                    .hasSize(2)
                    .doesNotContain("Disciplines");
            assertThat(lecture().amenagements()).hasSize(3);
            assertThat(lecture(SECOND_DEGRE).amenagements()).hasSize(3);
        }

        @Test
        void take_a_free_line_in_each_lame() {
            assertThat(lecture("libre.lame-el-fr", " Lire le texte la veille ").amenagements())
                    .flatExtracting(Categorie::lames)
                    .filteredOn(lame -> !lame.vide())
                    .singleElement()
                    .satisfies(lame -> assertThat(lame.libre()).isEqualTo("Lire le texte la veille"));
        }

        @Test
        void of_another_palier_are_no_field_of_this_form() {
            assertThat(MATERNELLE.connait("libre.lame-el-fr")).isFalse();
            assertThat(champs(lecture(MATERNELLE, "libre.lame-el-fr", "x".repeat(300))))
                    .isEmpty();
        }
    }
}
