package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.Lectures.ELEMENTAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.redaction.Redaction;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrouillonTest {

    static final Instant HIER = Instant.parse("2026-11-20T09:00:00Z");
    static final Instant MAINTENANT = Instant.parse("2026-11-21T09:42:00Z");
    static final CompteId MOI = new CompteId(UUID.randomUUID());

    @Nested
    class What_is_typed {

        @ParameterizedTest
        @ValueSource(strings = {"17", "six", " 6", "-1", "🙂", "\n"})
        void is_kept_right_or_wrong(String saisie) {
            var ecrit = brouillon(Map.of()).fusionne(fusion("duree", "", saisie), MOI, MAINTENANT);

            assertThat(ecrit.saisie().lire("duree")).isEqualTo(saisie);
        }

        @Test
        void leaves_who_wrote_it_and_when() {
            var ecrit = brouillon(Map.of()).fusionne(fusion("duree", "", "6"), MOI, MAINTENANT);

            assertThat(ecrit.redaction().traces())
                    .containsExactly(Map.entry("duree", new Redaction.Trace(MOI, MAINTENANT, 1)));
            assertThat(ecrit.redaction().modifieLe()).isEqualTo(MAINTENANT);
        }

        @Test
        void is_the_same_draft_when_nothing_changed() {
            var avant = brouillon(Map.of("duree", "6"));

            assertThat(avant.fusionne(fusion("duree", "6", "6"), MOI, MAINTENANT))
                    .isSameAs(avant);
        }
    }

    @Nested
    class A_domaine_that_is_abandoned {

        final Brouillon abandonne = brouillon(Saisies.avec(
                Saisies.complete(),
                "appui.domaine.1",
                "dom-arts-eps",
                "appui.sousDomaine.sd-eps",
                "oui",
                "appui.libelle.pa-attention-memoire-memorise-poesie",
                "oui",
                "appui.precision.sd-attention-memoire.1",
                "Retient les chansons"));

        @Test
        void keeps_its_ticks_until_suivant() {
            assertThat(abandonne.saisie().coche("appui.sousDomaine.sd-attention-memoire"))
                    .isTrue();
        }

        @Test
        void loses_them_then_and_nothing_else() {
            var elague = abandonne.elague(Volet.POINTS_APPUI, ELEMENTAIRE, MAINTENANT);

            assertThat(elague.saisie().champs())
                    .isEqualTo(Saisies.avec(
                            Saisies.complete(),
                            "appui.domaine.1",
                            "dom-arts-eps",
                            "appui.sousDomaine.sd-attention-memoire",
                            "",
                            "appui.sousDomaine.sd-eps",
                            "oui"));
            assertThat(elague.redaction().revision())
                    .isEqualTo(abandonne.redaction().revision() + 1);
        }

        @Test
        void leaves_the_other_volet_as_it_is() {
            assertThat(abandonne.elague(Volet.DIFFICULTES, ELEMENTAIRE, MAINTENANT))
                    .isSameAs(abandonne);
        }

        @Test
        void keeps_its_ticks_when_it_only_moved() {
            var deplace = brouillon(
                    Saisies.avec(Saisies.complete(), "appui.domaine.1", "", "appui.domaine.2", "dom-methodes-outils"));

            assertThat(deplace.elague(Volet.POINTS_APPUI, ELEMENTAIRE, MAINTENANT))
                    .isSameAs(deplace);
        }
    }

    @Nested
    class Finalising {

        @Test
        void makes_a_document_with_words_and_the_edition_of_its_form() {
            var finalise = brouillon(Saisies.complete()).finaliser(ELEMENTAIRE, entete());

            assertThat(finalise.document().edition()).isEqualTo(Formulaire.EDITION);
            assertThat(finalise.document().entete()).isEqualTo(entete());
            var contenu = finalise.document().contenu();
            assertThat(contenu.type().libelle()).isEqualTo("PPRE - remédiation en cours d'année");
            assertThat(contenu.semaines()).isEqualTo(6);
            assertThat(contenu.pointsAppui().getFirst().libelle()).isEqualTo("Méthodes et outils pour apprendre");
            assertThat(contenu.objectifs().getFirst().intitule()).isEqualTo("Poser seul une soustraction à retenue");
        }

        @Test
        void says_all_that_is_wanting_at_once() {
            assertThatExceptionOfType(PpreIncomplet.class)
                    .isThrownBy(() -> brouillon(Map.of()).finaliser(ELEMENTAIRE, entete()))
                    .satisfies(incomplet -> assertThat(incomplet.manques())
                            .extracting(Manque::champ)
                            .containsExactly(
                                    "type", "duree", "appui.domaine.1", "difficulte.domaine.1", "objectif.1.intitule"));
        }
    }

    static Brouillon brouillon(Map<String, String> champs) {
        return new Brouillon(
                new Identite(
                        new PpreId(UUID.randomUUID()), new LivretId(UUID.randomUUID()), "elementaire", false, HIER),
                Redaction.vierge(champs, HIER));
    }

    static Fusion fusion(String champ, String vu, String valeur) {
        return Fusion.de(vu.isEmpty() ? Map.of() : Map.of(champ, vu), List.of(new Modification(champ, vu, valeur)));
    }

    static Entete entete() {
        return new Entete(
                "Z8KRE7K5GZ",
                "ROUX",
                "Fañch",
                LocalDate.of(2017, 2, 3),
                "École d'essai",
                "9990001X",
                "CM1",
                "Camille Essai",
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 11, 21));
    }
}
