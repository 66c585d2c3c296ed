package fr.lpi.acces.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotDePasseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracteur bolide vendange",
                "            ",
                "ŒŸÉ þ ß Ω ж 字 é",
                "9f3kq71xw0bz",
                "hibou Cuillère 41 fjord",
                "🦊🦉🐝🐌🦋🐞🐙🦑🦐🦀🐡🐬"
            })
    void any_character_will_do_and_no_composition_is_asked(String motDePasse) {
        if (motDePasse.isBlank()) {
            assertThat(MotDePasse.refus(motDePasse, "lea.le-gall")).isPresent();
        } else {
            assertThat(MotDePasse.refus(motDePasse, "lea.le-gall")).isEmpty();
        }
    }

    @Test
    void its_length_is_counted_as_a_reader_does() {
        assertThat(MotDePasse.refus("fjord hibou", "x.y"))
                .hasValueSatisfying(message -> assertThat(message).contains("11 caractères sur 12", "quatre mots"));
        assertThat(MotDePasse.refus("fjord hibous", "x.y")).isEmpty();
        assertThat(MotDePasse.refus("fjord hibou tambour ".repeat(7).substring(0, 128), "x.y"))
                .isEmpty();
        assertThat(MotDePasse.refus("fjord hibou tambour ".repeat(7).substring(0, 129), "x.y"))
                .hasValueSatisfying(message -> assertThat(message).contains("128 caractères au plus"));
        assertThat(MotDePasse.refus("", "x.y"))
                .hasValueSatisfying(message -> assertThat(message).contains("au moins 12 caractères"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse2026",
                "MotDePasse!!!!",
                "M0tD3P4sse2026",
                "Bienvenue2026!",
                "azertyuiop12",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaa",
                "soleilsoleil",
                "soleil-soleil",
                "bonjour marseille",
                "girafe tambour lundi citron",
                "2026Marseille2026",
                "élève professeur"
            })
    void what_is_tried_first_is_refused(String motDePasse) {
        assertThat(MotDePasse.refus(motDePasse, "lea.le-gall"))
                .hasValueSatisfying(message -> assertThat(message).contains("que l'on essaie en premier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea.le-gall", "LeaLeGall2026", "Léa Le Gall 35"})
    void the_login_name_is_refused(String motDePasse) {
        assertThat(MotDePasse.refus(motDePasse + " ".repeat(Math.max(0, 12 - motDePasse.length())), "lea.le-gall"))
                .hasValueSatisfying(message -> assertThat(message).contains("reprend l'identifiant"));
    }

    @Test
    void it_is_the_same_however_its_accents_were_composed_and_keeps_its_spaces() {
        var compose = " forêt brûlée été ";

        assertThat(MotDePasse.lu(Normalizer.normalize(compose, Normalizer.Form.NFD)))
                .isEqualTo(compose);
    }
}
