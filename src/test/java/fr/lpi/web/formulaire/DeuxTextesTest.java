package fr.lpi.web.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.web.formulaire.DeuxTextes.Morceau;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeuxTextesTest {

    @Test
    void the_words_added_stand_out() {
        assertThat(DeuxTextes.ajouts("Lire dix lignes.", "Lire seul dix lignes."))
                .containsExactly(
                        new Morceau("Lire ", false), new Morceau("seul ", true), new Morceau("dix lignes.", false));
    }

    @Test
    void a_text_from_nothing_is_all_added() {
        assertThat(DeuxTextes.ajouts("", "Lire")).containsExactly(new Morceau("Lire", true));
        assertThat(DeuxTextes.ajouts("Lire", "")).isEmpty();
    }

    @Property
    void the_pieces_make_the_text_again(@ForAll("textes") String depart, @ForAll("textes") String texte) {
        assertThat(DeuxTextes.ajouts(depart, texte).stream().map(Morceau::texte).collect(Collectors.joining()))
                .isEqualTo(texte);
    }

    @Test
    void changes_in_different_places_are_joined() {
        assertThat(DeuxTextes.reunir("Lire dix lignes.", "Lire seul dix lignes.", "Lire dix lignes à voix haute."))
                .hasValue("Lire seul dix lignes à voix haute.");
    }

    @Test
    void two_changes_of_the_same_word_cross() {
        assertThat(DeuxTextes.reunir("Lire dix lignes.", "Lire douze lignes.", "Lire vingt lignes."))
                .isEmpty();
    }

    @Test
    void a_word_changed_in_a_sentence_taken_away_crosses() {
        assertThat(DeuxTextes.reunir("Lire dix lignes chaque jour.", "Lire.", "Lire dix lignes chaque matin."))
                .isEmpty();
    }

    @Test
    void two_texts_added_at_one_place_cross() {
        assertThat(DeuxTextes.reunir("Lire.", "Lire dix lignes.", "Lire une page."))
                .isEmpty();
        assertThat(DeuxTextes.reunir("Lire", "Ensemble, Lire", "Seul, Lire")).isEmpty();
        assertThat(DeuxTextes.reunir("", "Lire", "Écrire")).isEmpty();
    }

    @Property
    void a_text_that_one_left_alone_becomes_the_other(@ForAll("textes") String depart, @ForAll("textes") String autre) {
        assertThat(DeuxTextes.reunir(depart, depart, autre)).hasValue(autre);
        assertThat(DeuxTextes.reunir(depart, autre, depart)).hasValue(autre);
    }

    @Property
    void the_order_of_the_authors_does_not_matter(
            @ForAll("textes") String depart, @ForAll("textes") String mien, @ForAll("textes") String sien) {
        assertThat(DeuxTextes.reunir(depart, mien, sien)).isEqualTo(DeuxTextes.reunir(depart, sien, mien));
    }

    @Provide
    Arbitrary<String> textes() {
        return Arbitraries.of("Lire", " ", "dix", ",", "\n", "été", "🙂")
                .list()
                .ofMaxSize(6)
                .map(mots -> String.join("", mots));
    }
}
