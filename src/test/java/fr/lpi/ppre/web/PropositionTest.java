package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.web.observation.Proposition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The text drafted for « Progrès constaté ».
class PropositionTest {

    private static final LocalDate FINALISE_LE = LocalDate.of(2026, 11, 12);
    private static final LocalDate FIN = LocalDate.of(2027, 1, 8);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3   | 8   | 8   | La valeur visée, 8, est atteinte.",
                "78  | 100 | 92  | La valeur visée, 100, est approchée : l'écart passe de 22 à 8.",
                "78  | 100 | 70  | La valeur visée, 100, n'est pas approchée.",
                "12  | 2   | 1,5 | La valeur visée, 2, est atteinte.",
                "12  | 2   | 7   | La valeur visée, 2, est approchée : l'écart passe de 10 à 5."
            })
    void compares_the_last_value_with_the_one_aimed_at(String depart, String vise, String dernier, String phrase) {
        assertThat(texte(depart, vise, mesure(dernier))).endsWith(phrase);
    }

    @Test
    void tells_the_way_and_its_days() {
        assertThat(texte("3", null, mesure("8")))
                .isEqualTo("Consignes réussies sur 10 : de 3 à 8 entre le 12 novembre 2026 et le 8 janvier 2027.");
    }

    @Test
    void quotes_the_last_word_where_nothing_is_counted() {
        assertThat(texte(
                        null,
                        null,
                        new Releve(FINALISE_LE, null, "Encore difficile"),
                        new Releve(LocalDate.of(2027, 1, 1), null, "Réussi seul")))
                .isEqualTo("2 observations du 12 novembre 2026 au 1er janvier 2027, la dernière : « Réussi seul ».");
    }

    @Test
    void is_absent_when_nothing_was_noted() {
        assertThat(Proposition.de(objectif("3", "8"), FINALISE_LE, List.of())).isEmpty();
    }

    private String texte(@Nullable String depart, @Nullable String vise, Releve... releves) {
        return Proposition.de(objectif(depart, vise), FINALISE_LE, List.of(releves))
                .orElseThrow();
    }

    private static Releve mesure(String valeur) {
        return new Releve(FIN, new BigDecimal(valeur.replace(',', '.')), null);
    }

    private static Objectif objectif(@Nullable String depart, @Nullable String vise) {
        var mesure = new Mesure(
                "consignes réussies sur 10",
                depart == null ? null : new BigDecimal(depart),
                vise == null ? null : new BigDecimal(vise));
        return new Objectif(1, "Comprendre une consigne", "", "", "", "", null, mesure);
    }
}
