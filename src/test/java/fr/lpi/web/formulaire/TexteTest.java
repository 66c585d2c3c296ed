package fr.lpi.web.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexteTest {

    @Test
    void line_ends_become_line_feeds() {
        assertThat(Texte.recu("a\r\nb\rc\nd\u2028e\u2029f")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\tretrait",
                "deux\n\nlignes",
                "  espaces  ",
                "D'ALMEIDA--ROUX",
                "Fañch Œuvrard",
                "👩‍🏫 👍🏽 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "نمی\u200Cخواهم",
                "क्\u200Dष",
                "10\u00A0h\u202F42",
                "№ ½ → ≤"
            })
    void what_a_reader_sees_is_kept_as_typed(String texte) {
        assertThat(Texte.recu(texte)).isEqualTo(texte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u2060", "\uFEFF", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C",
                "\u00AD", "\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uD83D", "\uFFFE"
            })
    void what_nobody_sees_and_a_paste_brings_is_dropped(String invisible) {
        assertThat(Texte.recu("a" + invisible + "b")).isEqualTo("ab");
    }

    @Test
    void letters_are_composed() {
        assertThat(Texte.recu("E\u0301cole")).isEqualTo("École");
        assertThat(Texte.recu("e\u200B\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "été, 3",
        "e\u0301, 1",
        "👩‍🏫, 1",
        "👍🏽, 1",
        "❤️, 1",
        "🇫🇷🇧🇪, 2",
        "👨‍👩‍👧‍👦, 1",
        "'a\nb', 3"
    })
    void length_is_counted_as_a_reader_does(String texte, int signes) {
        assertThat(Texte.longueur(texte)).isEqualTo(signes);
    }

    @Property
    void a_text_received_is_received_again_as_it_is(@ForAll String brut) {
        var recu = Texte.recu(brut);

        assertThat(Texte.recu(recu)).isEqualTo(recu);
    }
}
