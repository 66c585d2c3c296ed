package fr.lpi.document;

import fr.lpi.document.papier.PapierBilan;
import fr.lpi.document.papier.PapierPpre;
import fr.lpi.document.papier.Piece;
import fr.lpi.document.papier.Suite;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.PpreEtBilan;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Prints a finalised PPRE, and its bilan after it, each with the form of the edition it was written with, their own
/// data joined to them.
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

    public byte[] imprimer(PpreEtBilan documents) {
        return moteur.rendre(xhtml(documents), identite(documents), pieces(documents));
    }

    String xhtml(PpreEtBilan documents) {
        var ppre = documents.ppre();
        var sortie = new StringOutput();
        var parametres = new HashMap<String, Object>(Map.of("papier", PapierPpre.de(documents), "marque", marque));
        documents.sonBilan().ifPresent(bilan -> parametres.put("bilan", suite(ppre, bilan, "")));
        gabarits.render("pdf/ppre/edition%d/ppre.jte".formatted(ppre.edition()), parametres, sortie);
        return sortie.toString();
    }

    private Suite suite(DocumentPpre ppre, DocumentBilan bilan, String ancre) {
        var edition = "bilan/edition%d/bilan".formatted(bilan.edition());
        var parametres = Map.<String, Object>of("papier", PapierBilan.de(ppre, bilan), "ancre", ancre);
        return new Suite(
                "lpi:papier/%s.css".formatted(edition),
                sortie -> gabarits.render("pdf/%s.jte".formatted(edition), parametres, sortie));
    }

    /// The same pages as a part of a livret.
    Piece piece(PpreEtBilan documents, String ancre, String detail) {
        var ppre = documents.ppre();
        var papier = PapierPpre.de(documents);
        var suite = documents.sonBilan().map(bilan -> suite(ppre, bilan, ancre)).orElse(null);
        var edition = "ppre/edition%d".formatted(ppre.edition());
        var parametres = new HashMap<String, Object>(Map.of("papier", papier, "marque", marque, "ancre", ancre));
        var feuilles = new ArrayList<>(List.of("lpi:papier/%s/ppre.css".formatted(edition)));
        if (suite != null) {
            parametres.put("bilan", suite.contenu());
            feuilles.add(suite.feuille());
        }
        return new Piece(
                ancre,
                papier.intitules().genre().isEmpty()
                        ? "PPRE"
                        : papier.intitules().genre(),
                detail,
                List.copyOf(feuilles),
                sortie -> gabarits.render(
                        "pdf/%s/signets.jte".formatted(edition),
                        Map.of("avecBilan", suite != null, "ancre", ancre),
                        sortie),
                sortie -> gabarits.render("pdf/%s/corps.jte".formatted(edition), parametres, sortie));
    }

    private static Identite identite(PpreEtBilan documents) {
        var ppre = documents.ppre().entete();
        return documents
                .sonBilan()
                .map(bilan -> new Identite(
                        "PPRE et son bilan " + ppre.numeroLivret() + signe(documents),
                        bilan.entete().finaliseLe()))
                .orElseGet(() -> new Identite(
                        "PPRE " + ppre.numeroLivret() + signe(documents),
                        documents.ppre().date()));
    }

    /// The same document is another file once somebody has signed it.
    static String signe(PpreEtBilan documents) {
        return documents.signatures().stream()
                .map(signature -> " " + signature.resume() + signature.trace().chemin())
                .collect(Collectors.joining());
    }

    private List<PieceJointe> pieces(PpreEtBilan documents) {
        var pieces = new ArrayList<PieceJointe>();
        pieces.add(new PieceJointe(
                "ppre.json", "Données du PPRE, au format JSON", json.writeValueAsString(documents.ppre())));
        documents
                .sonBilan()
                .ifPresent(bilan -> pieces.add(new PieceJointe(
                        "bilan.json", "Données du bilan du PPRE, au format JSON", json.writeValueAsString(bilan))));
        return pieces;
    }
}
