package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.domain.formulaire.CitationAp;
import org.junit.jupiter.api.Test;

class CitationApTest {

    @Test
    void an_action_is_a_line_more_and_nothing_written_is_changed() {
        assertThat(CitationAp.citer("", "Atelier")).isEqualTo("AP : Atelier");
        assertThat(CitationAp.citer("Lecture à deux.\n", "Atelier")).isEqualTo("Lecture à deux.\nAP : Atelier");
    }

    @Test
    void cited_twice_it_is_there_once() {
        var cite = CitationAp.citer("Lecture à deux.", "Atelier");

        assertThat(CitationAp.citer(cite, "Atelier")).isEqualTo(cite);
        assertThat(CitationAp.citer(cite, "Atelier long")).isEqualTo(cite + "\nAP : Atelier long");
    }
}
