package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.Lectures.bloquants;
import static fr.lpi.ppre.domain.Lectures.champs;
import static fr.lpi.ppre.domain.Lectures.lecture;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Libelle;
import fr.lpi.ppre.DocumentPpre.SousDomaine;
import fr.lpi.ppre.domain.formulaire.Volet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DomainesTest {

    static final String SOUS = "sd-attention-memoire";

    @ParameterizedTest
    @EnumSource
    void at_least_one_is_chosen(Volet volet) {
        assertThat(bloquants(volet.domaine(1), "")).containsExactly(volet.domaine(1));
    }

    @ParameterizedTest
    @EnumSource
    void the_first_line_may_be_the_one_left_empty(Volet volet) {
        var lecture =
                lecture(volet.domaine(1), "", volet.domaine(3), "dom-arts-eps", volet.sousDomaine("sd-eps"), "oui");

        assertThat(champs(lecture)).isEmpty();
        assertThat(lecture.domaines(volet)).extracting(Domaine::code).containsExactly("dom-arts-eps");
    }

    @ParameterizedTest
    @EnumSource
    void they_are_different(Volet volet) {
        var lecture = lecture(
                volet.domaine(1), "dom-arts-eps", volet.domaine(2), "dom-arts-eps", volet.sousDomaine("sd-eps"), "oui");

        assertThat(champs(lecture)).containsExactly(volet.domaine(2));
        assertThat(lecture.bloquants().getFirst().message()).contains("déjà choisi plus haut");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_one_of_the_list(Volet volet) {
        assertThat(bloquants(volet.domaine(2), "dom-natation")).containsExactly(volet.domaine(2));
    }

    @ParameterizedTest
    @EnumSource
    void each_has_at_least_one_sous_domaine(Volet volet) {
        assertThat(bloquants(volet.domaine(2), "dom-arts-eps"))
                .containsExactly(volet.sousDomaine("sd-arts-plastiques"));
    }

    @Test
    void its_libelles_are_free() {
        assertThat(lecture().pointsAppui().getFirst().sousDomaines().getFirst().libelles())
                .isEmpty();
    }

    @Test
    void the_libelles_ticked_come_in_words_and_in_the_order_of_the_list() {
        var lus = lecture(
                        "appui.libelle.pa-attention-memoire-memorise-poesie", "oui",
                        "appui.libelle.pa-attention-memoire-maintient-attention-duree", "oui")
                .pointsAppui();

        assertThat(lus.getFirst().sousDomaines().getFirst().libelles())
                .extracting(Libelle::libelle)
                .containsExactly("Maintient son attention dans la durée", "Mémorise une poésie");
    }

    @Test
    void a_sous_domaine_of_a_domaine_not_chosen_is_left_out() {
        assertThat(lecture("appui.sousDomaine.sd-eps", "oui").pointsAppui())
                .flatExtracting(Domaine::sousDomaines)
                .extracting(SousDomaine::code)
                .containsExactly(SOUS);
    }

    @ParameterizedTest
    @EnumSource
    void autres_wants_a_precision(Volet volet) {
        var autres = "%s.libelle.%s-attention-memoire-autres"
                .formatted(volet.prefixe(), volet == Volet.POINTS_APPUI ? "pa" : "di");
        var domaine = new String[] {
            volet.domaine(1), "dom-methodes-outils", volet.sousDomaine(SOUS), "oui", autres, "oui", "", ""
        };
        assertThat(bloquants(domaine)).containsExactly(volet.precision(SOUS, 1));

        domaine[6] = volet.precision(SOUS, 3);
        domaine[7] = " Retient bien ce qu'il entend ";
        var lecture = lecture(domaine);
        assertThat(champs(lecture)).isEmpty();
        assertThat(lecture.domaines(volet).getFirst().sousDomaines().getFirst().precisions())
                .containsExactly("Retient bien ce qu'il entend");
    }

    @Test
    void a_precision_whose_autres_is_not_ticked_is_left_out() {
        assertThat(lecture("appui.precision.sd-attention-memoire.1", "Retient les chansons")
                        .pointsAppui()
                        .getFirst()
                        .sousDomaines()
                        .getFirst()
                        .precisions())
                .isEmpty();
    }

    @Test
    void a_precision_holds_255_characters() {
        var autres = "appui.libelle.pa-attention-memoire-autres";
        var champ = Volet.POINTS_APPUI.precision(SOUS, 1);

        assertThat(bloquants(autres, "oui", champ, "é".repeat(255))).isEmpty();
        assertThat(bloquants(autres, "oui", champ, "é".repeat(256))).containsExactly(champ);
    }
}
