package fr.lpi.ppre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.redaction.Redaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorbeilleTest {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    final Brouillon brouillon = new Brouillon(
            new Identite(
                    new PpreId(UUID.randomUUID()),
                    new LivretId(UUID.randomUUID()),
                    "elementaire",
                    false,
                    Instant.EPOCH),
            new Redaction(Map.of("duree", "six"), Map.of(), 3, Instant.EPOCH));

    @Test
    void a_deleted_draft_keeps_all_that_was_typed() {
        assertThat(brouillon.supprimer(JOUR).reprendre(JOUR)).isSameAs(brouillon);
    }

    @Test
    void it_may_be_taken_back_on_its_thirtieth_day() {
        var supprime = brouillon.supprimer(JOUR);

        assertThat(supprime.jusquAu()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(supprime.reprendre(LocalDate.of(2026, 12, 21))).isSameAs(brouillon);
    }

    @Test
    void it_is_gone_the_day_after() {
        var supprime = brouillon.supprimer(JOUR);

        assertThatThrownBy(() -> supprime.reprendre(LocalDate.of(2026, 12, 22))).isInstanceOf(CorbeilleDepassee.class);
    }
}
