package fr.lpi.document;

import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.document.papier.PapierProjet;
import fr.lpi.document.pdf.Identite;
import fr.lpi.document.pdf.MoteurPdf;
import fr.lpi.document.pdf.PieceJointe;
import fr.lpi.scolarite.AnneeScolaire;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Prints a published AP project, with its calendar and the drawings of its indicators.
public class PdfProjet {

    private final MoteurPdf moteur;
    private final TemplateEngine gabarits;
    private final JsonMapper json;
    private final String marque;

    /// @param marque what stands at the top of the first page, for instance the name of the académie
    public PdfProjet(MoteurPdf moteur, TemplateEngine gabarits, JsonMapper json, String marque) {
        this.moteur = moteur;
        this.gabarits = gabarits;
        this.json = json;
        this.marque = marque;
    }

    public byte[] imprimer(Publie publie) {
        var document = publie.document();
        var rapport = publie.rapport();
        var pieces = new ArrayList<PieceJointe>();
        pieces.add(
                new PieceJointe("projet.json", "Données du projet, au format JSON", json.writeValueAsString(document)));
        if (rapport != null) {
            pieces.add(new PieceJointe(
                    "bilan.json", "Données du bilan de l'année, au format JSON", json.writeValueAsString(rapport)));
        }
        return moteur.rendre(
                xhtml(publie),
                new Identite(
                        "Projet d'AP %s %s %d"
                                .formatted(
                                        document.etablissement(), new AnneeScolaire(document.annee()), publie.numero()),
                        publie.le()),
                pieces);
    }

    private String xhtml(Publie publie) {
        var sortie = new StringOutput();
        gabarits.render(
                "pdf/projet/edition%d/projet.jte".formatted(publie.document().edition()),
                Map.of("papier", PapierProjet.de(publie), "marque", marque),
                sortie);
        return sortie.toString();
    }
}
