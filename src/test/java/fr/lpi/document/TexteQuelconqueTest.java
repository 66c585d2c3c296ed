package fr.lpi.document;

import static fr.lpi.document.LectureDePdf.lettres;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class TexteQuelconqueTest {

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void whatever_is_typed_the_document_is_valid(@ForAll("unicode") String texte) {
        assertThat(Conformite.fautes(PdfPpreTest.PDF.imprimer(DesBilans.avecUnTexte(texte))))
                .isEmpty();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void whatever_is_typed_the_page_for_the_family_is_valid(@ForAll("unicode") String texte) {
        assertThat(Conformite.fautes(PdfFamilleTest.PDF.imprimer(DesBilans.sansBilan(DesPpre.avecUnIntitule(texte)))))
                .isEmpty();
    }

    @Example
    void a_byte_order_mark_pasted_in_a_text_does_not_spoil_the_document() {
        assertThat(Conformite.fautes(PdfPpreTest.PDF.imprimer(DesBilans.avecUnTexte("un\uFEFF texte"))))
                .isEmpty();
    }

    @Example
    void a_character_of_private_use_that_a_font_draws_does_not_either() {
        assertThat(Conformite.fautes(PdfPpreTest.PDF.imprimer(DesBilans.avecUnTexte("les \uDBBA\uDC36 touches"))))
                .isEmpty();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void words_of_the_alphabets_of_the_school_can_be_copied_back(@ForAll("mots") String texte) {
        var pdf = PdfPpreTest.PDF.imprimer(DesBilans.avecUnTexte(texte));

        assertThat(lettres(LectureDePdf.texte(pdf))).contains(lettres(texte));
    }

    @Provide
    Arbitrary<String> unicode() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .map(Character::toString)
                .list()
                .ofMaxSize(60)
                .map(caracteres -> String.join("", caracteres));
    }

    @Provide
    Arbitrary<String> mots() {
        return Arbitraries.of(DesPpre.ECRITURES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(TexteQuelconqueTest::phrase);
    }

    private static String phrase(List<String> mots) {
        return String.join("\n", mots);
    }
}
