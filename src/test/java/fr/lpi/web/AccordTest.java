package fr.lpi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccordTest {

    @ParameterizedTest
    @CsvSource({
        "Léa MATHIEU, de Léa MATHIEU",
        "Anna MOREAU, d'Anna MOREAU",
        "Élodie PETIT, d'Élodie PETIT",
        "Özgür HENRY, d'Özgür HENRY",
        "Œdipe ROY, d'Œdipe ROY",
        "Yvonne ROY, d'Yvonne ROY",
        "Yanis ROY, de Yanis ROY",
        "Hugo ROY, de Hugo ROY"
    })
    void a_name_that_begins_with_a_vowel_elides(String nom, String complement) {
        assertThat(Accord.de(nom)).isEqualTo(complement);
    }
}
