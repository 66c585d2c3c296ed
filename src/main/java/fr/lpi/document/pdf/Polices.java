package fr.lpi.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// One worker's set of fonts: a parsed font must not serve two documents at the same time.
///
/// The everyday ones stay parsed; the others, 75 MB if all were kept, are read again for the document that needs them.
final class Polices {

    private final Map<Police, TrueTypeFont> gardees = new EnumMap<>(Police.class);

    void declarer(PdfRendererBuilder moteur, PDDocument document) {
        for (var police : Police.values()) {
            moteur.useFont(new ALaDemande(police, document), police.famille, police.graisse, FontStyle.NORMAL, true);
        }
    }

    private TrueTypeFont lue(Police police) {
        return police.courante() ? gardees.computeIfAbsent(police, Police::lire) : police.lire();
    }

    private final class ALaDemande extends PDFontSupplier {

        private final Police police;
        private final PDDocument document;

        @SuppressWarnings("NullAway")
        ALaDemande(Police police, PDDocument document) {
            super(null);
            this.police = police;
            this.document = document;
        }

        @Override
        public @Nullable PDFont supply() {
            try {
                return PDType0Font.load(document, lue(police), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
