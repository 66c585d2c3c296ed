package fr.lpi.web.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class EnvoiTest {

    @Test
    void a_field_comes_with_the_value_its_editor_saw() {
        var envoi = lire("action", "auto", "cle", "k", "vu.duree", "6", "duree", "8");

        assertThat(envoi.automatique()).isTrue();
        assertThat(envoi.cle()).isEqualTo("k");
        assertThat(envoi.modifications()).containsExactly(new Modification("duree", "6", "8"));
    }

    @Test
    void a_box_that_is_unticked_sends_only_what_was_seen() {
        assertThat(lire("vu.case", "oui").modifications()).containsExactly(new Modification("case", "oui", ""));
    }

    @Test
    void a_field_without_what_was_seen_is_not_of_the_form() {
        assertThat(lire("duree", "8").modifications()).isEmpty();
    }

    @Test
    void a_field_that_the_form_does_not_have_is_dropped() {
        assertThat(lire("vu.inconnu", "", "inconnu", "x").modifications()).isEmpty();
    }

    @Test
    void both_values_are_cleaned_alike() {
        assertThat(lire("vu.texte", "a\r\nb", "texte", "a\r\nb\u200Bc").modifications())
                .containsExactly(new Modification("texte", "a\nb", "a\nbc"));
    }

    @Test
    void a_thousand_characters_of_any_script_pass() {
        var long1000 = "👨‍👩‍👧‍👦".repeat(1000);

        assertThat(lire("vu.texte", "", "texte", long1000).modifications())
                .containsExactly(new Modification("texte", "", long1000));
    }

    @Test
    void a_field_beyond_any_text_of_ours_is_refused_whole() {
        assertThatExceptionOfType(EnvoiTropLong.class)
                .isThrownBy(() -> lire("vu.texte", "", "texte", "a".repeat(Texte.OCTETS_MAX + 1)));
    }

    private static Envoi lire(String... paires) {
        var parametres = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < paires.length; i += 2) {
            parametres.add(paires[i], paires[i + 1]);
        }
        return Envoi.de(parametres, champ -> !champ.equals("inconnu"));
    }
}
