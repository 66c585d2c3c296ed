package fr.lpi.accompagnement.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.accompagnement.DocumentProjet.Etape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendrierAnneeTest {

    @Test
    void the_calendar_runs_from_September_to_July_and_longer_for_an_étape_out_of_it() {
        var diagnostic = new Etape("Diagnostic", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
        var annee = new CalendrierAnnee(2026, List.of(diagnostic), 334);
        assertThat(annee.mois())
                .startsWith(YearMonth.of(2026, 9))
                .endsWith(YearMonth.of(2027, 7))
                .hasSize(11);
        assertThat(annee.x(LocalDate.of(2026, 9, 1))).isZero();
        assertThat(annee.largeur(diagnostic)).isEqualTo(30);

        var rentree = new Etape("Prérentrée", LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 31));
        assertThat(new CalendrierAnnee(2026, List.of(rentree), 1000).mois()).startsWith(YearMonth.of(2026, 8));
    }
}
