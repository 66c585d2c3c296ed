package fr.lpi.document.papier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.DesBilans;
import fr.lpi.document.papier.PapierBilan.Etat;
import fr.lpi.document.papier.PapierBilan.Objectif;
import fr.lpi.document.papier.PapierPpre.Champ;
import fr.lpi.ppre.PpreEtBilan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PapierBilanTest {

    @Test
    void a_state_is_drawn_beside_its_word() {
        assertThat(de(DesBilans.ordinaire()).objectifs())
                .extracting(Objectif::etat)
                .containsExactly(
                        new Etat("Atteint", List.of(true, true, true)),
                        new Etat("Partiellement atteint", List.of(true, true, false)),
                        new Etat("Non atteint", List.of(false, false, false)));
        assertThat(de(DesBilans.minimal()).objectifs())
                .extracting(Objectif::etat)
                .containsOnlyNulls();
    }

    @Test
    void only_what_is_short_is_kept_on_one_page() {
        assertThat(de(DesBilans.ordinaire()).objectifs()).allMatch(Objectif::court);
        assertThat(de(DesBilans.lePlusLong()).objectifs()).noneMatch(Objectif::court);
    }

    @Test
    void the_pupil_is_not_told_again_unless_something_changed() {
        assertThat(de(DesBilans.ordinaire()).informations()).hasSize(1);
        assertThat(de(DesBilans.dansUnAutreEtablissement()).informations())
                .flatExtracting(rangee -> rangee)
                .extracting(Champ::etiquette)
                .containsExactly("Date", "PPRE", "Classe", "Établissement", "Enseignant responsable");
    }

    private static PapierBilan de(PpreEtBilan documents) {
        return PapierBilan.de(documents.ppre(), requireNonNull(documents.bilan()));
    }
}
