package fr.lpi.ppre.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaisieSignatureTest {

    static final String TRAIT = "10,20 60,80 120,40";

    @Test
    void what_is_drawn_within_the_box_is_read_stroke_by_stroke() {
        var lue = lire("  Maëlle Le Goff ", TRAIT + ";600,200").signature().orElseThrow();

        assertThat(lue.nom()).isEqualTo("Maëlle Le Goff");
        assertThat(lue.trace().chemin()).isEqualTo("M10 20L60 80L120 40M600 200h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_box_is_no_signature(String trace) {
        assertThat(erreur(trace)).startsWith("Signez dans le cadre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10,20", "10,20;300,100;500,20", "10,20 12,21 11,20", "10,10 20,10;100,10 120,10"})
    void dots_and_slips_are_no_signature(String trace) {
        assertThat(erreur(trace)).startsWith("Ce trait est trop court");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "601,20 60,80", "10,201 60,80", "-1,20 60,80", "10,20 60", "10,20,30 60,80", "10.5,20 60,80",
                "10,20  60,80", "10,20 60,80;", ";10,20 60,80", "x", "9999,1 60,80", "M10 20L60 80"
            })
    void what_leaves_the_box_or_cannot_be_read_is_refused(String trace) {
        assertThat(erreur(trace)).startsWith("La signature n'a pas pu être lue");
    }

    @Test
    void a_signature_has_at_most_100_strokes_and_2000_points() {
        assertThat(lire("Fañch", traits(100)).erreurs()).isEmpty();
        assertThat(erreur(traits(101))).startsWith("Cette signature est trop chargée");
        assertThat(lire("Fañch", points(2000)).erreurs()).isEmpty();
        assertThat(erreur(points(2001))).startsWith("Cette signature est trop chargée");
    }

    @Test
    void whoever_signs_has_a_name() {
        assertThat(lire(" ", TRAIT).signature()).isEmpty();
        assertThat(lire(" ", TRAIT).erreurs()).containsOnlyKeys("nom");
        assertThat(lire("é".repeat(255), TRAIT).erreurs()).isEmpty();
        assertThat(lire("é".repeat(256), TRAIT).erreurs()).containsOnlyKeys("nom");
    }

    private static String erreur(String trace) {
        var lue = lire("Fañch", trace);
        assertThat(lue.signature()).isEmpty();
        return lue.erreurs().get("trace");
    }

    private static SaisieSignature.Lue lire(String nom, String trace) {
        return new SaisieSignature(nom, trace).lire();
    }

    private static String traits(int nombre) {
        return IntStream.range(0, nombre).mapToObj(_ -> "0,0 90,90").collect(Collectors.joining(";"));
    }

    private static String points(int nombre) {
        return IntStream.range(0, nombre).mapToObj(i -> i % 601 + "," + i % 201).collect(Collectors.joining(" "));
    }
}
