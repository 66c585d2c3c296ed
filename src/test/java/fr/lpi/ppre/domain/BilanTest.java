package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.bilan.LectureBilan;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.observation.Observations;
import fr.lpi.redaction.Redaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilanTest {

    static final LocalDate FINALISE_LE = LocalDate.of(2026, 10, 12);
    static final FormulaireBilan FORMULAIRE = new FormulaireBilan(Lectures.ELEMENTAIRE);

    static final Map<String, String> COMPLET =
            Map.of("bilan.date", "12/10/2026", "bilan.general", "Des progrès en lecture");

    final Finalise finalise = finalise(Saisies.complete());

    @Nested
    class Its_rules {

        @Test
        void a_bilan_with_its_day_and_its_general_assessment_is_complete() {
            assertThat(lire().bloquants()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "demain", "31/02/2027", "11/10/2026"})
        void its_day_is_a_day_and_not_before_the_finalisation(String date) {
            assertThat(lire("bilan.date", date).bloquants())
                    .extracting(Manque::champ)
                    .containsExactly("bilan.date");
        }

        @ParameterizedTest
        @ValueSource(strings = {"12/10/2026", "29/02/2028", "1/7/27"})
        void the_day_of_the_finalisation_and_any_after_it_are_right(String date) {
            assertThat(lire("bilan.date", date).bloquants()).isEmpty();
        }

        @Test
        void the_general_assessment_is_asked_for() {
            assertThat(lire("bilan.general", "").bloquants())
                    .extracting(Manque::champ)
                    .containsExactly("bilan.general");
        }

        @Test
        void renewal_and_closure_exclude_each_other() {
            assertThat(lire("bilan.action.action-renouvellement-ppre", "oui").bloquants())
                    .isEmpty();
            assertThat(lire("bilan.action.action-renouvellement-ppre", "oui", "bilan.action.action-cloture-ppre", "oui")
                            .bloquants())
                    .extracting(Manque::message)
                    .singleElement()
                    .asString()
                    .contains("s'excluent");
        }

        @Test
        void other_actions_are_named() {
            assertThat(lire("bilan.action.action-autres", "oui").bloquants())
                    .extracting(Manque::champ)
                    .containsExactly("bilan.action.action-autres.precision");
        }

        @Test
        void a_text_keeps_to_a_thousand_characters() {
            assertThat(lire("bilan.objectif.1.progres", "é".repeat(1000)).bloquants())
                    .isEmpty();
            assertThat(lire("bilan.objectif.1.progres", "é".repeat(1001)).bloquants())
                    .extracting(Manque::tropLong)
                    .containsExactly(true);
        }

        @Test
        void each_objectif_of_the_PPRE_takes_its_state_or_none() {
            var lecture = lire("bilan.objectif.1.etat", "partiel", "bilan.objectif.2.etat", "atteint");
            assertThat(lecture.objectifs())
                    .extracting("numero", "etat")
                    .containsExactly(tuple(1, EtatObjectif.PARTIELLEMENT_ATTEINT));
            assertThat(lire("bilan.objectif.1.etat", "autre").objectifs())
                    .extracting("etat")
                    .containsOnlyNulls();
        }
    }

    @Nested
    class Its_states {

        @Test
        void an_unfinished_bilan_is_not_finalised() {
            var bilan = finalise.ouvrirBilan(new Saisie(Map.of("bilan.date", "demain")), Instant.EPOCH);
            assertThatExceptionOfType(PpreIncomplet.class)
                    .isThrownBy(() -> bilan.finaliser(FORMULAIRE, Observations.AUCUNE, entete()));
        }

        @Test
        void a_deleted_bilan_leaves_the_PPRE_as_it_was() {
            assertThat(finalise.ouvrirBilan(new Saisie(COMPLET), Instant.EPOCH).abandonner())
                    .isEqualTo(finalise);
        }

        @Test
        void a_bilan_that_says_so_closes_the_PPRE() {
            assertThat(evaluer().clos()).isFalse();
            assertThat(evaluer("bilan.action.action-cloture-ppre", "oui").clos())
                    .isTrue();
        }
    }

    @Nested
    class A_renewal {

        final Map<String, String> deuxObjectifs = Saisies.avec(
                Saisies.complete(),
                "participant.a1.nom",
                "LE GOFF",
                "participant.a1.prenom",
                "Anne",
                "participant.a1.fonction",
                "fonction-professeur",
                "appui.libelle.pa-attention-memoire-memorise-poesie",
                "oui",
                "objectif.1.echeance",
                "18/12/2026",
                "objectif.2.intitule",
                "Oser demander de l'aide",
                "libre.lame-el-ost",
                "Une réglette");

        @Test
        void starts_from_what_remains_true() {
            var nouveau = evaluer(deuxObjectifs, "bilan.objectif.1.etat", "atteint")
                    .renouveler(identite(), Lectures.ELEMENTAIRE);
            assertThat(nouveau.reprisDu()).isEqualTo(FINALISE_LE);
            assertThat(nouveau.saisie().champs())
                    .containsEntry("type", "ppre-remediation")
                    .containsEntry("appui.libelle.pa-attention-memoire-memorise-poesie", "oui")
                    .containsEntry("objectif.1.intitule", "Oser demander de l'aide")
                    .containsEntry("libre.lame-el-ost", "Une réglette")
                    .containsValue("LE GOFF")
                    .doesNotContainKeys("duree", "objectif.1.echeance", "objectif.2.intitule");
        }

        @Test
        void may_be_finalised_as_soon_as_its_duration_is_said() {
            var nouveau = evaluer(deuxObjectifs).renouveler(identite(), Lectures.ELEMENTAIRE);
            assertThat(Lecture.de(nouveau.saisie(), Lectures.ELEMENTAIRE).bloquants())
                    .extracting(Manque::champ)
                    .containsExactly("duree");
        }

        @Test
        void marks_what_it_took_over_until_somebody_answers_for_it() {
            var nouveau = evaluer(deuxObjectifs).renouveler(identite(), Lectures.ELEMENTAIRE);
            assertThat(nouveau.repris())
                    .containsExactlyInAnyOrderElementsOf(
                            nouveau.saisie().champs().keySet());
            var confirme = nouveau.confirme(nouveau.repris(), BrouillonTest.MOI, Instant.EPOCH);
            assertThat(confirme.repris()).isEmpty();
            assertThat(confirme.saisie()).isEqualTo(nouveau.saisie());
        }

        @Test
        void leaves_what_the_form_of_another_palier_has_not() {
            var nouveau = evaluer(deuxObjectifs).renouveler(identite(), Lectures.MATERNELLE);
            assertThat(nouveau.saisie().champs()).doesNotContainKey("libre.lame-el-ost");
            assertThat(nouveau.saisie().champs().keySet()).allMatch(Lectures.MATERNELLE::connait);
        }
    }

    private LectureBilan lire(String... paires) {
        return LectureBilan.de(
                new Saisie(Saisies.avec(COMPLET, paires)), FORMULAIRE, finalise.document(), Observations.AUCUNE);
    }

    private Evalue evaluer(String... paires) {
        return evaluer(Saisies.complete(), paires);
    }

    private Evalue evaluer(Map<String, String> ppre, String... paires) {
        return finalise(ppre)
                .ouvrirBilan(new Saisie(Saisies.avec(COMPLET, paires)), Instant.EPOCH)
                .finaliser(FORMULAIRE, Observations.AUCUNE, entete());
    }

    private static Finalise finalise(Map<String, String> champs) {
        return new Brouillon(identite(), Redaction.vierge(champs, Instant.EPOCH))
                .finaliser(Lectures.ELEMENTAIRE, entete());
    }

    private static Identite identite() {
        return new Identite(
                new PpreId(UUID.randomUUID()), new LivretId(UUID.randomUUID()), "elementaire", false, Instant.EPOCH);
    }

    private static Entete entete() {
        return new Entete(
                "H4TQ7XN2KD",
                "ŒUVRARD",
                "Fañch",
                LocalDate.of(2017, 3, 14),
                "École",
                "9990001X",
                "CM1 B",
                "Anne LE GOFF",
                LocalDate.of(2024, 9, 12),
                FINALISE_LE);
    }
}
