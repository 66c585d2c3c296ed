package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Rectificatif;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.ppre.domain.suivi.Suivi;
import fr.lpi.redaction.Redaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificatifTest {

    static final LocalDate FINALISE_LE = LocalDate.of(2026, 10, 12);
    static final LocalDate RECTIFIE_LE = LocalDate.of(2026, 11, 3);

    /// A form in which something of everything is filled in.
    static final Map<String, String> PLEIN = Saisies.avec(
            Saisies.complete(),
            "participant.a.nom",
            "BENALI",
            "participant.a.prenom",
            "Karim",
            "participant.a.fonction",
            "fonction-professeur",
            "appui.libelle.pa-attention-memoire-autres",
            "oui",
            "appui.precision.sd-attention-memoire.1",
            "Retient les chansons",
            "personne.pm-autres",
            "oui",
            "personne.pm-autres.precision",
            "La grand-mère",
            "objectif.1.competences",
            "Retenue",
            "objectif.1.echeance",
            "18/12/2026",
            "objectif.1.critere",
            "soustractions justes sur 10",
            "objectif.1.depart",
            "3,0",
            "objectif.1.vise",
            "8",
            "objectif.3.intitule",
            "Compter l'argent",
            "amenagement.am-el-ost-installer-face-tableau",
            "oui");

    final Finalise finalise = finalise(PLEIN);

    @Nested
    class The_form {

        @Test
        void starts_with_the_whole_document_field_for_field() {
            var lecture = rectifier().lecture(Lectures.ELEMENTAIRE);
            assertThat(lecture.bloquants()).isEmpty();
            assertThat(lecture.contenu()).contains(finalise.document().contenu());
            assertThat(lecture.objectifs())
                    .extracting(DocumentPpre.Objectif::numero)
                    .containsExactly(1, 3);
        }

        @Test
        void wants_a_reason() {
            assertThat(rectifier("rectificatif.motif", " ")
                            .lecture(Lectures.ELEMENTAIRE)
                            .bloquants())
                    .extracting(Manque::champ)
                    .containsExactly("rectificatif.motif");
        }

        @Test
        void refuses_a_reason_made_of_too_many_signs() {
            var combine = "x" + "\u0323".repeat(9000);
            assertThat(rectifier("rectificatif.motif", combine)
                            .lecture(Lectures.ELEMENTAIRE)
                            .bloquants())
                    .singleElement()
                    .satisfies(manque -> assertThat(manque.tropLong()).isTrue());
        }

        @Test
        void is_not_finalised_when_nothing_changed() {
            assertThatExceptionOfType(PpreIncomplet.class)
                    .isThrownBy(() -> rectifier().finaliser(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE)))
                    .satisfies(refus ->
                            assertThat(refus.manques()).extracting(Manque::ou).containsExactly("Rien n'a changé"));
        }

        @Test
        void given_up_leaves_the_document_as_it_was() {
            assertThat(rectifier("duree", "3").abandonner()).isEqualTo(finalise);
        }
    }

    @Nested
    class What_changed {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "duree                                        | 8                | Durée envisagée                            | true",
                    "type                                         | ppre-passerelle-cm2-6e | Type du PPRE                               | true",
                    "appui.sousDomaine.sd-gestion-tache-autonomie | oui              |                                            | true",
                    "objectif.1.intitule                          | Poser deux       | Objectif n°1, « Intitulé de l'objectif »   | true",
                    "objectif.1.echeance                          | 19/12/2026       | Objectif n°1, « Échéance »                 | true",
                    "objectif.1.depart                            | 4                | Objectif n°1, « Au départ »                | true",
                    "objectif.2.intitule                          | Un de plus       | Objectif n°2, « Intitulé de l'objectif »   | true",
                    "amenagement.am-el-ost-installer-face-tableau | ''               |                                            | true",
                    "personne.pm-autres.precision                 | Le grand-père    | Personnes mobilisées, précisions           | false",
                    "participant.p00.nom                          | BEN ALI          | Participants                               | false",
                    "appui.precision.sd-attention-memoire.1       | Retient les airs |                                            | false"
                })
        void decides_whether_the_signatures_are_asked_for_again(
                String champ, String valeur, String ou, boolean signatures) {
            var comparaison = rectifier(champ, valeur.equals("''") ? "" : valeur)
                    .lecture(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE))
                    .comparaison();
            assertThat(comparaison.signatures()).isEqualTo(signatures);
            assertThat(comparaison.changements()).hasSize(1);
            if (ou != null) {
                assertThat(comparaison.changements()).extracting(Changement::ou).containsExactly(ou);
            }
        }

        @Test
        void is_read_while_the_reason_is_to_be_mended() {
            var lecture = rectifier("duree", "8", "rectificatif.motif", "")
                    .lecture(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE));
            assertThat(lecture.comparaison().changements())
                    .extracting(Changement::ou)
                    .containsExactly("Durée envisagée");
            assertThat(lecture.bloquants()).extracting(Manque::champ).containsExactly("rectificatif.motif");
            assertThat(lecture.contenu()).isEmpty();
        }

        @Test
        void is_kept_in_words_in_the_version_that_replaces() {
            var rectifie = rectifier("duree", "1", "objectif.3.intitule", "")
                    .finaliser(Lectures.ELEMENTAIRE, entete("OEUVRARD", RECTIFIE_LE))
                    .document();

            assertThat(rectifie.rectificatif())
                    .isEqualTo(new Rectificatif(
                            1,
                            RECTIFIE_LE,
                            FINALISE_LE,
                            "Erreur de saisie",
                            true,
                            List.of(
                                    new Changement("Nom de l'élève", "ŒUVRARD", "OEUVRARD"),
                                    new Changement("Durée envisagée", "6 semaines", "1 semaine"),
                                    new Changement(
                                            "Objectif n°3, « Intitulé de l'objectif »", "Compter l'argent", ""))));
            assertThat(rectifie.entete()).isEqualTo(entete("OEUVRARD", FINALISE_LE));
            assertThat(rectifie.version()).isEqualTo(2);
            assertThat(rectifie.date()).isEqualTo(RECTIFIE_LE);
        }

        @Test
        void is_told_from_one_version_to_the_next() {
            var une = rectifier("duree", "7").finaliser(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE));
            var deux = rectifier(une, "duree", "8")
                    .finaliser(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE.plusDays(4)))
                    .document();

            assertThat(deux.version()).isEqualTo(3);
            var rectificatif = Objects.requireNonNull(deux.rectificatif());
            assertThat(rectificatif.remplace()).isEqualTo(RECTIFIE_LE);
            assertThat(rectificatif.changements())
                    .containsExactly(new Changement("Durée envisagée", "7 semaines", "8 semaines"));
        }
    }

    @Nested
    class What_was_noted_of_the_version_before {

        final Suivi suivi = new Suivi(
                finalise.identite(),
                UUID.randomUUID(),
                Redaction.vierge(
                        Map.of(
                                "signature.eleve.etat",
                                "signe",
                                "signature.eleve.le",
                                "14/10/2026",
                                "remise.ppre",
                                "15/10/2026",
                                "accord.etat",
                                "recueilli",
                                "accord.le",
                                "13/10/2026"),
                        Instant.EPOCH));

        @Test
        void is_asked_for_again_when_what_was_agreed_to_changed() {
            assertThat(suivi.aRedemander(rectifie("duree", "8")))
                    .containsOnlyKeys(
                            "signature.eleve.etat", "signature.eleve.le", "remise.ppre", "accord.etat", "accord.le");
        }

        @Test
        void keeps_a_refusal_which_only_an_agreement_ends() {
            var refuse = new Suivi(
                    suivi.ppre(),
                    suivi.id(),
                    suivi.redaction().avec(Map.of("accord.etat", "refuse", "accord.le", "13/10/2026"), Instant.EPOCH));
            assertThat(refuse.aRedemander(rectifie("duree", "8"))).isEmpty();
        }

        @Test
        void stands_when_only_a_name_was_mended_but_the_paper_is_to_be_handed_over_again() {
            var redemande = suivi.aRedemander(rectifie("participant.p00.nom", "BEN ALI"));
            assertThat(redemande).containsOnlyKeys("remise.ppre");
            assertThat(suivi.sans(redemande.keySet(), Instant.EPOCH).redaction().champs())
                    .containsOnlyKeys("signature.eleve.etat", "signature.eleve.le", "accord.etat", "accord.le");
        }

        private DocumentPpre rectifie(String... paires) {
            return rectifier(paires)
                    .finaliser(Lectures.ELEMENTAIRE, entete("ŒUVRARD", RECTIFIE_LE))
                    .document();
        }
    }

    private Rectification rectifier(String... paires) {
        return rectifier(finalise, paires);
    }

    private static Rectification rectifier(Finalise finalise, String... paires) {
        var ouverte = finalise.rectifier(Lectures.ELEMENTAIRE, "Erreur de saisie", Instant.EPOCH);
        var champs = Saisies.avec(ouverte.redaction().champs(), paires);
        return ouverte.avec(ouverte.redaction().avec(champs, Instant.EPOCH));
    }

    private static Finalise finalise(Map<String, String> champs) {
        var identite = new Identite(
                new PpreId(UUID.randomUUID()), new LivretId(UUID.randomUUID()), "elementaire", false, Instant.EPOCH);
        return new Brouillon(identite, Redaction.vierge(champs, Instant.EPOCH))
                .finaliser(Lectures.ELEMENTAIRE, entete("ŒUVRARD", FINALISE_LE));
    }

    private static Entete entete(String nom, LocalDate le) {
        return new Entete(
                "H4TQ7XN2KD",
                nom,
                "Fañch",
                LocalDate.of(2017, 3, 14),
                "École",
                "9990001X",
                "CM1 B",
                "Anne LE GOFF",
                LocalDate.of(2024, 9, 12),
                le);
    }
}
