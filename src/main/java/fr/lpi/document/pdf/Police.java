package fr.lpi.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts of the paper, in the order in which a missing character is looked for.
///
/// Where a bold is not listed, openhtmltopdf draws one from the regular.
enum Police {
    SOURCE("Source", 400, "SourceSans3_400Regular"),
    SOURCE_GRAS("Source", 700, "SourceSans3_600SemiBold"),
    LATIN("Latin", 400, "NotoSans_400Regular"),
    LATIN_GRAS("Latin", 700, "NotoSans_700Bold"),
    ARABE("Arabe", 400, "NotoSansArabic_400Regular"),
    ARABE_GRAS("Arabe", 700, "NotoSansArabic_700Bold"),
    HEBREU("Hebreu", 400, "NotoSansHebrew_400Regular"),
    ARMENIEN("Armenien", 400, "NotoSansArmenian_400Regular"),
    GEORGIEN("Georgien", 400, "NotoSansGeorgian_400Regular"),
    THAI("Thai", 400, "NotoSansThai_400Regular"),
    CHINOIS("Chinois", 400, "NotoSansSC_400Regular"),
    COREEN("Coreen", 400, "NotoSansKR_400Regular"),
    SYMBOLES("Symboles", 400, "NotoSansSymbols2_400Regular"),
    EMOJI("Emoji", 400, "NotoEmoji_400Regular");

    final String famille;
    final int graisse;
    private final String fichier;

    Police(String famille, int graisse, String fichier) {
        this.famille = famille;
        this.graisse = graisse;
        this.fichier = "/polices/" + fichier + ".ttf";
    }

    /// Whether nearly every page needs it.
    boolean courante() {
        return this == SOURCE || this == SOURCE_GRAS;
    }

    TrueTypeFont lire() {
        try (var flux = Objects.requireNonNull(Police.class.getResourceAsStream(fichier), fichier)) {
            var police = new TTFParser().parse(new RandomAccessReadBuffer(flux.readAllBytes()));
            // A ligature would be a glyph without a character of its own, which PDF/A-3a refuses.
            police.setEnableGsub(false);
            CmapFidele.poser(police);
            return police;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
