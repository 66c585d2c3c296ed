package fr.lpi.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDeFichierTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "ŒUVRARD, Fañch, PPRE_OEUVRARD_Fanch_2026-11-03.pdf",
                "Œuvrard, Œdipe, PPRE_OEUVRARD_Oedipe_2026-11-03.pdf",
                "D'ALMEIDA--ROUX, Anne-Lise, PPRE_DALMEIDA-ROUX_Anne-Lise_2026-11-03.pdf",
                "D’ALMEIDA, Zoé, PPRE_DALMEIDA_Zoe_2026-11-03.pdf",
                "Le Goff, Jean  Yves, PPRE_LE-GOFF_Jean-Yves_2026-11-03.pdf",
                "Nguyễn, Đức, PPRE_NGUYEN_Duc_2026-11-03.pdf",
                "Kołodziej, Søren, PPRE_KOLODZIEJ_Soren_2026-11-03.pdf",
                "Weiß, Þór, PPRE_WEISS_Thor_2026-11-03.pdf",
                "王, Lin, PPRE_Lin_2026-11-03.pdf",
                "王, 小明, PPRE_H4TQ7XN2KD_2026-11-03.pdf",
                "Жукова, Ёлена, PPRE_H4TQ7XN2KD_2026-11-03.pdf",
                "- . -, ', PPRE_H4TQ7XN2KD_2026-11-03.pdf",
            })
    void a_name_is_written_with_letters_any_system_can_store(String nom, String prenom, String attendu) {
        assertThat(nomDe(nom, prenom).ascii()).isEqualTo(attendu);
    }

    @Test
    void the_true_name_is_kept_beside_it() {
        assertThat(nomDe("D’ALMEIDA--ROUX", "Đức 小明").vrai()).isEqualTo("PPRE_D’ALMEIDA--ROUX_Đức 小明_2026-11-03.pdf");
    }

    @Test
    void a_name_cannot_leave_its_folder_nor_its_header() {
        var nom = nomDe("../../etc\\passwd", "a\"b\r\nX-Entete: 1;*");

        assertThat(nom.vrai()).doesNotContain("/", "\\", "\"", "\r", "\n", "*", ":");
        assertThat(nom.contentDisposition()).doesNotContain("\r", "\n").matches("[\\x20-\\x7E]+");
    }

    @Test
    void a_very_long_name_remains_a_file_name() {
        var nom = nomDe("W".repeat(300), "王".repeat(300));

        assertThat(nom.vrai().getBytes(UTF_8)).hasSizeLessThan(255);
        assertThat(nom.ascii()).hasSizeLessThan(100);
    }

    @Test
    void the_header_carries_both_names() {
        assertThat(nomDe("ŒUVRARD", "Fañch").contentDisposition())
                .isEqualTo("attachment; filename=\"PPRE_OEUVRARD_Fanch_2026-11-03.pdf\"; "
                        + "filename*=UTF-8''PPRE_%C5%92UVRARD_Fa%C3%B1ch_2026-11-03.pdf");
    }

    @Test
    void a_PPRE_and_its_bilan_take_the_day_of_the_bilan() {
        assertThat(NomDeFichier.de(DesBilans.ordinaire()))
                .isEqualTo(new NomDeFichier(
                        "PPRE-et-bilan_OEUVRARD_Fanch_2026-12-15.pdf", "PPRE-et-bilan_ŒUVRARD_Fañch_2026-12-15.pdf"));
    }

    @Test
    void the_page_for_the_family_says_so() {
        assertThat(NomDeFichier.pourLaFamille(DesPpre.ordinaire()))
                .isEqualTo(new NomDeFichier(
                        "Pour-la-famille_OEUVRARD_Fanch_2026-11-03.pdf",
                        "Pour-la-famille_ŒUVRARD_Fañch_2026-11-03.pdf"));
    }

    @Test
    void a_livret_takes_the_day_it_is_downloaded() {
        assertThat(NomDeFichier.de(DesLivrets.deDixDocuments()))
                .isEqualTo(new NomDeFichier(
                        "Livret_OEUVRARD_Fanch_2026-11-22.pdf", "Livret_ŒUVRARD_Fañch_2026-11-22.pdf"));
    }

    private static NomDeFichier nomDe(String nom, String prenom) {
        var modele = DesPpre.ordinaire();
        return NomDeFichier.de(DesBilans.sansBilan(new DocumentPpre(1, DesPpre.entete(nom, prenom), modele.contenu())));
    }
}
