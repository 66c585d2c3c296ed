package fr.lpi.pilotage.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;

/// A figure as French spreadsheets open it: semicolons, UTF-8 that says so, and no cell that is a formula.
///
/// @param contentDisposition the value of the header
record FichierCsv(byte[] octets, String contentDisposition) {

    private static final String MARQUE_UTF_8 = "\uFEFF";

    /// What a spreadsheet may take for the beginning of a formula.
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r";

    static FichierCsv de(Tableau tableau, LocalDate jour) {
        var texte = new StringWriter();
        texte.write(MARQUE_UTF_8);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            csv.writeRecord(
                    cellules(tableau.entete(), tableau.colonnes().stream().map(Colonne::libelle)));
            tableau.lignes()
                    .forEach(ligne -> csv.writeRecord(cellules(
                            ligne.libelle(),
                            ligne.cases().stream().map(Tableau::nombre).map(String::valueOf))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var vrai = "Pilotage – %s – %s.csv".formatted(tableau.figure().titre(), jour);
        return new FichierCsv(
                texte.toString().getBytes(StandardCharsets.UTF_8),
                "attachment; filename=\"Pilotage_%s_%s.csv\"; filename*=UTF-8''%s"
                        .formatted(
                                tableau.figure().code(),
                                jour,
                                URLEncoder.encode(vrai, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    private static String[] cellules(String premiere, Stream<String> suite) {
        return Stream.concat(Stream.of(premiere), suite)
                .map(FichierCsv::inoffensive)
                .toArray(String[]::new);
    }

    static String inoffensive(String cellule) {
        return !cellule.isEmpty() && DEBUTS_DE_FORMULE.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
