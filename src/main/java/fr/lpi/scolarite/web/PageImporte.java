package fr.lpi.scolarite.web;

import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.web.PageRapport.Refus;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.List;

/// What an import did.
///
/// @param redoublements where the direction finds them; empty when there is none
public record PageImporte(
        String ecole,
        String fichier,
        String source,
        String autreFichier,
        List<Chiffre> chiffres,
        Section<Refus> refus,
        String redoublements) {

    static PageImporte de(Importe etat) {
        var fait = etat.fait();
        return new PageImporte(
                etat.ecole().nom(),
                "%s (%s), %s, importé à %s"
                        .formatted(
                                etat.fichier(),
                                fait.source(),
                                Accord.nombre(fait.bilan().lus(), "élève lu", "élèves lus"),
                                Dates.heure(etat.importeLe())),
                fait.source().name(),
                "/eleves/import?etablissement=" + etat.ecole().id(),
                Chiffre.passes(fait.bilan()),
                Section.de(
                        etat.refuses().stream().map(Refus::de).toList(),
                        etat.refuses().size(),
                        fait.bilan().refuses(),
                        "/eleves/import/" + etat.id() + "/refuses"),
                fait.redoublements() == 0
                        ? ""
                        : Accord.nombre(
                                fait.redoublements(),
                                "redoublement est à regarder, en haut de la page « Élèves ».",
                                "redoublements sont à regarder, en haut de la page « Élèves »."));
    }
}
