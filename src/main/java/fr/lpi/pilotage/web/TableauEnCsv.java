package fr.lpi.pilotage.web;

import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.web.FichierCsv;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A figure as a file.
final class TableauEnCsv {

    private TableauEnCsv() {}

    static FichierCsv de(Tableau tableau, LocalDate jour) {
        var figure = tableau.figure();
        return FichierCsv.de(
                "Pilotage – %s – %s".formatted(figure.titre(), jour),
                "Pilotage_%s_%s".formatted(figure.code(), jour),
                Stream.concat(
                                Stream.of(cellules(
                                        tableau.entete(),
                                        tableau.colonnes().stream().map(Colonne::libelle))),
                                tableau.lignes().stream()
                                        .map(ligne -> cellules(
                                                ligne.libelle(),
                                                ligne.cases().stream()
                                                        .map(Tableau::nombre)
                                                        .map(String::valueOf))))
                        .toList());
    }

    private static List<String> cellules(String premiere, Stream<String> suite) {
        return Stream.concat(Stream.of(premiere), suite).toList();
    }
}
