package fr.lpi.document;

import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.ppre.DocumentPpre;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Prints a finalised PPRE with the form of the edition it was written with, its own data joined to it.
public class PdfPpre {

    private final MoteurPdf moteur;
    private final TemplateEngine gabarits;
    private final JsonMapper json;
    private final String marque;

    /// @param marque what stands at the top of the first page, for instance the name of the académie
    public PdfPpre(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, String marque) {
        this.moteur = moteur;
        this.gabarits = gabarits;
        this.json = json;
        this.marque = marque;
    }

    public byte[] imprimer(DocumentPpre document) {
        var entete = document.entete();
        return moteur.rendre(
                xhtml(document),
                new Identite("PPRE " + entete.numeroLivret(), entete.finaliseLe()),
                new PieceJointe("ppre.json", "Données du PPRE, au format JSON", json.writeValueAsString(document)));
    }

    String xhtml(DocumentPpre document) {
        var sortie = new StringOutput();
        gabarits.render(
                "pdf/ppre/edition%d/ppre.jte".formatted(document.edition()),
                Map.of("papier", PapierPpre.de(document), "marque", marque),
                sortie);
        return sortie.toString();
    }
}
