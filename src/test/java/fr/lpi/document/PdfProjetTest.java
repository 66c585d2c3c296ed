package fr.lpi.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.DocumentProjet.Cycle;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import fr.lpi.accompagnement.DocumentProjet.Indicateur;
import fr.lpi.accompagnement.DocumentProjet.Mesure;
import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.document.pdf.MoteurPdf;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PdfProjetTest {

    static final LocalDate LE = LocalDate.of(2026, 11, 3);
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final PdfProjet PDF =
            new PdfProjet(new MoteurPdf(1), TemplateEngine.createPrecompiled(ContentType.Html), JSON, "");

    @SuppressWarnings("ImmutableEnumChecker")
    enum Exemple {
        ORDINAIRE(projet(
                "Apprendre à apprendre",
                "Que chacun lise seul une consigne.",
                List.of(
                        new Etape("Diagnostic", LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 25)),
                        new Etape("Bilan", LocalDate.of(2027, 6, 21), LocalDate.of(2027, 6, 21))),
                1,
                List.of(new Mesure(LocalDate.of(2026, 10, 12), new BigDecimal("52.5"))))),
        MINIMAL(projet("Essai", "Un but.", List.of(), 1, List.of())),
        GRAND(projet(
                "Le projet d'un collège de 25 classes " + "W".repeat(200),
                "Un but qui se dit longuement. ".repeat(99),
                IntStream.range(0, 40)
                        .mapToObj(jour -> new Etape(
                                "Étape " + jour,
                                LocalDate.of(2026, 9, 1).plusDays(jour * 7L),
                                LocalDate.of(2027, 7, 2)))
                        .toList(),
                50,
                IntStream.range(0, 30)
                        .mapToObj(semaine -> new Mesure(
                                LocalDate.of(2026, 9, 7).plusWeeks(semaine), BigDecimal.valueOf(40 + semaine)))
                        .toList())),
        DE_TOUTES_LES_ECRITURES(projet("Читаем вместе اقرأ معنا 一起阅读 📚", "<b>& « ‹ é œ ẞ", List.of(), 2, List.of()));

        final DocumentProjet projet;
        final byte[] pdf;

        Exemple(DocumentProjet projet) {
            this.projet = projet;
            this.pdf = PDF.imprimer(new Publie(projet, 2, LE, null));
        }
    }

    static DocumentProjet projet(String intitule, String buts, List<Etape> etapes, int actions, List<Mesure> mesures) {
        return new DocumentProjet(
                DocumentProjet.EDITION,
                "Collège Émilie du Châtelet",
                2026,
                intitule,
                "",
                buts,
                List.of("La consigne"),
                "Un comité",
                "Une heure par semaine",
                "",
                "",
                etapes,
                "Beaucoup d'élèves lisent mal les consignes.",
                IntStream.range(0, actions)
                        .mapToObj(rang -> new Action(
                                "Lire une consigne n°" + rang,
                                "Repérer le verbe",
                                "Les compétences, en lien avec les enseignements",
                                List.of("La consigne"),
                                "Comprendre, s'exprimer en utilisant la langue française",
                                "6e",
                                "Français, mathématiques",
                                "Deux groupes",
                                "Anne Le Goff",
                                new BigDecimal("1.5"),
                                BigDecimal.TEN))
                        .toList(),
                List.of(new Cycle("Automne", LE, LE.plusMonths(2), "Ils lisent mal", "Ils lisent mieux", "Continuer")),
                "",
                "",
                "",
                "Deux fois l'an",
                List.of(new Indicateur(
                        "Élèves qui lisent seuls une consigne",
                        "%",
                        new BigDecimal("45"),
                        new BigDecimal("80"),
                        mesures)),
                "");
    }

    @ParameterizedTest
    @EnumSource
    void a_project_is_valid_PDF_UA_1_and_PDF_A_3a(Exemple exemple) {
        assertThat(Conformite.fautes(exemple.pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void it_carries_its_data_and_nothing_else(Exemple exemple) {
        var pieces = LectureDePdf.piecesJointes(exemple.pdf);

        assertThat(pieces).containsOnlyKeys("projet.json");
        assertThat(JSON.readValue(pieces.get("projet.json"), DocumentProjet.class))
                .isEqualTo(exemple.projet);
    }

    @Test
    void it_says_what_the_project_says_with_its_calendar_and_the_drawing_of_its_indicator() {
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf))
                .contains("Apprendre à apprendre", "Collège Émilie du Châtelet, 2026-2027", "Que chacun lise seul")
                .contains("Étapes de l’année", "sept.", "Du 7 septembre 2026 au 25 septembre 2026", "Le 21 juin 2027")
                .contains("Lire une consigne n°0", "1,5 h par semaine pendant 10 semaines, soit 15 h", "Anne Le Goff")
                .contains("Automne", "Ils lisent mieux")
                .contains("de 45 à 52,5 en 2 relevés, valeur visée 80", "visé 80")
                .contains("Version n°2, publiée le 3 novembre 2026");
        assertThat(LectureDePdf.lettres(LectureDePdf.texte(Exemple.ORDINAIRE.pdf)))
                .contains("12/10/2026:52,5%");
    }

    @Test
    void the_school_reads_the_bilan_of_a_closed_year_with_its_drawing() {
        var rapport = new RapportProjet(
                1,
                "Trois séquences",
                "",
                "",
                "Commencer plus tôt",
                3,
                List.of(
                        new RapportProjet.Face("Pilotage", List.of(0, 1, 2, 0), List.of("Un comité"), List.of()),
                        new RapportProjet.Face("Démarche", List.of(0, 0, 0, 0), List.of(), List.of("Un cahier"))));
        var pdf = PDF.imprimer(new Publie(Exemple.ORDINAIRE.projet, 2, LE, rapport));

        assertThat(Conformite.fautes(pdf)).isEmpty();
        assertThat(LectureDePdf.texte(pdf))
                .contains("Bilan de l’année", "Trois séquences", "3 personnes ont rempli l’auto-évaluation.")
                .contains("2 « En place », 1 « Commencé »", "Personne ne s’est prononcé", "Un cahier");
        assertThat(LectureDePdf.alternatives(pdf))
                .contains("Pilotage : 2 «\u00a0En place\u00a0», 1 «\u00a0Commencé\u00a0»");
        assertThat(LectureDePdf.piecesJointes(pdf)).containsOnlyKeys("projet.json", "bilan.json");
    }

    @Test
    void a_large_one_loses_nothing() {
        var texte = LectureDePdf.lettres(LectureDePdf.texte(Exemple.GRAND.pdf));

        assertThat(texte.chars().filter(c -> c == 'W').count()).isGreaterThanOrEqualTo(200);
        assertThat(texte).contains("Lireuneconsignen°49", "Étape39");
        assertThat(LectureDePdf.pages(Exemple.GRAND.pdf)).isBetween(8, 25);
    }

    @Test
    void the_same_version_is_always_the_same_file() {
        assertThat(PDF.imprimer(new Publie(Exemple.ORDINAIRE.projet, 2, LE, null)))
                .isEqualTo(Exemple.ORDINAIRE.pdf);
    }

    @Test
    void the_public_file_does_not_say_who_leads_the_actions() {
        var pdf = PDF.imprimer(new Publie(Exemple.ORDINAIRE.projet.sansNoms(), 2, LE, null));

        assertThat(LectureDePdf.texte(pdf)).contains("Lire une consigne").doesNotContain("Anne");
        assertThat(LectureDePdf.piecesJointes(pdf).get("projet.json"))
                .asString()
                .doesNotContain("Anne");
    }
}
