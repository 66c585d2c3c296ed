package fr.lpi.document;

import static fr.lpi.document.LectureDePdf.lettres;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.ppre.DocumentPpre;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class PdfPpreTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final PdfPpre PDF = new PdfPpre(
            new MoteurPdf(1), TemplateEngine.createPrecompiled(ContentType.Html), JSON, "Académie de Démonstration");

    @SuppressWarnings("ImmutableEnumChecker")
    enum Exemple {
        ORDINAIRE(DesPpre.ordinaire()),
        MINIMAL(DesPpre.minimal()),
        LE_PLUS_LONG(DesPpre.lePlusLong()),
        DE_TOUTES_LES_ECRITURES(DesPpre.deToutesLesEcritures());

        final DocumentPpre ppre;
        final byte[] pdf;

        Exemple(DocumentPpre ppre) {
            this.ppre = ppre;
            this.pdf = PDF.imprimer(ppre);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_is_valid_PDF_UA_1_and_PDF_A_3a(Exemple exemple) {
        assertThat(Conformite.fautes(exemple.pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_document_carries_its_own_data(Exemple exemple) {
        var json = LectureDePdf.pieceJointe(exemple.pdf, "ppre.json");

        assertThat(JSON.readValue(json, DocumentPpre.class)).isEqualTo(exemple.ppre);
    }

    @Test
    void the_paper_says_what_the_PPRE_says() {
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf))
                .contains("Académie de Démonstration", "École primaire Marcel Pagnol · 9990001X")
                .contains("PPRE - remédiation en cours d’année, finalisé le 3 novembre 2026")
                .contains("Fañch ŒUVRARD", "14 mars 2017", "6 semaines", "ŒUVRARD--D'ALMEIDA")
                .contains("Directeur / Chef d’établissement", "Autre(s) : raconte volontiers ses lectures")
                .contains("11 décembre 2026", "1er décembre 2026", "Mots lus par minute", "41", "65")
                .contains("Non renseigné", "Autre : laisser le choix du livre du quart d'heure lecture")
                .contains("Nous sommes d’accord", "Responsable légal", "Page")
                .contains("PPRE finalisé le 3 novembre 2026");
    }

    @Test
    void every_page_has_its_number() {
        var ordinaire = Exemple.ORDINAIRE.pdf;

        assertThat(LectureDePdf.pages(ordinaire)).isEqualTo(4);
        for (var page = 1; page <= 4; page++) {
            assertThat(LectureDePdf.commeOnLeVoit(ordinaire, page))
                    .contains("Livret H4TQ7XN2KD · PPRE finalisé le 3 novembre 2026", "Page " + page + " / 4");
        }
    }

    @Test
    void whatever_its_alphabet_a_text_can_be_copied_back() {
        var texte = lettres(LectureDePdf.texte(Exemple.DE_TOUTES_LES_ECRITURES.pdf));

        assertThat(DesPpre.ECRITURES).allSatisfy(ecrit -> assertThat(texte).contains(lettres(ecrit)));
    }

    @Test
    void the_longest_PPRE_loses_nothing() {
        var texte = lettres(LectureDePdf.texte(Exemple.LE_PLUS_LONG.pdf));

        assertThat(texte).contains("W".repeat(255), "é".repeat(255), "Jean-Baptiste");
        assertThat(LectureDePdf.pages(Exemple.LE_PLUS_LONG.pdf)).isLessThan(60);
    }

    @Test
    void the_same_PPRE_has_the_same_bytes() {
        assertThat(PDF.imprimer(DesPpre.deToutesLesEcritures())).isEqualTo(Exemple.DE_TOUTES_LES_ECRITURES.pdf);
    }

    @Test
    void two_versions_finalised_on_the_same_day_are_two_documents() {
        assertThat(LectureDePdf.identifiant(PDF.imprimer(DesPpre.avecUnTexte("avant"))))
                .isNotEqualTo(LectureDePdf.identifiant(PDF.imprimer(DesPpre.avecUnTexte("après"))));
    }

    @Test
    void dates_are_written_as_ISO_in_the_data() {
        assertThat(LectureDePdf.pieceJointe(Exemple.ORDINAIRE.pdf, "ppre.json"))
                .contains("\"finaliseLe\":\"2026-11-03\"");
    }
}
