package fr.lpi.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoupuresFrancaisesTest {

    @Test
    void a_line_does_not_end_after_an_apostrophe() {
        assertThat(morceaux("sur l’automatisation d'un mot"))
                .containsExactly("sur ", "l’automatisation ", "d'un ", "mot");
    }

    @Test
    void a_line_does_not_begin_with_a_punctuation_mark() {
        assertThat(morceaux("lire : dire ; oser ! le « mot » seul"))
                .containsExactly("lire : ", "dire ; ", "oser ! ", "le ", "« mot » ", "seul");
    }

    @Test
    void a_number_stays_with_its_word() {
        assertThat(morceaux("le 8 décembre à 60 %")).containsExactly("le ", "8 décembre ", "à ", "60 %");
    }

    private static List<String> morceaux(String texte) {
        var coupures = new CoupuresFrancaises();
        coupures.setText(texte);
        var morceaux = new ArrayList<String>();
        var debut = 0;
        for (var fin = coupures.next(); fin != BreakIterator.DONE; fin = coupures.next()) {
            morceaux.add(texte.substring(debut, fin));
            debut = fin;
        }
        return morceaux.stream().filter(morceau -> !morceau.isEmpty()).toList();
    }
}
