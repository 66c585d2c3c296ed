package fr.lpi.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferentielTest {

    final Listes listes = ReferentielConfiguration.lire();
    final Referentiel referentiel = new Referentiel(listes, List.of());

    ReferentielTest() throws IOException {}

    @Test
    void holds_the_guide_s_five_domaines_and_four_types() {
        assertThat(referentiel.domaines()).hasSize(5);
        assertThat(referentiel.typesPpre())
                .extracting(Listes.TypePpre::libelle)
                .containsExactly(
                        "PPRE - remédiation en cours d'année",
                        "PPRE - accompagnement, passage au niveau supérieur ou maintien exceptionnel",
                        "PPRE - passerelle (GS-CP)",
                        "PPRE - passerelle (CM2-6ème)");
        assertThat(referentiel.typePpre("ppre-remediation").orElseThrow().dureeUsuelleSemaines())
                .isEqualTo(6);
    }

    @Test
    void knows_the_bounds_of_the_form() {
        assertThat(referentiel.limites()).isEqualTo(new Limites(1, 16, 3, 3, 3, 1000, 255, 15));
    }

    @Test
    void a_6e_takes_the_second_degre_bank_though_it_belongs_to_cycle_3() {
        assertThat(referentiel.palierDe("6e", true)).isEqualTo("second-degre");
        assertThat(referentiel.palierDe("gs", false)).isEqualTo("cycle1");
        assertThat(referentiel.palierDe("cm2", false)).isEqualTo("elementaire");
    }

    @Test
    void a_class_without_a_level_takes_the_elementaire_bank() {
        assertThat(referentiel.palierDe(null, false)).isEqualTo("elementaire");
    }

    @Test
    void reads_the_levels_of_ONDE_and_SIECLE() {
        assertThat(referentiel.niveauDepuisOnde(" cours préparatoire ").map(Listes.Niveau::code))
                .hasValue("cp");
        assertThat(referentiel.niveauDepuisOnde("CE2").map(Listes.Niveau::code)).hasValue("ce2");
        assertThat(referentiel.niveauDepuisMef("10010012110").map(Listes.Niveau::code))
                .hasValue("6e");
        assertThat(referentiel.niveauDepuisMef("99999999999")).isEmpty();
    }

    @Test
    void a_code_used_twice_stops_the_start() {
        var faux = new Listes(
                listes.limites(),
                listes.dispositifs(),
                listes.typesPpre(),
                listes.fonctionsParticipants(),
                listes.fonctionsParticipantsExtension(),
                listes.disciplinesSecondDegre(),
                listes.niveaux(),
                List.of(listes.domaines().getFirst(), listes.domaines().getFirst()),
                listes.personnesMobilisees(),
                listes.actionsBilan(),
                listes.amenagements());

        assertThatExceptionOfType(ReferentielFaux.class)
                .isThrownBy(() -> Verification.verifier(faux))
                .withMessageContaining("sert deux fois");
    }
}
