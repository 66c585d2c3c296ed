package fr.lpi.ppre.web.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    static final UUID ID = UUID.fromString("6f0e2a7c-0000-4000-8000-000000000001");

    @Test
    void each_line_ends_with_CRLF_and_holds_75_octets_at_most() {
        var ecrit = agenda(LocalTime.of(17, 30), "Salle « Œuvres » du rez-de-chaussée, côté cour, 🙂".repeat(4))
                .ecrire();

        assertThat(ecrit).endsWith("END:VCALENDAR\r\n");
        assertThat(ecrit.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(ecrit.split("\r\n"))
                .allSatisfy(ligne -> assertThat(ligne.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(ecrit.replace("\r\n ", "")).contains("🙂Salle « Œuvres »");
    }

    @Test
    void what_would_cut_a_value_is_escaped() {
        assertThat(agenda(null, "Bât. A; 1er\\2e étage, salle 3\nau fond").ecrire())
                .contains("LOCATION:Bât. A\\; 1er\\\\2e étage\\, salle 3\\nau fond\r\n");
    }

    @Test
    void an_hour_is_that_of_Paris_and_none_takes_the_day() {
        assertThat(agenda(LocalTime.of(17, 30), "").ecrire()).contains("DTSTART:20270112T163000Z\r\n");
        assertThat(agenda(null, "").ecrire()).contains("DTSTART;VALUE=DATE:20270112\r\n");
    }

    private static Agenda agenda(@Nullable LocalTime heure, String lieu) {
        return new Agenda(
                ID,
                3,
                Instant.parse("2027-01-04T08:00:00Z"),
                LocalDate.of(2027, 1, 12),
                heure,
                "Réunion d'échange, livret n° Z8KRE7K5GZ",
                lieu);
    }
}
