package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.Lectures.lecture;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.domain.conseil.Constat;
import fr.lpi.ppre.domain.conseil.Definition;
import fr.lpi.ppre.domain.conseil.Repere;
import fr.lpi.ppre.domain.formulaire.Etape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {

    private static final String ELEVE = "fonction-eleve";
    private static final String FAMILLE = "fonction-responsables-legaux";

    @Test
    void has_six_points_and_says_of_the_shortest_PPRE_what_would_be_worth_adding() {
        var constats = Definition.comparer(lecture());

        assertThat(constats).extracting(Constat::repere).containsExactly(Repere.values());
        assertThat(constats)
                .filteredOn(Constat::present)
                .extracting(Constat::repere)
                .containsExactly(Repere.PERIODE);
        assertThat(lecture().bloquants()).isEmpty();
    }

    @Test
    void leads_each_point_to_a_field_of_the_step_where_it_is_written() {
        assertThat(Definition.comparer(lecture()))
                .extracting(Constat::etape)
                .containsExactly(
                        Etape.DIFFICULTES,
                        Etape.MISE_EN_OEUVRE,
                        Etape.POINTS_APPUI,
                        Etape.INFORMATIONS,
                        Etape.INFORMATIONS,
                        Etape.MISE_EN_OEUVRE);
        assertThat(constat(Repere.ACQUIS).champ()).startsWith("appui.libelle.");
        assertThat(constat(Repere.ACQUIS, "appui.domaine.1", "").champ()).isEqualTo("appui.domaine.1");
    }

    @Test
    void counts_the_libelles_ticked_and_what_is_written_under_autres() {
        assertThat(constat(
                                Repere.ACQUIS,
                                "appui.libelle.pa-attention-memoire-memorise-poesie",
                                "oui",
                                "appui.libelle.pa-attention-memoire-autres",
                                "oui",
                                "appui.precision.sd-attention-memoire.1",
                                "Retient les comptines",
                                "appui.precision.sd-attention-memoire.2",
                                "Retient les chansons")
                        .message())
                .isEqualTo("3 points d'appui nommés.");
    }

    @Test
    void wants_of_each_objectif_its_competences_or_its_measure() {
        assertThat(constat(Repere.OBJECTIFS).champ()).isEqualTo("objectif.1.competences");
        assertThat(constat(Repere.OBJECTIFS, "objectif.1.competences", "Calculer")
                        .present())
                .isTrue();
        assertThat(constat(Repere.OBJECTIFS, "objectif.1.critere", "opérations justes sur dix")
                        .present())
                .isTrue();

        var second =
                constat(Repere.OBJECTIFS, "objectif.1.competences", "Calculer", "objectif.3.intitule", "Relire seul");
        assertThat(second.present()).isFalse();
        assertThat(second.champ()).isEqualTo("objectif.3.competences");
        assertThat(second.message()).startsWith("Objectif n°3");
    }

    @Test
    void leads_to_the_intitule_first() {
        assertThat(constat(Repere.EVALUATION, "objectif.1.intitule", "").champ())
                .isEqualTo("objectif.1.intitule");
        assertThat(constat(Repere.OBJECTIFS, "objectif.1.intitule", "", "objectif.1.competences", "Calculer")
                        .champ())
                .isEqualTo("objectif.1.intitule");
    }

    @Test
    void knows_how_progress_is_evaluated_by_words_or_by_a_measure() {
        assertThat(constat(Repere.EVALUATION).champ()).isEqualTo("objectif.1.evaluation");
        assertThat(constat(Repere.EVALUATION, "objectif.1.evaluation", "Dix opérations le vendredi")
                        .present())
                .isTrue();
        assertThat(constat(Repere.EVALUATION, "objectif.1.critere", "opérations justes")
                        .present())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1 semaine.", "16, 16 semaines."})
    void judges_no_duration_that_the_form_accepts(String semaines, String message) {
        assertThat(constat(Repere.PERIODE, "duree", semaines).message()).isEqualTo(message);
    }

    @Test
    void wants_a_duration() {
        assertThat(constat(Repere.PERIODE, "duree", "17").present()).isFalse();
    }

    @Test
    void looks_for_the_pupil_and_the_family_among_the_participants() {
        assertThat(avecParticipants("", "").message()).startsWith("Ni l'élève ni sa famille");
        assertThat(avecParticipants(ELEVE, "").message()).startsWith("Aucun responsable légal");
        assertThat(avecParticipants("", FAMILLE).message()).startsWith("L'élève n'est pas");
        assertThat(avecParticipants(ELEVE, FAMILLE).present()).isTrue();
    }

    private static Constat avecParticipants(String premiere, String seconde) {
        return constat(
                Repere.EXPLIQUE,
                "participant.a.nom",
                premiere.isEmpty() ? "" : "MARTIN",
                "participant.a.prenom",
                premiere.isEmpty() ? "" : "Zoé",
                "participant.a.fonction",
                premiere,
                "participant.b.nom",
                seconde.isEmpty() ? "" : "MARTIN",
                "participant.b.prenom",
                seconde.isEmpty() ? "" : "Anne",
                "participant.b.fonction",
                seconde);
    }

    private static Constat constat(Repere repere, String... paires) {
        return Definition.comparer(lecture(paires)).stream()
                .filter(constat -> constat.repere() == repere)
                .findFirst()
                .orElseThrow();
    }
}
