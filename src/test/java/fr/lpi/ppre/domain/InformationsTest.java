package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.Lectures.SECOND_DEGRE;
import static fr.lpi.ppre.domain.Lectures.bloquants;
import static fr.lpi.ppre.domain.Lectures.champs;
import static fr.lpi.ppre.domain.Lectures.lecture;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationsTest {

    static final Libelle PROFESSEUR = new Libelle("fonction-professeur", "Professeur");

    @Test
    void the_shortest_form_wants_nothing() {
        assertThat(lecture().bloquants()).isEmpty();
        assertThat(lecture().contenu()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ppre-inconnu", "PPRE - remédiation en cours d'année"})
    void a_type_is_one_of_the_four(String type) {
        assertThat(bloquants("type", type)).containsExactly("type");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "6, 6", "16, 16", "' 8 ', 8", "08, 8"})
    void a_duree_is_a_whole_number_from_1_to_16(String saisie, int semaines) {
        assertThat(lecture("duree", saisie).semaines()).isEqualTo(semaines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "17", "-1", "6,5", "6.5", "six", "6 semaines", "1e1", "٦", "99999999999"})
    void any_other_duree_is_asked_again_with_an_example(String saisie) {
        var lecture = lecture("duree", saisie);

        assertThat(champs(lecture)).containsExactly("duree");
        assertThat(lecture.bloquants(Etape.INFORMATIONS).getFirst().message())
                .contains("nombre entier de 1 à 16 semaines", "par exemple 6");
        assertThat(lecture.contenu()).isEmpty();
    }

    @Nested
    class A_line_of_participants {

        @Test
        void may_be_missing_altogether() {
            var lecture = lecture();

            assertThat(lecture.participants()).isEmpty();
            assertThat(lecture.vides()).extracting(Manque::ou).contains("Participants à l'élaboration");
        }

        @Test
        void is_read_when_it_is_whole() {
            assertThat(lecture(ligne("a1", " D'ALMEIDA--ROUX ", "Fañch", "fonction-professeur"))
                            .participants())
                    .containsExactly(new Participant("D'ALMEIDA--ROUX", "Fañch", PROFESSEUR, null));
        }

        @Test
        void does_not_count_when_it_is_blank() {
            assertThat(bloquants(ligne("a1", "", " ", ""))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "'', Fañch, fonction-professeur, nom",
            "ROUX, '', fonction-professeur, prenom",
            "ROUX, ' ', fonction-professeur, prenom",
            "ROUX, Fañch, '', fonction",
            "ROUX, Fañch, fonction-roi, fonction"
        })
        void is_refused_by_halves(String nom, String prenom, String fonction, String colonne) {
            assertThat(bloquants(ligne("a1", nom, prenom, fonction))).containsExactly("participant.a1." + colonne);
        }

        @Test
        void refuses_a_name_with_a_character_that_nobody_sees() {
            assertThat(bloquants(ligne("a1", "RO\u200DUX", "Fañch", "fonction-direction")))
                    .containsExactly("participant.a1.nom");
        }

        @Test
        void is_the_fifteenth_at_most() {
            assertThat(bloquants(lignes(15))).isEmpty();
            assertThat(bloquants(lignes(16))).containsExactly("participant.l26.nom");
        }

        @Test
        void comes_in_the_order_in_which_it_was_added() {
            assertThat(lecture(lignes(3)).participants())
                    .extracting(Participant::nom)
                    .containsExactly("NOM11", "NOM12", "NOM13");
        }

        private static String[] lignes(int nombre) {
            var paires = new ArrayList<String>();
            for (var i = 11; i < 11 + nombre; i++) {
                paires.addAll(List.of(ligne("l" + i, "NOM" + i, "P", "fonction-direction")));
            }
            return paires.toArray(String[]::new);
        }
    }

    @Nested
    class The_matiere {

        @Test
        void is_asked_of_a_professeur_of_the_second_degre() {
            var sans = lecture(SECOND_DEGRE, ligne("a1", "ROUX", "Fañch", "fonction-professeur"));

            assertThat(champs(sans)).containsExactly("participant.a1.matiere");
        }

        @Test
        void is_asked_of_nobody_else() {
            assertThat(bloquants(ligne("a1", "ROUX", "Fañch", "fonction-professeur")))
                    .isEmpty();
            assertThat(champs(lecture(SECOND_DEGRE, ligne("a1", "ROUX", "Fañch", "fonction-eleve"))))
                    .isEmpty();
        }

        @Test
        void is_written_in_the_words_of_its_list() {
            assertThat(matiere("disc-francais", "").participants())
                    .extracting(Participant::matiere)
                    .containsExactly("Français");
        }

        @Test
        void opens_a_text_when_it_is_another_one() {
            assertThat(champs(matiere("disc-autre-discipline", " ")))
                    .containsExactly("participant.a1.matierePrecision");
            assertThat(matiere("disc-autre-discipline", "Breton").participants())
                    .extracting(Participant::matiere)
                    .containsExactly("Breton");
        }

        private static Lecture matiere(String matiere, String precision) {
            var paires = new ArrayList<>(List.of(ligne("a1", "ROUX", "Fañch", "fonction-professeur")));
            paires.addAll(List.of("participant.a1.matiere", matiere, "participant.a1.matierePrecision", precision));
            return lecture(SECOND_DEGRE, paires.toArray(String[]::new));
        }
    }

    static String[] ligne(String cle, String nom, String prenom, String fonction) {
        var ligne = "participant." + cle + ".";
        return new String[] {ligne + "nom", nom, ligne + "prenom", prenom, ligne + "fonction", fonction};
    }
}
