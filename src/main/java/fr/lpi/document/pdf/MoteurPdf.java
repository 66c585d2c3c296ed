package fr.lpi.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Renders as many documents at a time as it has sets of fonts; the others wait their turn.
public class MoteurPdf {

    private static final String CARRE = "□";

    private final byte[] couleurs = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final MetriquesUniques metriques = new MetriquesUniques();
    private final BlockingQueue<Polices> ouvriers;

    /// With one worker for each processor.
    public MoteurPdf() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public MoteurPdf(int nombre) {
        Silence.faire();
        nommerLaFabrique();
        ouvriers = new ArrayBlockingQueue<>(nombre);
        for (var i = 0; i < nombre; i++) {
            ouvriers.add(new Polices());
        }
    }

    /// The title, the subject, the author and the bookmarks are those of the page's head.
    ///
    /// @param pieces each under a name of its own
    /// @throws IllegalArgumentException when the page is not well-formed
    public byte[] rendre(String xhtml, Identite identite, List<PieceJointe> pieces) {
        var page = Xhtml.lire(xhtml);
        var polices = prendre();
        var rendues = new Polices();
        try (var document = new PDDocument();
                var rendu = preparer(document, polices)
                        .withW3cDocument(page, RessourcesDuPapier.BASE)
                        .buildPdfRenderer()) {
            rendu.createPDFWithoutClosing();
            var octets = Finition.finir(document, identite, pieces);
            rendues = polices;
            return octets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // After a failure a fresh set goes back: the used one may be half-way through a document.
            ouvriers.add(rendues);
        }
    }

    /// Pays for the first document, a second or two, before anybody waits for it.
    public void chauffer() {
        rendre("""
                <html lang="fr"><head><title>Essai</title><meta name="subject" content="Essai"/>
                <meta name="author" content="LPI"/><style>@page { size: A4 } * { font-family: Source }</style></head>
                <body><h1>Essai</h1><p>Un <b>essai</b>.</p><ul><li>Un</li></ul>
                <svg xmlns="http://www.w3.org/2000/svg" alt="Un trait" width="9" height="9"><path d="M1 1 L8 8"/></svg>
                <table><thead><tr><th scope="col">Un</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></body></html>
                """, new Identite("essai", LocalDate.EPOCH), List.of(new PieceJointe("essai.json", "Essai", "{}")));
    }

    /// The writer of the metadata asks for a factory at each document; unnamed, it is looked for in every jar, which
    /// took a sixth of the whole rendering.
    private static void nommerLaFabrique() {
        System.getProperties()
                .putIfAbsent(
                        TransformerFactory.class.getName(),
                        TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private PdfRendererBuilder preparer(PDDocument document, Polices polices) {
        var moteur = new PdfRendererBuilder();
        moteur.usePDDocument(document);
        moteur.usePdfUaAccessibility(true);
        moteur.usePdfAConformance(PdfAConformance.PDFA_3_A);
        moteur.useColorProfile(couleurs);
        moteur.withProducer("LPI");
        moteur.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE));
        moteur.useUnicodeBidiSplitter(DecoupeBidi::new);
        moteur.useUnicodeBidiReorderer(new OrdreBidi());
        moteur.useUnicodeLineBreaker(new CoupuresFrancaises());
        moteur.useReplacementText(CARRE);
        moteur.useCacheStore(CacheStore.PDF_FONT_METRICS, metriques);
        RessourcesDuPapier.imposer(moteur);
        polices.declarer(moteur, document);
        return moteur;
    }

    private Polices prendre() {
        try {
            return ouvriers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Rendu interrompu", e);
        }
    }
}
