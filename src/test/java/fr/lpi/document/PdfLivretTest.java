package fr.lpi.document;

import static fr.lpi.document.LectureDePdf.lettres;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.PpreEtBilan.Recueil;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;

class PdfLivretTest {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final JsonMapper LECTURE = JSON.rebuild()
            .addMixIn(PpreEtBilan.class, PdfLivret.EnDonnees.class)
            .addMixIn(Depasse.class, Interrompu.class)
            .build();
    static final MoteurPdf MOTEUR = new MoteurPdf(1);
    static final TemplateEngine GABARITS = TemplateEngine.createPrecompiled(ContentType.Html);
    static final String MARQUE = "Académie de Démonstration";
    static final PdfLivret PDF =
            new PdfLivret(MOTEUR, GABARITS, JSON, new PdfPpre(MOTEUR, GABARITS, JSON, MARQUE), MARQUE);

    @SuppressWarnings("ImmutableEnumChecker")
    enum Exemple {
        DIX_DOCUMENTS(DesLivrets.deDixDocuments()),
        VIDE(DesLivrets.vide()),
        NOMS_LONGS(DesLivrets.auxNomsLongs());

        final DocumentLivret livret;
        final byte[] pdf;

        Exemple(DocumentLivret livret) {
            this.livret = livret;
            this.pdf = PDF.imprimer(livret);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_livret_is_valid_PDF_UA_1_and_PDF_A_3a(Exemple exemple) {
        assertThat(Conformite.fautes(exemple.pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_livret_carries_all_its_data(Exemple exemple) {
        var pieces = LectureDePdf.piecesJointes(exemple.pdf);

        assertThat(pieces).containsOnlyKeys("livret.json");
        assertThat(sansSignatures(LECTURE.readValue(pieces.get("livret.json"), DocumentLivret.class)))
                .isEqualTo(sansSignatures(exemple.livret));
    }

    @JsonDeserialize(as = Depasse.Interrompu.class)
    interface Interrompu {}

    private static DocumentLivret sansSignatures(DocumentLivret livret) {
        return new DocumentLivret(
                livret.edition(),
                livret.entete(),
                livret.amenagements(),
                livret.documents().stream()
                        .map(document -> document.signe(List.of()).recueillant(Recueil.RIEN))
                        .toList());
    }

    @Test
    void the_signatures_drawn_on_a_document_are_on_its_paper_and_not_in_the_data() {
        var pdf = Exemple.DIX_DOCUMENTS.pdf;

        assertThat(LectureDePdf.texte(pdf)).contains("Fañch ŒUVRARD, le 12 novembre 2026", "Empreinte du document");
        assertThat(LectureDePdf.piecesJointes(pdf).get("livret.json")).doesNotContain("\"traits\"", "\"signatures\":[");
    }

    @Test
    void its_cover_says_whose_it_is_and_where_each_document_begins() {
        var couverture = LectureDePdf.commeOnLeVoit(Exemple.DIX_DOCUMENTS.pdf, 1);

        assertThat(couverture)
                .contains("Académie de Démonstration", "École primaire Marcel Pagnol · 9990001X")
                .contains("Livret de parcours inclusif", "tel qu’il est le 22 novembre 2026", "Fañch ŒUVRARD")
                .contains("H4TQ7XN2KD", "Sommaire")
                .contains("Informations de l’élève page 2")
                .contains("PPRE et son bilan finalisé le 3 novembre 2026, bilan du 11 décembre 2026 page 3")
                .contains("PPRE finalisé le 3 novembre 2026, interrompu le 27 novembre 2026 page")
                .contains("rectifié le 1er décembre 2026");
    }

    @Test
    void the_pupil_and_the_amenagements_come_before_the_documents_oldest_first() {
        assertThat(LectureDePdf.texte(Exemple.DIX_DOCUMENTS.pdf))
                .containsSubsequence(
                        "Informations de l’élève",
                        "14 mars 2017",
                        "Aménagements pédagogiques sélectionnés",
                        "laisser le choix du livre du quart d'heure lecture",
                        "Programme personnalisé de réussite éducative",
                        "Bilan du PPRE",
                        "Programme personnalisé de réussite éducative",
                        "Nous sommes d’accord");
    }

    @Test
    void each_document_begins_on_a_page_of_its_own_as_it_is_printed_alone() {
        var pdf = Exemple.DIX_DOCUMENTS.pdf;
        var debuts = IntStream.rangeClosed(1, LectureDePdf.pages(pdf))
                .mapToObj(page -> LectureDePdf.commeOnLeVoit(pdf, page).strip())
                .filter(page -> page.contains("Programme personnalisé de réussite éducative\n"))
                .filter(page -> page.startsWith(MARQUE))
                .count();

        assertThat(debuts).isEqualTo(10);
    }

    @Test
    void its_pages_are_numbered_over_the_whole() {
        var pdf = Exemple.DIX_DOCUMENTS.pdf;
        var pages = LectureDePdf.pages(pdf);

        for (var page = 1; page <= pages; page++) {
            assertThat(LectureDePdf.commeOnLeVoit(pdf, page))
                    .contains("Livret H4TQ7XN2KD", "Page %d / %d".formatted(page, pages));
        }
    }

    @Test
    void each_page_recalls_the_document_it_belongs_to() {
        var pdf = Exemple.DIX_DOCUMENTS.pdf;

        assertThat(LectureDePdf.commeOnLeVoit(pdf, 2)).startsWith("Fañch ŒUVRARD · CM1 B Livret de parcours inclusif");
        assertThat(LectureDePdf.commeOnLeVoit(pdf, 3)).startsWith(MARQUE);
        assertThat(LectureDePdf.commeOnLeVoit(pdf, 4))
                .startsWith("Fañch ŒUVRARD · CM1 B Programme personnalisé de réussite éducative");
        assertThat(LectureDePdf.commeOnLeVoit(pdf, 8))
                .startsWith("Fañch ŒUVRARD · CM1 B Programme personnalisé de réussite éducative")
                .contains("Actions à mettre en place");
    }

    @Test
    void each_document_has_its_bookmark_which_holds_its_parts() {
        assertThat(LectureDePdf.signets(Exemple.DIX_DOCUMENTS.pdf))
                .hasSize(12)
                .startsWith(
                        "Informations de l’élève",
                        "Aménagements pédagogiques sélectionnés",
                        "PPRE et son bilan finalisé le 3 novembre 2026, bilan du 11 décembre 2026")
                .endsWith("PPRE finalisé le 3 novembre 2026, rectifié le 1er décembre 2026");
        assertThat(LectureDePdf.signetsDe(Exemple.DIX_DOCUMENTS.pdf, 2))
                .startsWith("Informations préliminaires")
                .endsWith("Bilan du PPRE");
        assertThat(LectureDePdf.signetsDe(Exemple.DIX_DOCUMENTS.pdf, 11)).endsWith("Accord des responsables légaux");
    }

    @Test
    void whatever_its_alphabet_a_text_can_be_copied_back() {
        var texte = lettres(LectureDePdf.texte(Exemple.DIX_DOCUMENTS.pdf));

        assertThat(DesPpre.ECRITURES).allSatisfy(ecrit -> assertThat(texte).contains(lettres(ecrit)));
    }

    @Test
    void an_empty_livret_says_so() {
        assertThat(LectureDePdf.pages(Exemple.VIDE.pdf)).isEqualTo(2);
        assertThat(LectureDePdf.texte(Exemple.VIDE.pdf))
                .contains("Ce livret n’a pas encore de document finalisé.", "Aucun aménagement n’a été renseigné");
        assertThat(LectureDePdf.signets(Exemple.VIDE.pdf))
                .containsExactly("Informations de l’élève", "Aménagements pédagogiques sélectionnés");
    }

    @Test
    void long_names_lose_nothing() {
        var texte = lettres(LectureDePdf.texte(Exemple.NOMS_LONGS.pdf));

        assertThat(texte).contains("W".repeat(120) + "-", "Ŵ".repeat(120));
    }

    @Test
    void the_same_livret_has_the_same_bytes() {
        assertThat(PDF.imprimer(DesLivrets.deDixDocuments())).isEqualTo(Exemple.DIX_DOCUMENTS.pdf);
    }

    /// Ten documents, some fifty pages, in the time of this thread alone: a second or so on an idle machine.
    @Test
    void ten_documents_are_printed_while_one_waits() {
        var horloge = ManagementFactory.getThreadMXBean();
        var debut = horloge.getCurrentThreadCpuTime();

        PDF.imprimer(DesLivrets.deDixDocuments());

        assertThat(Duration.ofNanos(horloge.getCurrentThreadCpuTime() - debut)).isLessThan(Duration.ofSeconds(6));
    }
}
