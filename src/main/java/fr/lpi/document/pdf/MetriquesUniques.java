package fr.lpi.document.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Answers the measures of the main font for every font: the line does not jump when a name needs another alphabet,
/// and no font is opened merely to be measured.
final class MetriquesUniques implements FSCacheEx<String, FSCacheValue> {

    private final FSCacheValue uniques;

    MetriquesUniques() {
        try (var document = new PDDocument();
                var source = Police.SOURCE.lire()) {
            var police = PDType0Font.load(document, source, true);
            uniques = PdfBoxRawPDFontMetrics.fromPdfBox(police, police.getFontDescriptor());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String cle, FSCacheValue valeur) {}

    @Override
    public FSCacheValue get(String cle) {
        return uniques;
    }

    @Override
    public FSCacheValue get(String cle, Callable<? extends FSCacheValue> autrement) {
        return uniques;
    }
}
