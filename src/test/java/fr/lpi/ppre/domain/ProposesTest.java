package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.ppre.domain.amenagements.Proposes;
import fr.lpi.ppre.domain.amenagements.Proposes.ParDifficulte;
import fr.lpi.ppre.domain.amenagements.Proposes.Propose;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.referentiel.Correspondances;
import fr.lpi.referentiel.Referentiels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposesTest {

    private static final Correspondances CORRESPONDANCES = Referentiels.correspondances();
    private static final String MAJORE = "am-el-ost-accorder-temps-majore-ecrit";
    private static final String TEMPS = "di-gestion-tache-autonomie-ne-parvient-pas-executer-tache-temps-imparti";
    private static final String ENTREE = "di-gestion-tache-autonomie-entre-difficulte-tache";
    private static final String SEUL = "di-gestion-tache-autonomie-difficultes-travailler-seul";

    @Test
    void a_PPRE_without_difficulties_of_a_livret_without_amenagements_is_proposed_nothing() {
        assertThat(proposes(AmenagementsChoisis.AUCUN)).isEqualTo(new Proposes(List.of(), List.of(), List.of()));
    }

    @Test
    void each_difficulty_proposes_its_amenagements_in_its_own_words() {
        var proposes = proposes(AmenagementsChoisis.AUCUN, TEMPS);

        assertThat(proposes.parDifficulte())
                .extracting(ParDifficulte::difficulte)
                .containsExactly("Ne parvient pas à exécuter la tâche dans le temps imparti");
        assertThat(proposes.parDifficulte().getFirst().proposes())
                .extracting(propose -> propose.amenagement().code())
                .hasSize(4)
                .startsWith(MAJORE);
    }

    @Test
    void what_the_livret_holds_comes_first_once_with_the_difficulties_that_it_answers() {
        var proposes = proposes(choisis(MAJORE), TEMPS);

        assertThat(proposes.duLivret()).singleElement().satisfies(propose -> {
            assertThat(propose.amenagement().code()).isEqualTo(MAJORE);
            assertThat(propose.aussi()).containsExactly("Ne parvient pas à exécuter la tâche dans le temps imparti");
        });
        assertThat(codes(proposes)).hasSize(3).doesNotContain(MAJORE);
    }

    @Test
    void an_amenagement_that_answers_two_difficulties_is_proposed_once_with_both() {
        var proposes = proposes(AmenagementsChoisis.AUCUN, ENTREE, SEUL);
        var signal = "am-el-com-convenir-signal-discret-demander-aide";

        assertThat(codes(proposes)).doesNotHaveDuplicates().contains(signal);
        assertThat(proposes.parDifficulte().getFirst().proposes())
                .filteredOn(propose -> propose.amenagement().code().equals(signal))
                .flatExtracting(Propose::aussi)
                .containsExactly("A des difficultés à travailler seul");
    }

    @Test
    void what_the_livret_holds_of_another_bank_has_no_box_here_and_is_not_proposed() {
        assertThat(proposes(choisis("am-sd-ost-utiliser-surligneur")).duLivret())
                .isEmpty();
    }

    @Test
    void the_free_lines_of_the_livret_are_proposed_too() {
        assertThat(proposes(new AmenagementsChoisis(Map.of("libre.lame-el-com", "Un signal")))
                        .libres())
                .extracting(Proposes.Libre::texte)
                .containsExactly("Un signal");
    }

    private static List<String> codes(Proposes proposes) {
        return proposes.parDifficulte().stream()
                .flatMap(groupe -> groupe.proposes().stream())
                .map(propose -> propose.amenagement().code())
                .toList();
    }

    private static AmenagementsChoisis choisis(String code) {
        return new AmenagementsChoisis(Map.of(AmenagementsChoisis.champ(code), "oui"));
    }

    private static Proposes proposes(AmenagementsChoisis livret, String... difficultes) {
        var formulaire = new Formulaire(Referentiels.lu(), "elementaire", false);
        var champs = new HashMap<String, String>();
        if (difficultes.length > 0) {
            champs.put("difficulte.domaine.1", "dom-methodes-outils");
            champs.put("difficulte.sousDomaine.sd-gestion-tache-autonomie", "oui");
        }
        for (var difficulte : difficultes) {
            champs.put("difficulte.libelle." + difficulte, "oui");
        }
        return Proposes.de(
                Lecture.de(new Saisie(champs), formulaire).difficultes(), formulaire.palier(), CORRESPONDANCES, livret);
    }
}
