package fr.lpi.document;

import fr.lpi.document.papier.PapierBilan;
import fr.lpi.document.papier.PapierPpre;
import fr.lpi.document.papier.Piece;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.ppre.PpreEtBilan;
import gg.jte.Content;
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
        var papier = PapierPpre.de(documents);
        var sortie = new StringOutput();
        gabarits.render(
                "pdf/ppre/edition%d/ppre.jte".formatted(ppre.edition()),
                Map.of("papier", papier, "piece", piece(documents, papier, "", "")),
                sortie);
        return sortie.toString();
    }

    /// The same pages as a part of a livret.
    Piece piece(PpreEtBilan documents, String ancre, String detail) {
        return piece(documents, PapierPpre.de(documents), ancre, detail);
    }

    private Piece piece(PpreEtBilan documents, PapierPpre papier, String ancre, String detail) {
        var ppre = documents.ppre();
        var edition = "ppre/edition%d".formatted(ppre.edition());
        var parametres = new HashMap<String, Object>(Map.of("papier", papier, "marque", marque, "ancre", ancre));
        var feuilles = new ArrayList<>(List.of("lpi:papier/%s/ppre.css".formatted(edition)));
        documents.sonBilan().ifPresent(bilan -> {
            var sien = "bilan/edition%d/bilan".formatted(bilan.edition());
            feuilles.add("lpi:papier/%s.css".formatted(sien));
            parametres.put("bilan", contenu(sien, Map.of("papier", PapierBilan.de(ppre, bilan), "ancre", ancre)));
        });
        return new Piece(
                ancre,
                papier.intitules().genre().isEmpty()
                        ? "PPRE"
                        : papier.intitules().genre(),
                detail,
                List.copyOf(feuilles),
                contenu(
                        edition + "/signets",
                        Map.of("avecBilan", documents.sonBilan().isPresent(), "ancre", ancre)),
                contenu(edition + "/corps", parametres));
    }

    private Content contenu(String gabarit, Map<String, Object> parametres) {
        return sortie -> gabarits.render("pdf/%s.jte".formatted(gabarit), parametres, sortie);
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
                .collect(Collectors.joining("", " " + documents.recueil(), ""));
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
