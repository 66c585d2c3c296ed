package fr.lpi.acces.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NomsTest {

    @Test
    void a_login_name_is_proposed_in_the_letters_every_keyboard_has() {
        assertThat(Noms.proposer("Maëlle", "Le Gall")).isEqualTo("maelle.le-gall");
        assertThat(Noms.proposer("Fañch", "D'ALMEIDA--ROUX")).isEqualTo("fanch.dalmeida-roux");
        assertThat(Noms.proposer("Œuvrard", "Ç")).isEqualTo("oeuvrard.c");
        assertThat(Noms.proposer("Юлия", "字"))
                .matches("[a-z0-9]+([.-][a-z0-9]+)*")
                .hasSizeGreaterThan(2);
        assertThat(Noms.refusIdentifiant(Noms.proposer("A".repeat(100), "B".repeat(100))))
                .isEmpty();
    }

    @Test
    void a_name_keeps_its_letters_and_refuses_what_cannot_be_seen() {
        assertThat(Noms.refus("D'ALMEIDA--ROUX", "le nom", "Le Gall")).isEmpty();
        assertThat(Noms.refus("Le\u200bGall", "le nom", "Le Gall")).isPresent();
        assertThat(Noms.refus("Le\u202eGall", "le nom", "Le Gall")).isPresent();
        assertThat(Noms.refus("", "le nom", "Le Gall")).hasValue("Écrivez le nom, par exemple « Le Gall ».");
        assertThat(Noms.refus("12", "le nom", "Le Gall")).isPresent();
        assertThat(Noms.lu("  Le   Gall ")).isEqualTo("Le Gall");
    }

    @Test
    void a_login_name_is_read_as_it_is_typed_in_a_hurry() {
        assertThat(Noms.identifiantLu(" Lea.Le-Gall ")).isEqualTo("lea.le-gall");
        assertThat(Noms.refusIdentifiant("léa")).isPresent();
        assertThat(Noms.refusIdentifiant("a b")).isPresent();
        assertThat(Noms.refusIdentifiant("lea..gall")).isPresent();
    }
}
