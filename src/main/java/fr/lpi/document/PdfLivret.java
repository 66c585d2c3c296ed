package fr.lpi.document;

import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.papier.PapierLivret;
import fr.lpi.document.papier.Piece;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Prints a livret in one go: a cover, its pupil and its aménagements, then each document as [PdfPpre] prints it.
public class PdfLivret {

    private final MoteurPdf moteur;
    private final TemplateEngine gabarits;
    private final JsonMapper json;
    private final PdfPpre pdfPpre;
    private final String marque;

    /// @param marque what stands at the top of the cover, for instance the name of the académie
    public PdfLivret(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, PdfPpre pdfPpre, String marque) {
        this.moteur = moteur;
        this.gabarits = gabarits;
        this.json = json;
        this.pdfPpre = pdfPpre;
        this.marque = marque;
    }

    public byte[] imprimer(DocumentLivret livret) {
        var entete = livret.entete();
        return moteur.rendre(
                xhtml(livret),
                new Identite("Livret " + entete.numeroLivret() + signe(livret), entete.finaliseLe()),
                List.of(new PieceJointe(
                        "livret.json", "Données du livret, au format JSON", json.writeValueAsString(livret))));
    }

    private static String signe(DocumentLivret livret) {
        return livret.documents().stream()
                .map(document -> PdfPpre.signe(document.contenu()))
                .collect(Collectors.joining());
    }

    private String xhtml(DocumentLivret livret) {
        var pieces = new ArrayList<Piece>();
        for (var document : livret.documents()) {
            pieces.add(pdfPpre.piece(
                    document.contenu(), "d%d-".formatted(pieces.size() + 1), PapierLivret.detail(document)));
        }
        var sortie = new StringOutput();
        gabarits.render(
                "pdf/livret/edition%d/livret.jte".formatted(livret.edition()),
                Map.of("papier", PapierLivret.de(livret), "marque", marque, "pieces", List.copyOf(pieces)),
                sortie);
        return sortie.toString();
    }
}
