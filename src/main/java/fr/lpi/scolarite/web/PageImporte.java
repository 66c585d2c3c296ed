package fr.lpi.scolarite.web;

import fr.lpi.scolarite.application.EtatImport.Importe;
import fr.lpi.scolarite.web.PageRapport.Refus;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.List;

/// What an import did.
public record PageImporte(
        String ecole,
        String fichier,
        String source,
        String autreFichier,
        List<Chiffre> chiffres,
        Section<Refus> refus) {

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
                        fait.refuses().stream().map(Refus::de).toList(),
                        fait.refuses().size()));
    }
}
