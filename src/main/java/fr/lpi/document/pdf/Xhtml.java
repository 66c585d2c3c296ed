package fr.lpi.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the page with the JDK's own parser, named: a look-up would take whichever library is on the class path,
/// slowly.
final class Xhtml {

    private static final int REMPLACEMENT = 0xFFFD;
    private static final int MARQUE_D_ORDRE = 0xFEFF;

    private Xhtml() {}

    static Document lire(String xhtml) {
        try {
            var lecteur = fabrique().newDocumentBuilder();
            // The default one writes on the console.
            lecteur.setErrorHandler(new DefaultHandler());
            return lecteur.parse(new InputSource(new StringReader(permis(xhtml))));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("La page n'est pas du XHTML bien formé", e);
        }
    }

    private static DocumentBuilderFactory fabrique() throws ParserConfigurationException {
        var fabrique = DocumentBuilderFactory.newDefaultNSInstance();
        fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabrique.setExpandEntityReferences(false);
        return fabrique;
    }

    /// What XML cannot write leaves the mark of an unreadable character; the invisible U+FEFF, which veraPDF refuses in
    /// the text of a document, leaves nothing.
    private static String permis(String xhtml) {
        return xhtml.codePoints()
                .filter(c -> c != MARQUE_D_ORDRE)
                .map(c -> permis(c) ? c : REMPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean permis(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
