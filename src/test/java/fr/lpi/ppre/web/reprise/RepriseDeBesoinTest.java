package fr.lpi.ppre.web.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.referentiel.Referentiels;
import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class RepriseDeBesoinTest {

    static final FormulaireSuivi FORMULAIRE = new FormulaireSuivi(Referentiels.lu());

    @Test
    void a_need_is_given_back_whole_in_the_words_of_its_page() {
        var circonstance = Referentiels.lu().circonstancesBesoin().getFirst();
        var envoyes = MultiValueMap.fromSingleValue(Map.of(
                "besoin.le", "14/09/2026",
                "besoin.par", " ",
                "besoin.circonstance", circonstance.code(),
                "besoin.constat", "Lit mot à mot"));

        assertThat(new RepriseDeBesoin(FORMULAIRE).textes("/livrets/ABCDEFGHJK/besoin", envoyes))
                .containsExactly(
                        new Ecrit("Besoin identifié le", "14/09/2026"),
                        new Ecrit("Circonstance", circonstance.libelle()),
                        new Ecrit("Ce que montre le diagnostic", "Lit mot à mot"));
    }
}
