package fr.lpi.transfert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.EleveId;
import fr.lpi.transfert.domain.Demande.Etat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemandeTest {

    static final LocalDate DERNIER_JOUR = LocalDate.of(2026, 9, 1);

    final Demande ouverte = demande(Etat.OUVERTE);

    @Test
    void a_request_waits_until_the_end_of_its_last_day_then_remains_without_an_answer() {
        assertThat(ouverte.attend(DERNIER_JOUR)).isTrue();
        assertThat(ouverte.etat(DERNIER_JOUR.plusDays(1))).isEqualTo(Etat.SANS_SUITE);
    }

    @Test
    void what_is_settled_does_not_change_with_time() {
        assertThat(demande(Etat.RETIREE).etat(DERNIER_JOUR.plusYears(1))).isEqualTo(Etat.RETIREE);
    }

    private static Demande demande(Etat etat) {
        return new Demande(
                UUID.randomUUID(),
                new EleveId(UUID.randomUUID()),
                Instant.parse("2026-07-03T10:00:00Z"),
                DERNIER_JOUR,
                etat,
                etat == Etat.OUVERTE ? null : Instant.parse("2026-07-04T10:00:00Z"),
                null);
    }
}
