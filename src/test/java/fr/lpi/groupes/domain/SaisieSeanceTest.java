package fr.lpi.groupes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.groupes.Assiduite;
import fr.lpi.groupes.Presence;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.formulaire.Jours.Borne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaisieSeanceTest {

    static final LocalDate MARDI = LocalDate.of(2026, 11, 17);
    static final LocalDate JEUDI = LocalDate.of(2026, 11, 19);
    static final Borne DEBUT = new Borne(LocalDate.of(2026, 8, 1), "précède l'année scolaire du groupe");
    static final EleveId ZOE = new EleveId(UUID.randomUUID());
    static final EleveId ALI = new EleveId(UUID.randomUUID());

    static Seance seance(LocalDate le, boolean annulee, Presence zoe) {
        return new Seance(UUID.randomUUID(), le, "", annulee, Map.of(ZOE, zoe));
    }

    private static SaisieSeance.Lue lire(Map<String, String> champs) {
        return SaisieSeance.lire(
                seance(MARDI, false, Presence.PRESENT),
                champs,
                champs.keySet(),
                DEBUT,
                JEUDI,
                Set.of(MARDI.minusDays(7)));
    }

    @Test
    void each_field_stands_by_itself() {
        var lue = lire(Map.of(SaisieSeance.LE, "30/02/2026", SaisieSeance.PRESENCE + ALI, "ABSENT"));

        assertThat(lue.erreurs()).containsOnlyKeys(SaisieSeance.LE);
        assertThat(lue.seance().le()).isEqualTo(MARDI);
        assertThat(lue.presences()).containsExactlyEntriesOf(Map.of(ALI, Presence.ABSENT));
        assertThat(lire(Map.of(SaisieSeance.PRESENCE + ALI, "")).erreurs()).hasSize(1);
    }

    @Test
    void a_session_is_neither_to_come_nor_on_the_day_of_another() {
        assertThat(lire(Map.of(SaisieSeance.LE, "20/11/2026")).erreurs()).hasSize(1);
        assertThat(lire(Map.of(SaisieSeance.LE, "10/11/2026")).erreurs().get(SaisieSeance.LE))
                .startsWith("Une autre séance est notée le 10/11/2026");
        assertThat(lire(Map.of(SaisieSeance.LE, "31/07/2026")).erreurs()).hasSize(1);
        assertThat(lire(Map.of(SaisieSeance.LE, "12/11/2026")).seance().le()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void a_long_remark_is_said_and_not_cut() {
        assertThat(lire(Map.of(SaisieSeance.REMARQUE, "a".repeat(1001)))
                        .erreurs()
                        .get(SaisieSeance.REMARQUE))
                .contains("1001 caractères");
    }

    @Test
    void a_session_that_did_not_take_place_counts_for_nobody() {
        var cahier = new Cahier(
                List.of(
                        seance(MARDI.minusDays(14), false, Presence.EXCUSE),
                        seance(MARDI.minusDays(7), true, Presence.ABSENT),
                        seance(MARDI, false, Presence.PRESENT)),
                List.of());

        assertThat(cahier.assiduite(ZOE)).isEqualTo(new Assiduite(2, 1, 1));
        assertThat(cahier.assiduite(ZOE).enMots()).isEqualTo("présent à 1 séance sur 2, excusé à 1");
        assertThat(cahier.assiduite(ALI).enMots()).isEqualTo("pas encore de séance");
    }

    @Test
    void a_pupil_is_expected_from_the_day_it_comes_to_the_eve_of_its_leaving() {
        var sejour = new Sejour(ZOE, MARDI, JEUDI);

        assertThat(sejour.couvre(MARDI.minusDays(1))).isFalse();
        assertThat(sejour.couvre(MARDI)).isTrue();
        assertThat(sejour.couvre(JEUDI)).isFalse();
    }
}
