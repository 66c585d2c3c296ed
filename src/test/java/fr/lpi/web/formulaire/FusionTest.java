package fr.lpi.web.formulaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FusionTest {

    @Property
    void a_value_sent_is_stored_or_in_conflict(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        var fusion = Fusion.de(stockes, envoi);

        assertThat(envoi)
                .allSatisfy(modification -> assertThat(
                                lire(fusion.champs(), modification.champ()).equals(modification.valeur())
                                        || modification.valeur().equals(modification.vu())
                                        || fusion.conflits().contains(modification))
                        .isTrue());
    }

    @Property
    void what_somebody_else_wrote_meanwhile_stays(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        var fusion = Fusion.de(stockes, envoi);

        assertThat(envoi)
                .filteredOn(modification -> !lire(stockes, modification.champ()).equals(modification.vu()))
                .allSatisfy(modification -> assertThat(lire(fusion.champs(), modification.champ()))
                        .isEqualTo(lire(stockes, modification.champ())));
    }

    @Property
    void a_field_that_was_not_sent_does_not_change(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        var envoyes = envoi.stream().map(Modification::champ).toList();
        var apres = new HashMap<>(Fusion.de(stockes, envoi).champs());
        var avant = new HashMap<>(stockes);
        envoyes.forEach(apres::remove);
        envoyes.forEach(avant::remove);

        assertThat(apres).isEqualTo(avant);
    }

    @Example
    void what_is_added_leaves_what_is_stored() {
        var fusion = Fusion.ajoutant(Map.of("a", "un", "b", "deux"), Map.of("b", "trois", "c", "quatre"));

        assertThat(fusion.champs()).isEqualTo(Map.of("a", "un", "b", "deux", "c", "quatre"));
        assertThat(fusion.ecrits()).containsExactly("c");
        assertThat(fusion.conflits()).extracting(Modification::champ).containsExactly("b");
    }

    @Property
    void a_replay_changes_nothing_more(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        var premiere = Fusion.de(stockes, envoi);
        var rejouee = Fusion.de(premiere.champs(), envoi);

        assertThat(rejouee.champs()).isEqualTo(premiere.champs());
        assertThat(rejouee.ecrits()).isEmpty();
        assertThat(rejouee.conflits()).isEqualTo(premiere.conflits());
    }

    @Property
    void two_writers_on_different_fields_commute(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        var miens = new ArrayList<Modification>();
        var siens = new ArrayList<Modification>();
        envoi.forEach(modification -> (modification.champ().compareTo("c") < 0 ? miens : siens).add(modification));

        assertThat(Fusion.de(Fusion.de(stockes, miens).champs(), siens).champs())
                .isEqualTo(Fusion.de(Fusion.de(stockes, siens).champs(), miens).champs());
    }

    @Property
    void an_emptied_field_is_absent(
            @ForAll("champs") Map<String, String> stockes, @ForAll("modifications") List<Modification> envoi) {
        assertThat(Fusion.de(stockes, envoi).champs().values()).doesNotContain("");
    }

    @Example
    void a_box_unticked_by_one_stays_unticked_when_another_sends_what_it_saw() {
        var apres = Fusion.de(Map.of("a", "oui"), List.of(new Modification("a", "oui", "")));
        var relu = Fusion.de(apres.champs(), List.of(new Modification("a", "oui", "oui")));

        assertThat(relu.champs()).isEmpty();
        assertThat(relu.conflits()).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, String>> champs() {
        return Arbitraries.maps(noms(), valeurs().filter(valeur -> !valeur.isEmpty()))
                .ofMaxSize(4);
    }

    /// Each field at most once, as a form sends them.
    @Provide
    Arbitrary<List<Modification>> modifications() {
        return Combinators.combine(noms(), valeurs(), valeurs())
                .as(Modification::new)
                .list()
                .uniqueElements(Modification::champ)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> noms() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    /// Few, so that they meet.
    private static Arbitrary<String> valeurs() {
        return Arbitraries.of("", "oui", "texte", "é\n🙂");
    }

    private static String lire(Map<String, String> champs, String champ) {
        return champs.getOrDefault(champ, "");
    }
}
