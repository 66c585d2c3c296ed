package fr.lpi.document.papier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.DesBilans;
import fr.lpi.document.DesPpre;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapierFamilleTest {

    final PapierFamille papier = PapierFamille.de(DesBilans.sansBilan(DesPpre.ordinaire()));

    @Test
    void it_shows_the_shortest_label_of_each_domaine_at_most_three_and_two() {
        assertThat(papier.reussites())
                .containsExactly("Mémorise une poésie", "S’exprime avec aisance", "Explique sa démarche");
        assertThat(papier.difficultes())
                .containsExactly("Lit lentement ou de manière hachée", "Vit difficilement l’erreur ou l’échec");
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.lePlusLong())).reussites())
                .hasSize(3);
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.lePlusLong())).difficultes())
                .hasSize(2);
    }

    @Test
    void without_a_label_it_names_the_sous_domaine() {
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.minimal())).reussites())
                .containsExactly("Nombres et calcul");
    }

    @Test
    void those_who_help_are_named_and_the_family_is_not_among_them() {
        assertThat(papier.aidants())
                .containsExactly(
                        "Karim BENALI et Anne LE GOFF",
                        "Équipe pédagogique",
                        "Professeurs du RASED",
                        "association Lire ensemble, vendredi après la classe");
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.minimal())).aidants())
                .containsExactly("Anne LE GOFF");
    }

    @Test
    void the_last_deadline_is_told_and_none_when_there_is_none() {
        assertThat(papier.echeance()).isEqualTo("11 décembre 2026");
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.minimal())).echeance())
                .isNull();
    }

    @Test
    void one_objectif_is_not_counted() {
        assertThat(papier.nosObjectifs()).isEqualTo("Nos 3 objectifs");
        assertThat(PapierFamille.de(DesBilans.sansBilan(DesPpre.minimal())).nosObjectifs())
                .isEqualTo("Notre objectif");
    }

    @ParameterizedTest
    @CsvSource({
        "Fañch, que Fañch",
        "Élise, qu’Élise",
        "ŒDIPE, qu’ŒDIPE",
        "Yves, qu’Yves",
        "Yann, que Yann",
        "Hugo, que Hugo",
        "小明, que 小明",
    })
    void a_name_is_elided_as_it_is_said(String nom, String attendu) {
        assertThat(Mots.que(nom)).isEqualTo(attendu);
    }

    @Test
    void names_are_told_one_after_the_other() {
        assertThat(Mots.enumerer(List.of("A"))).isEqualTo("A");
        assertThat(Mots.enumerer(List.of("A", "B", "C"))).isEqualTo("A, B et C");
    }
}
