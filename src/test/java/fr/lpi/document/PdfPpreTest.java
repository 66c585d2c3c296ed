package fr.lpi.document;

import static fr.lpi.document.LectureDePdf.lettres;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.PpreEtBilan;
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
        ORDINAIRE(DesBilans.sansBilan(DesPpre.ordinaire())),
        MINIMAL(DesBilans.sansBilan(DesPpre.minimal())),
        LE_PLUS_LONG(DesBilans.sansBilan(DesPpre.lePlusLong())),
        DE_TOUTES_LES_ECRITURES(DesBilans.sansBilan(DesPpre.deToutesLesEcritures())),
        RECTIFIE(DesBilans.sansBilan(DesPpre.rectifie(DesPpre.MILLE))),
        REMPLACE(DesBilans.remplace()),
        INTERROMPU(DesBilans.interrompu()),
        SIGNE(DesBilans.signe()),
        NOTE(DesBilans.note()),
        BILAN_SIGNE(DesBilans.ordinaire().signe(DesBilans.signe().signatures())),
        BILAN(DesBilans.ordinaire()),
        BILAN_MINIMAL(DesBilans.minimal()),
        LE_PLUS_LONG_BILAN(DesBilans.lePlusLong()),
        BILAN_DE_TOUTES_LES_ECRITURES(DesBilans.deToutesLesEcritures()),
        BILAN_DANS_UN_AUTRE_ETABLISSEMENT(DesBilans.dansUnAutreEtablissement());

        final PpreEtBilan documents;
        final byte[] pdf;

        Exemple(PpreEtBilan documents) {
            this.documents = documents;
            this.pdf = PDF.imprimer(documents);
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
        var pieces = LectureDePdf.piecesJointes(exemple.pdf);
        var bilan = pieces.get("bilan.json");

        assertThat(pieces).hasSize(exemple.documents.sonBilan().isPresent() ? 2 : 1);
        assertThat(new PpreEtBilan(
                        JSON.readValue(pieces.get("ppre.json"), DocumentPpre.class),
                        bilan == null ? null : JSON.readValue(bilan, DocumentBilan.class)))
                .isEqualTo(new PpreEtBilan(exemple.documents.ppre(), exemple.documents.bilan()));
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
    void a_version_says_what_it_mends_and_one_that_was_replaced_says_so_first() {
        assertThat(LectureDePdf.texte(Exemple.RECTIFIE.pdf))
                .contains("Rectificatif n° 2 du 1er décembre 2026", "Ce document remplace celui du 20 novembre 2026.")
                .contains("Adaptation décidée avec la famille : l'atelier du vendredi n'a plus lieu.")
                .contains("Durée envisagée", "8 semaines", "l'accord des responsables légaux et les signatures ont été")
                .contains("PPRE finalisé le 3 novembre 2026, rectifié le 1er décembre 2026");
        assertThat(lettres(LectureDePdf.texte(Exemple.RECTIFIE.pdf))).contains(lettres(DesPpre.MILLE));
        assertThat(LectureDePdf.commeOnLeVoit(Exemple.REMPLACE.pdf, 1))
                .contains("Document remplacé par le rectificatif n° 2 du 1er décembre 2026");
        assertThat(LectureDePdf.commeOnLeVoit(Exemple.INTERROMPU.pdf, 1))
                .contains("PPRE interrompu le 27 novembre 2026", "La famille déménage.");
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf)).doesNotContain("ectificatif", "interrompu");
    }

    @Test
    void a_signature_drawn_on_the_screen_stands_in_its_box_with_its_day_and_the_hash_it_was_given_for() {
        assertThat(LectureDePdf.texte(Exemple.SIGNE.pdf))
                .contains("Fañch ŒUVRARD, le 12 novembre 2026", "Empreinte du document : 0123456789abcdef")
                .contains("Đức NGUYỄN, le 12 novembre 2026", "Signé sur la version du 12 octobre 2026");
        assertThat(LectureDePdf.alternatives(Exemple.SIGNE.pdf))
                .contains("Signature de Fañch ŒUVRARD, le 12 novembre 2026");
        assertThat(LectureDePdf.texte(Exemple.BILAN_SIGNE.pdf)).contains("Fañch ŒUVRARD, le 12 novembre 2026");
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf)).doesNotContain("Empreinte");
        assertThat(LectureDePdf.texte(Exemple.NOTE.pdf))
                .contains("Accord recueilli le 10 novembre 2026", "Signé sur papier le 12 novembre 2026")
                .doesNotContain("Nous sommes d’accord");
        assertThat(LectureDePdf.texte(Exemple.ORDINAIRE.pdf)).contains("Nous sommes d’accord");
        assertThat(LectureDePdf.texte(Exemple.BILAN.pdf)).contains("visé 65", "03/11", "04/12");
    }

    @Test
    void signing_makes_another_file_each_time_the_same() {
        assertThat(PDF.imprimer(DesBilans.signe())).isEqualTo(Exemple.SIGNE.pdf).isNotEqualTo(Exemple.ORDINAIRE.pdf);
    }

    @Test
    void the_paper_says_what_the_bilan_says() {
        assertThat(LectureDePdf.commeOnLeVoit(Exemple.BILAN.pdf, 1))
                .contains("PPRE et son bilan · finalisé le 3 novembre 2026, bilan du 11 décembre 2026")
                .contains("Livret H4TQ7XN2KD · PPRE et son bilan, 15 décembre 2026");
        assertThat(LectureDePdf.texte(Exemple.BILAN.pdf))
                .contains("Nous sommes d’accord", "Bilan du PPRE", "Bilan finalisé le 15 décembre 2026")
                .contains("Finalisé le 3 novembre 2026, 6 semaines")
                .contains("Participants à l’élaboration du bilan PPRE", "ŒUVRARD--D'ALMEIDA")
                .contains("Atteint", "Partiellement atteint", "Non atteint", "Progrès constaté")
                .contains("virgules.", "Les mots fréquents ne l'arrêtent plus.")
                .contains("Bilan général", "En six semaines, la lecture à voix haute est devenue un appui.")
                .contains("Actions à mettre en place", "Réunion d’équipe éducative")
                .contains("Autres : l'atelier lecture de la médiathèque");
    }

    @Test
    void a_bilan_begins_after_the_whole_of_its_PPRE() {
        assertThat(LectureDePdf.texte(Exemple.BILAN.pdf))
                .containsSubsequence("Aménagements et adaptations", "Responsable légal", "Bilan du PPRE");
        assertThat(LectureDePdf.signets(Exemple.BILAN.pdf)).endsWith("Accord des responsables légaux", "Bilan du PPRE");
        assertThat(LectureDePdf.signets(Exemple.ORDINAIRE.pdf)).endsWith("Accord des responsables légaux");
    }

    @Test
    void what_a_bilan_leaves_empty_reads_Non_renseigne() {
        var bilan = LectureDePdf.texte(Exemple.BILAN_MINIMAL.pdf).split("Bilan du PPRE")[1];

        assertThat(bilan)
                .containsSubsequence(
                        "Non renseigné",
                        "État de l’objectif : Non renseigné",
                        "Progrès constaté",
                        "Non renseigné",
                        "Actions à mettre en place",
                        "Non renseigné");
    }

    @Test
    void a_bilan_written_in_another_school_says_which() {
        assertThat(LectureDePdf.texte(Exemple.BILAN_DANS_UN_AUTRE_ETABLISSEMENT.pdf))
                .contains("École primaire Marcel Pagnol", "6e 2", "Collège Pierre et Marie Curie · 9990002Y")
                .contains("Đức NGUYỄN");
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
    void whatever_its_alphabet_a_bilan_can_be_copied_back() {
        var texte = lettres(LectureDePdf.texte(Exemple.BILAN_DE_TOUTES_LES_ECRITURES.pdf));

        assertThat(DesPpre.ECRITURES).allSatisfy(ecrit -> assertThat(texte).contains(lettres(ecrit)));
    }

    @Test
    void the_longest_bilan_loses_nothing() {
        var texte = lettres(LectureDePdf.texte(Exemple.LE_PLUS_LONG_BILAN.pdf));

        // A page may end in the middle of any of them.
        assertThat(texte.replaceAll("[^ŵŷẃẁẅ]", ""))
                .isEqualTo("ẃ".repeat(1000) + "ẁ".repeat(250) + "ẅ".repeat(500) + "ŵ".repeat(1000) + "ŷ".repeat(255));
        assertThat(LectureDePdf.pages(Exemple.LE_PLUS_LONG_BILAN.pdf))
                .isLessThan(LectureDePdf.pages(Exemple.LE_PLUS_LONG.pdf) + 14);
    }

    @Test
    void the_longest_PPRE_loses_nothing() {
        var texte = lettres(LectureDePdf.texte(Exemple.LE_PLUS_LONG.pdf));

        assertThat(texte).contains("W".repeat(255), "é".repeat(255), "Jean-Baptiste");
        assertThat(LectureDePdf.pages(Exemple.LE_PLUS_LONG.pdf)).isLessThan(60);
    }

    @Test
    void the_same_PPRE_has_the_same_bytes() {
        assertThat(PDF.imprimer(DesBilans.sansBilan(DesPpre.deToutesLesEcritures())))
                .isEqualTo(Exemple.DE_TOUTES_LES_ECRITURES.pdf);
        assertThat(PDF.imprimer(DesBilans.deToutesLesEcritures())).isEqualTo(Exemple.BILAN_DE_TOUTES_LES_ECRITURES.pdf);
    }

    @Test
    void two_versions_finalised_on_the_same_day_are_two_documents() {
        assertThat(LectureDePdf.identifiant(PDF.imprimer(DesBilans.avecUnTexte("avant"))))
                .isNotEqualTo(LectureDePdf.identifiant(PDF.imprimer(DesBilans.avecUnTexte("après"))));
    }

    @Test
    void dates_are_written_as_ISO_in_the_data() {
        assertThat(LectureDePdf.piecesJointes(Exemple.ORDINAIRE.pdf).get("ppre.json"))
                .contains("\"finaliseLe\":\"2026-11-03\"");
    }
}
