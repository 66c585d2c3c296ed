package fr.lpi.livret.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Referentiels;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmenagementsChoisisTest {

    final Referentiel referentiel = Referentiels.lu();

    @Test
    void what_is_chosen_reads_by_category_and_accordion_with_the_free_line_last() {
        var choisis = new AmenagementsChoisis(Map.of(
                "libre.lame-el-com", " Un signal convenu ",
                "amenagement.am-el-com-donner-consignes-oral", "oui",
                "amenagement.am-el-ost-installer-face-tableau", "oui",
                "libre.lame-el-ost", "  "));

        assertThat(choisis.groupes(referentiel, "elementaire"))
                .extracting(groupe -> groupe.lame().code(), AmenagementsChoisis.Groupe::libelles)
                .containsExactly(
                        tuple("lame-el-ost", List.of("Installer l'élève face au tableau")),
                        tuple("lame-el-com", List.of("Donner les consignes à l'oral", "Un signal convenu")));
        assertThat(choisis.groupes(referentiel, "elementaire").getLast().deLaBanque())
                .containsExactly("Donner les consignes à l'oral");
    }

    @Test
    void what_was_chosen_at_the_ecole_stays_readable_at_the_college_after_what_is_chosen_there() {
        var choisis = new AmenagementsChoisis(Map.of(
                "amenagement.am-el-ost-installer-face-tableau", "oui",
                "amenagement.am-sd-ost-utiliser-surligneur", "oui"));

        assertThat(choisis.groupes(referentiel, "second-degre"))
                .extracting(AmenagementsChoisis.Groupe::palier)
                .extracting(Entree::code)
                .containsExactly("second-degre", "elementaire");
    }

    @Test
    void an_unticked_box_is_not_chosen() {
        assertThat(new AmenagementsChoisis(Map.of("amenagement.am-sd-ost-utiliser-surligneur", ""))
                        .groupes(referentiel, "second-degre"))
                .isEmpty();
        assertThat(AmenagementsChoisis.AUCUN.contient("am-sd-ost-utiliser-surligneur"))
                .isFalse();
    }

    @Test
    void the_form_has_the_fields_of_every_bank_and_no_other() {
        var formulaire = new FormulaireAmenagements(referentiel);

        assertThat(formulaire.connait("amenagement.am-c1-fpc-favoriser-jeux-deux-puis-petit-groupe"))
                .isTrue();
        assertThat(formulaire.connait("libre.lame-sd-ar")).isTrue();
        assertThat(formulaire.connait("objectif.1.intitule")).isFalse();
        assertThat(formulaire.longueurMax("libre.lame-sd-ar")).hasValue(255);
        assertThat(formulaire.longueurMax("amenagement.am-sd-ost-utiliser-surligneur"))
                .isEmpty();
    }

    @Test
    void a_free_line_over_its_limit_is_kept_and_said() {
        var formulaire = new FormulaireAmenagements(referentiel);

        assertThat(formulaire.reproches(Map.of("libre.lame-el-com", "a".repeat(256), "libre.lame-el-ost", "b")))
                .containsExactly(new Reproche(
                        "libre.lame-el-com", "Ce texte a 256 caractères : raccourcissez-le à 255 au plus.", true));
    }
}
