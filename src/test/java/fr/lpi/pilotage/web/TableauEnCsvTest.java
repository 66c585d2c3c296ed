package fr.lpi.pilotage.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.pilotage.application.Figure;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.pilotage.application.Tableau.Ligne;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableauEnCsvTest {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\";\"y\")"})
    void a_class_that_would_be_a_formula_stays_a_text(String classe) {
        assertThat(texte(classe).split("\r\n", 2)[1])
                .matches("(?s)\"?'" + java.util.regex.Pattern.quote(classe.substring(0, 1)) + ".*");
    }

    @Test
    void a_French_spreadsheet_opens_it_with_its_accents() {
        assertThat(texte("CE1-CE2 « A » ; été"))
                .isEqualTo("\uFEFFClasse;PPRE\r\n\"CE1-CE2 « A » ; été\";0\r\n")
                .as("nothing else is changed")
                .doesNotContain("'");
    }

    @Test
    void its_name_is_French_and_fits_any_system() {
        assertThat(TableauEnCsv.de(tableau("CM1 A"), JOUR).contentDisposition())
                .isEqualTo("attachment; filename=\"Pilotage_ppre-par-classe_2026-11-22.csv\";"
                        + " filename*=UTF-8''Pilotage%20%E2%80%93%20PPRE%20par%20classe%20%E2%80%93%202026-11-22.csv");
    }

    private static String texte(String classe) {
        return new String(TableauEnCsv.de(tableau(classe), JOUR).octets(), StandardCharsets.UTF_8);
    }

    private static Tableau tableau(String classe) {
        return new Tableau(
                Figure.CLASSE,
                "Classe",
                List.of(new Colonne("ppre", "PPRE", "PPRE")),
                Stream.of(classe)
                        .map(nom -> new Ligne(nom, nom, List.of(List.of())))
                        .toList(),
                true);
    }
}
