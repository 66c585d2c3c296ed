package fr.lpi.document;

import fr.lpi.document.papier.PapierFamille;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.ppre.PpreEtBilan;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Prints « Pour la famille ». Its form has editions of its own: what it takes from a PPRE is in every edition of it.
public class PdfFamille {

    private final MoteurPdf moteur;
    private final TemplateEngine gabarits;
    private final JsonMapper json;

    public PdfFamille(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json) {
        this.moteur = moteur;
        this.gabarits = gabarits;
        this.json = json;
    }

    public byte[] imprimer(PpreEtBilan documents) {
        var papier = PapierFamille.de(documents);
        var entete = documents.ppre().entete();
        return moteur.rendre(
                xhtml(papier),
                new Identite("PPRE pour la famille " + entete.numeroLivret(), entete.finaliseLe()),
                List.of(new PieceJointe(
                        "famille.json", "Ce que dit cette page, au format JSON", json.writeValueAsString(papier))));
    }

    String xhtml(PapierFamille papier) {
        var sortie = new StringOutput();
        gabarits.render("pdf/famille/edition1/famille.jte", papier, sortie);
        return sortie.toString();
    }
}
