package fr.lpi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcritureArabeTest {

    @ParameterizedTest
    @CsvSource({
        "محمد, ﻣﺤﻤﺪ",
        "مُحَمَّد, ﻣُﺤَﻤَّﺪ",
        "پژمان, ﭘﮋﻣﺎﻥ",
        "صلاح, ﺻﻼﺡ",
        "Fañch, Fañch",
    })
    void letters_are_joined_and_vowels_do_not_cut_the_joins(String lettres, String formes) {
        assertThat(EcritureArabe.lier(lettres)).isEqualTo(formes);
    }
}
