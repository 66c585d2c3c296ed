package fr.lpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void accents_do_not_send_a_name_to_the_end() {
        assertThat(Stream.of("Zoé", "Emma", "Élodie").sorted(Alphabet.francais()))
                .containsExactly("Élodie", "Emma", "Zoé");
    }

    @Test
    void a_number_is_read_as_a_number() {
        assertThat(Stream.of("6e 10", "6e 2", "10", "6B", "6A", "6e 1 a", "6e 01")
                        .sorted(Alphabet.naturel()))
                .containsExactly("6A", "6B", "6e 01", "6e 1 a", "6e 2", "6e 10", "10");
        assertThat(Alphabet.naturel().compare("123456789012345", "12345678901234"))
                .isPositive();
    }
}
