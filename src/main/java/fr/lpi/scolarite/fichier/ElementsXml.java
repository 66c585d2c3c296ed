package fr.lpi.scolarite.fichier;

import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An XML document read as it comes, element by element; neither DTD nor entity nor anything outside it.
final class ElementsXml {

    private static final int TEXTE_AU_PLUS = 4_000;
    private static final int PROFONDEUR_AU_PLUS = 50;
    private static final XMLInputFactory FABRIQUE = fabrique();

    /// Called at the start of an element; what it does not read is skipped.
    @FunctionalInterface
    interface Visite {
        void visiter(ElementsXml xml, String nom);
    }

    private final InputStream flux;
    private XMLStreamReader xml;
    private int profondeur;

    @SuppressWarnings("NullAway.Init")
    ElementsXml(InputStream flux) {
        this.flux = flux;
    }

    /// @throws FichierRefuse the document is broken
    void lire(Visite racine) {
        try {
            xml = FABRIQUE.createXMLStreamReader(flux);
            while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                avancer();
            }
            profondeur = 1;
            racine.visiter(this, xml.getLocalName());
            while (xml.hasNext()) {
                avancer();
            }
        } catch (XMLStreamException _) {
            throw abime();
        }
    }

    String attribut(String nom) {
        var valeur = xml.getAttributeValue(null, nom);
        return valeur == null ? "" : valeur;
    }

    int ligne() {
        return xml.getLocation().getLineNumber();
    }

    void enfants(Visite visite) {
        var parent = profondeur;
        try {
            while (avancer() != XMLStreamConstants.END_ELEMENT || profondeur >= parent) {
                if (xml.getEventType() == XMLStreamConstants.START_ELEMENT && profondeur == parent + 1) {
                    visite.visiter(this, xml.getLocalName());
                }
            }
        } catch (XMLStreamException _) {
            throw abime();
        }
    }

    /// The texts of the direct children; a child that has children of its own is left out.
    Map<String, String> feuilles() {
        var textes = new HashMap<String, String>();
        var parent = profondeur;
        var nom = "";
        var texte = new StringBuilder();
        try {
            while (avancer() != XMLStreamConstants.END_ELEMENT || profondeur >= parent) {
                switch (xml.getEventType()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        nom = profondeur == parent + 1 ? xml.getLocalName() : "";
                        texte.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (texte.length() < TEXTE_AU_PLUS) {
                            texte.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (!nom.isEmpty() && profondeur == parent) {
                            textes.putIfAbsent(nom, texte.toString().strip());
                        }
                        nom = "";
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException _) {
            throw abime();
        }
        return textes;
    }

    private int avancer() throws XMLStreamException {
        var evenement = xml.next();
        switch (evenement) {
            case XMLStreamConstants.START_ELEMENT -> profondeur++;
            case XMLStreamConstants.END_ELEMENT -> profondeur--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new FichierRefuse(
                        "Ce fichier XML contient une déclaration que SIECLE n'écrit pas (DOCTYPE ou entité).",
                        FichierSiecle.OU_LE_PRENDRE);
            default -> {}
        }
        if (profondeur > PROFONDEUR_AU_PLUS) {
            throw abime();
        }
        return evenement;
    }

    private FichierRefuse abime() {
        return new FichierRefuse(
                xml == null
                        ? "Ce fichier XML est abîmé : son début ne se lit pas."
                        : "Ce fichier XML est abîmé : la lecture s'arrête à la ligne %d.".formatted(ligne()),
                "Refaites l'export dans SIECLE et choisissez le fichier sans l'avoir modifié.");
    }

    private static XMLInputFactory fabrique() {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        fabrique.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return fabrique;
    }
}
