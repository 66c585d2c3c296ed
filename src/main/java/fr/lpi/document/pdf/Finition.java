package fr.lpi.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.util.DateConverter;

/// What is done to the file once its pages are drawn: the data joined, the dates set, the bytes written.
final class Finition {

    private Finition() {}

    static byte[] finir(PDDocument document, Identite identite, List<PieceJointe> pieces) throws IOException {
        joindre(document, pieces, identite.instant());
        dater(document, identite.instant());
        document.setDocumentId(
                identite.graine(pieces.stream().map(PieceJointe::json).collect(Collectors.joining())));
        var sortie = new ByteArrayOutputStream(64 << 10);
        document.save(sortie, CompressParameters.DEFAULT_COMPRESSION);
        return sortie.toByteArray();
    }

    /// Named in the catalog (`AF`, which PDF/A-3 asks for) and in the tree of names, where PDF readers look for it. The
    /// annotation an HTML link would make is refused by PDF/UA-1.
    private static void joindre(PDDocument document, List<PieceJointe> pieces, Calendar date) throws IOException {
        var fiches = new HashMap<String, PDComplexFileSpecification>();
        var associes = new COSArray();
        for (var piece : pieces) {
            var fiche = fiche(document, piece, date);
            fiches.put(piece.nom(), fiche);
            associes.add(fiche);
        }
        var catalogue = document.getDocumentCatalog();
        var arbre = new PDEmbeddedFilesNameTreeNode();
        arbre.setNames(fiches);
        var noms = new PDDocumentNameDictionary(catalogue);
        noms.setEmbeddedFiles(arbre);
        catalogue.setNames(noms);
        catalogue.getCOSObject().setItem("AF", associes);
    }

    private static PDComplexFileSpecification fiche(PDDocument document, PieceJointe piece, Calendar date)
            throws IOException {
        var octets = piece.json().getBytes(StandardCharsets.UTF_8);
        var fichier = new PDEmbeddedFile(document, new ByteArrayInputStream(octets), COSName.FLATE_DECODE);
        fichier.setSubtype("application/json");
        fichier.setSize(octets.length);
        fichier.setCreationDate(date);
        fichier.setModDate(date);

        var fiche = new PDComplexFileSpecification();
        fiche.setFile(piece.nom());
        fiche.setFileUnicode(piece.nom());
        fiche.setFileDescription(piece.description());
        fiche.setEmbeddedFile(fichier);
        fiche.setEmbeddedFileUnicode(fichier);
        fiche.getCOSObject().setName("AFRelationship", "Source");
        return fiche;
    }

    /// PDF/A wants the two dates, of the file and of its metadata, to be the same.
    private static void dater(PDDocument document, Calendar date) throws IOException {
        document.getDocumentInformation().setCreationDate(date);
        var metadonnees = document.getDocumentCatalog().getMetadata();
        var iso = Matcher.quoteReplacement(DateConverter.toISO8601(date));
        var xmp = new String(metadonnees.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(<xmp:CreateDate>)[^<]*", "$1" + iso);
        metadonnees.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
