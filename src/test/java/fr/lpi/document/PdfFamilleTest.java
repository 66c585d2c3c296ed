package fr.lpi.document;

import static fr.lpi.document.LectureDePdf.lettres;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.papier.PapierFamille;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.ppre.DocumentPpre;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PdfFamilleTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final PdfFamille PDF =
            new PdfFamille(new MoteurPdf(1), TemplateEngine.createPrecompiled(ContentType.Html), JSON);

    @SuppressWarnings("ImmutableEnumChecker")
    enum Exemple {
        ORDINAIRE(DesPpre.ordinaire()),
        CHARGE(DesPpre.charge()),
        MINIMAL(DesPpre.minimal()),
        LE_PLUS_LONG(DesPpre.lePlusLong()),
        DE_TOUTES_LES_ECRITURES(DesPpre.deToutesLesEcritures());

        final DocumentPpre ppre;
        final byte[] pdf;

        Exemple(DocumentPpre ppre) {
            this.ppre = ppre;
            this.pdf = PDF.imprimer(DesBilans.sansBilan(ppre));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_is_valid_PDF_UA_1_and_PDF_A_3a(Exemple exemple) {
        assertThat(Conformite.fautes(exemple.pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_carries_what_it_says_and_nothing_else(Exemple exemple) {
        var pieces = LectureDePdf.piecesJointes(exemple.pdf);

        assertThat(pieces).containsOnlyKeys("famille.json");
        assertThat(JSON.readValue(pieces.get("famille.json"), PapierFamille.class))
                .isEqualTo(PapierFamille.de(DesBilans.sansBilan(exemple.ppre)));
    }

    @Test
    void the_page_says_what_the_PPRE_says() {
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf))
                .contains("On aide Fañch à progresser", "Ce que Fañch sait faire", "Nos 3 objectifs")
                .contains("Mémorise une poésie", "Vit difficilement l’erreur", "Lit lentement ou de manière")
                .contains("Professeurs du RASED", "Karim BENALI et Anne LE GOFF", "association Lire ensemble")
                .contains("Lire à voix haute un texte de dix lignes sans buter sur les mots")
                .contains("3 novembre 2026", "11 décembre 2026", "Vous pouvez poser toutes vos questions à");
        assertThat(LectureDePdf.commeOnLeVoit(Exemple.ORDINAIRE.pdf, 1)).contains("Pendant 6 semaines, nous");
    }

    @Test
    void at_its_end_the_page_says_so_and_asks_for_no_agreement() {
        assertThat(LectureDePdf.texte(PDF.imprimer(DesBilans.interrompu())))
                .contains("Cette aide s’est arrêtée le 27 novembre 2026.", "L’aide s’arrête")
                .doesNotContain("Êtes-vous d’accord", "Le bilan, avec vous");
        assertThat(LectureDePdf.texte(PDF.imprimer(DesBilans.ordinaire())))
                .contains("Cette aide est finie. Le bilan a été fait le 11 décembre 2026.")
                .doesNotContain("Êtes-vous d’accord");
    }

    @Test
    void an_agreement_that_was_given_is_not_asked_for_and_a_change_is_told() {
        assertThat(LectureDePdf.texte(PDF.imprimer(DesBilans.note())))
                .contains("Vous avez donné votre accord le 10 novembre 2026.")
                .doesNotContain("Êtes-vous d’accord");
        assertThat(LectureDePdf.texte(PDF.imprimer(DesBilans.sansBilan(DesPpre.rectifie("")))))
                .contains("L’aide est décidée, puis");
    }

    @Test
    void ordinary_content_takes_one_page() {
        assertThat(LectureDePdf.pages(Exemple.ORDINAIRE.pdf)).isOne();
        assertThat(LectureDePdf.pages(Exemple.MINIMAL.pdf)).isOne();
        assertThat(LectureDePdf.pages(Exemple.CHARGE.pdf)).isOne();
        assertThat(LectureDePdf.commeOnLeVoit(Exemple.ORDINAIRE.pdf, 1))
                .contains("Livret H4TQ7XN2KD · 3 novembre 2026", "Page 1 / 1");
    }

    @Test
    void the_longest_content_goes_on_over_the_next_pages_and_loses_nothing() {
        var texte = lettres(LectureDePdf.texte(Exemple.LE_PLUS_LONG.pdf));

        assertThat(texte.chars().filter(c -> c == 'W').count())
                .as("three titles, eleven of the participants, and a person mobilised")
                .isEqualTo(3 * 255 + 11 * 78 + 255);
        assertThat(LectureDePdf.pages(Exemple.LE_PLUS_LONG.pdf)).isBetween(3, 6);
        assertThat(LectureDePdf.texte(Exemple.LE_PLUS_LONG.pdf)).contains("Êtes-vous d’accord ?");
    }

    @Test
    void without_participants_nor_dates_it_names_the_responsable_and_the_weeks() {
        assertThat(LectureDePdf.texte(Exemple.MINIMAL.pdf))
                .contains("Ce que 小明 sait faire", "Nombres et calcul", "Notre objectif", "Compter jusqu'à 100")
                .contains("Anne LE GOFF", "Pendant 1 semaine", "Nous aidons 小明");
    }

    @Test
    void whatever_its_alphabet_a_name_can_be_copied_back() {
        var papier = PapierFamille.de(DesBilans.sansBilan(Exemple.DE_TOUTES_LES_ECRITURES.ppre));
        var texte = lettres(LectureDePdf.texte(Exemple.DE_TOUTES_LES_ECRITURES.pdf));

        assertThat(Stream.concat(papier.objectifs().stream(), papier.aidants().stream()))
                .allSatisfy(ecrit -> assertThat(texte).contains(lettres(ecrit)));
    }

    @Test
    void the_same_PPRE_has_the_same_bytes() {
        assertThat(PDF.imprimer(DesBilans.sansBilan(DesPpre.ordinaire()))).isEqualTo(Exemple.ORDINAIRE.pdf);
    }

    /// Names and what the plan holds aside: of them nothing can be said.
    @Test
    void our_own_sentences_are_shorter_than_twelve_words_and_name_the_pupil() {
        var phrases = phrases(PDF.xhtml(PapierFamille.de(DesBilans.sansBilan(DesPpre.minimal()))));

        assertThat(phrases)
                .contains("Certaines choses sont difficiles pour 小明")
                .allSatisfy(phrase -> assertThat(phrase.split("\\s+")).hasSizeLessThan(12));
        assertThat(phrases).noneMatch(phrase -> phrase.matches("(?i).*\\b(il|elle|lui)\\b.*"));
    }

    private static List<String> phrases(String xhtml) {
        var corps = xhtml.substring(xhtml.indexOf("<body>"));
        return Stream.of(corps.replaceAll("</?(b|span)\\b[^>]*>", "").split("<[^>]*>|[.?!:]"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }
}
