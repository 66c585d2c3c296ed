package fr.lpi.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymesTest {

    final Listes listes = ReferentielConfiguration.lire();

    SynonymesTest() throws IOException {}

    @Test
    void an_amenagement_is_found_under_the_words_that_people_use_for_it() throws IOException {
        var synonymes = new Synonymes(ReferentielConfiguration.lireSynonymes(), listes);

        assertThat(trouves(synonymes, "tiers temps"))
                .contains("am-el-ost-accorder-temps-majore-ecrit", "am-el-ost-accorder-temps-majore-oral");
        assertThat(trouves(synonymes, "dys")).contains("am-el-fr-proposer-lecture-oralisee-ecoute-audio-textes");
        assertThat(trouves(synonymes, "ordinateur")).contains("am-sd-ada-proposer-utilisation-supports-numeriques");
    }

    @Test
    void a_synonym_of_nothing_stops_the_start() {
        var faux = new Synonymes.Fichier(
                List.of(new Synonymes.Ligne(List.of("skis"), List.of("Prêter des skis à l'élève"))));

        assertThatExceptionOfType(ReferentielFaux.class)
                .isThrownBy(() -> new Synonymes(faux, listes))
                .withMessageContaining("Prêter des skis");
    }

    private List<String> trouves(Synonymes synonymes, String mot) {
        return listes.amenagements().stream()
                .flatMap(Listes.Palier::amenagements)
                .filter(am -> synonymes.de(am).contains(mot))
                .map(Listes.Amenagement::code)
                .toList();
    }
}
