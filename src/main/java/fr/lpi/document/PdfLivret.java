package fr.lpi.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.lpi.document.livret.DocumentLivret;
import fr.lpi.document.papier.PapierLivret;
import fr.lpi.document.papier.Piece;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.PpreEtBilan.Recueil;
import fr.lpi.ppre.SignatureDessinee;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Prints a livret in one go: a cover, its pupil and its aménagements, then each document as [PdfPpre] prints it.
public class PdfLivret {

    private final MoteurPdf moteur;
    private final TemplateEngine gabarits;
    private final JsonMapper json;
    private final PdfPpre pdfPpre;
    private final String marque;

    /// A document inside the data of a livret. What ends one before its bilan is but its interruption there; who agreed
    /// and who signed is on the paper alone.
    interface EnDonnees {

        @JsonProperty("interrompu")
        @Nullable
        Depasse depasse();

        @JsonIgnore
        List<SignatureDessinee> signatures();

        @JsonIgnore
        Recueil recueil();
    }

    /// @param marque what stands at the top of the cover, for instance the name of the académie
    public PdfLivret(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, PdfPpre pdfPpre, String marque) {
        this.moteur = moteur;
        this.gabarits = gabarits;
        this.json = json.rebuild().addMixIn(PpreEtBilan.class, EnDonnees.class).build();
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
        return livret.documents().stream().map(PdfPpre::signe).collect(Collectors.joining());
    }

    private String xhtml(DocumentLivret livret) {
        var pieces = new ArrayList<Piece>();
        for (var document : livret.documents()) {
            pieces.add(pdfPpre.piece(document, "d%d-".formatted(pieces.size() + 1), PapierLivret.detail(document)));
        }
        var sortie = new StringOutput();
        gabarits.render(
                "pdf/livret/edition%d/livret.jte".formatted(livret.edition()),
                Map.of("papier", PapierLivret.de(livret), "marque", marque, "pieces", List.copyOf(pieces)),
                sortie);
        return sortie.toString();
    }
}
