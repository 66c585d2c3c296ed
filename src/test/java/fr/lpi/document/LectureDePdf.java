package fr.lpi.document;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a reader gets back out of a PDF.
public final class LectureDePdf {

    private LectureDePdf() {}

    public static String texte(byte[] pdf) {
        return lire(pdf, document -> new PDFTextStripper().getText(document));
    }

    /// Line by line from left to right, which is not the order in which it is drawn.
    static String commeOnLeVoit(byte[] pdf, int page) {
        return lire(pdf, document -> {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            lecteur.setStartPage(page);
            lecteur.setEndPage(page);
            return lecteur.getText(document);
        });
    }

    static int pages(byte[] pdf) {
        return lire(pdf, PDDocument::getNumberOfPages);
    }

    /// The files that travel inside, by their names.
    static Map<String, String> piecesJointes(byte[] pdf) {
        return lire(pdf, document -> {
            var fichiers = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
            var pieces = new TreeMap<String, String>();
            for (var fichier : fichiers.getNames().entrySet()) {
                var octets = fichier.getValue().getEmbeddedFile().toByteArray();
                pieces.put(fichier.getKey(), new String(octets, StandardCharsets.UTF_8));
            }
            return pieces;
        });
    }

    static List<String> signets(byte[] pdf) {
        return lire(pdf, document -> {
            var titres = new ArrayList<String>();
            requireNonNull(document.getDocumentCatalog().getDocumentOutline())
                    .children()
                    .forEach(signet -> titres.add(signet.getTitle()));
            return titres;
        });
    }

    /// The bookmarks under one of the first rank.
    static List<String> signetsDe(byte[] pdf, int rang) {
        return lire(pdf, document -> {
            var titres = new ArrayList<String>();
            var signet = requireNonNull(document.getDocumentCatalog().getDocumentOutline())
                    .getFirstChild();
            for (var i = 0; i < rang; i++) {
                signet = signet.getNextSibling();
            }
            signet.children().forEach(enfant -> titres.add(enfant.getTitle()));
            return titres;
        });
    }

    /// What is said in place of each drawing.
    public static List<String> alternatives(byte[] pdf) {
        return lire(pdf, document -> {
            var dites = new ArrayList<String>();
            parcourir(requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), dites);
            return dites;
        });
    }

    private static void parcourir(PDStructureNode noeud, List<String> dites) {
        if (noeud instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            dites.add(element.getAlternateDescription());
        }
        for (var enfant : noeud.getKids()) {
            if (enfant instanceof PDStructureNode suivant) {
                parcourir(suivant, dites);
            }
        }
    }

    static String identifiant(byte[] pdf) {
        return lire(pdf, document -> document.getDocument().getDocumentID().toString());
    }

    /// What is left of a text when only its characters count: not its spaces, its line ends, nor its direction marks.
    public static String lettres(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    private static <T> T lire(byte[] pdf, Lecture<T> lecture) {
        try (var document = Loader.loadPDF(pdf)) {
            return lecture.faire(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Lecture<T> {
        T faire(PDDocument document) throws IOException;
    }
}
