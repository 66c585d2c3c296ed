package fr.lpi.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A table as French spreadsheets open it: semicolons, UTF-8 that says so, and no cell that is a formula.
///
/// @param contentDisposition the value of the header
public record FichierCsv(byte[] octets, String contentDisposition) {

    private static final String MARQUE_UTF_8 = "\uFEFF";

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /// What a spreadsheet may take for the beginning of a formula.
    private static final String DEBUTS_DE_FORMULE = "=+-@\t\r";

    /// @param nom of the file, without its extension
    /// @param nomSimple the same for a system that knows no accents
    /// @param lignes its heading first
    public static FichierCsv de(String nom, String nomSimple, List<List<String>> lignes) {
        var texte = new StringWriter();
        texte.write(MARQUE_UTF_8);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            lignes.forEach(ligne ->
                    csv.writeRecord(ligne.stream().map(FichierCsv::inoffensive).toArray(String[]::new)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new FichierCsv(
                texte.toString().getBytes(StandardCharsets.UTF_8),
                "attachment; filename=\"%s.csv\"; filename*=UTF-8''%s.csv"
                        .formatted(
                                nomSimple,
                                URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    public ResponseEntity<byte[]> reponse() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, contentDisposition)
                .body(octets);
    }

    private static String inoffensive(String cellule) {
        return !cellule.isEmpty() && DEBUTS_DE_FORMULE.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
