package fr.lpi.besoins.domain;

import static fr.lpi.besoins.domain.Ecolier.besoin;
import static fr.lpi.besoins.domain.Ecolier.ecole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An attacker who knows the rules, how many pupils have a PPRE, and that each has a need at every place of the
/// hierarchy, makes every school there can be: those that show the same are all that it cannot tell apart.
class SecretTest {

    static final Besoin SANS_BESOIN = ecole();
    static final Besoin DEUX = ecole(besoin("A"), besoin("B"));
    static final Besoin TROIS = ecole(besoin("A"), besoin("B"), besoin("C"));
    static final Besoin DEUX_ETAGES = ecole(besoin("A", besoin("a1"), besoin("a2")), besoin("B"));

    static final List<String> DEUX_CYCLES = List.of("cycle-3", "cycle-4");
    static final List<String> TROIS_CYCLES = List.of("cycle-1", "cycle-2", "cycle-3");

    @Test
    void no_cycle_of_a_school_is_found() {
        for (var eleves = 5; eleves <= 40; eleves++) {
            assertThat(trouves(SANS_BESOIN, DEUX_CYCLES, eleves, eleves)).isEmpty();
            assertThat(trouves(SANS_BESOIN, TROIS_CYCLES, eleves, eleves)).isEmpty();
            assertThat(trouves(SANS_BESOIN, List.of("cycle-3", "cycle-4", ""), eleves, eleves))
                    .as("with pupils without level")
                    .isEmpty();
        }
        assertThat(trouves(SANS_BESOIN, TROIS_CYCLES, 5, 40)).isEmpty();
    }

    @Test
    void no_need_is_found_among_those_beside_it() {
        for (var eleves = 5; eleves <= 30; eleves++) {
            assertThat(trouves(DEUX, List.of(""), eleves, eleves)).isEmpty();
        }
        assertThat(trouves(TROIS, List.of(""), 10, 14)).isEmpty();
    }

    @Test
    void what_a_hidden_need_holds_does_not_tell_it() {
        assertThat(trouves(DEUX_ETAGES, List.of(""), 20, 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25})
    void no_cycle_of_a_need_is_found_among_those_beside_it(int eleves) {
        assertThat(trouves(DEUX, DEUX_CYCLES, eleves, eleves)).isEmpty();
    }

    @Test
    void no_cycle_of_a_school_is_found_from_those_of_its_needs() {
        assertThat(trouves(TROIS, List.of(Set.of(), Set.of("A")), TROIS_CYCLES, 30, 30))
                .isEmpty();
    }

    @Test
    void what_is_shown_is_rounded_and_what_is_small_or_nearly_all_is_not_there() {
        var exacts = new Effectifs();
        exacts.ajouter(Besoin.ECOLE, "cycle-3", 14);
        exacts.ajouter(Besoin.ECOLE, "cycle-4", 13);
        exacts.ajouter("A", "cycle-3", 8);
        exacts.ajouter("A", "cycle-4", 6);
        exacts.ajouter("B", "cycle-3", 12);
        exacts.ajouter("B", "cycle-4", 12);
        exacts.ajouter("C", "cycle-4", 4);

        assertThat(Secret.proteger(TROIS, exacts).parBesoin())
                .isEqualTo(Map.of(
                        "", Map.of("", 25, "cycle-3", 10, "cycle-4", 10),
                        "A", Map.of("", 10, "cycle-3", 5, "cycle-4", 5)));
    }

    @Test
    void four_pupils_show_nothing() {
        var exacts = new Effectifs();
        exacts.ajouter(Besoin.ECOLE, "cycle-3", 4);

        assertThat(Secret.proteger(DEUX, exacts).vides()).isTrue();
    }

    /// The numbers that lie between one and four in every school that shows the same.
    private static List<String> trouves(Besoin ecole, List<String> cycles, int min, int max) {
        return trouves(ecole, avec(ecole).toList(), cycles, min, max);
    }

    /// @param possibles the needs that a pupil may have
    private static List<String> trouves(
            Besoin ecole, List<Set<String>> possibles, List<String> cycles, int min, int max) {
        var sortes = cycles.stream()
                .flatMap(cycle -> possibles.stream().map(besoins -> new Ecolier(cycle, besoins)))
                .toList();
        var cherches = new Cherches(ecole, cycles);
        var bornes = new HashMap<Cellules, int[][]>();
        for (var eleves = min; eleves <= max; eleves++) {
            repartir(new int[sortes.size()], 0, eleves, nombres -> {
                var exacts = new Effectifs();
                for (var i = 0; i < nombres.length; i++) {
                    var sorte = sortes.get(i);
                    exacts.ajouter(Besoin.ECOLE, sorte.cycle(), nombres[i]);
                    for (var besoin : sorte.besoins()) {
                        exacts.ajouter(besoin, sorte.cycle(), nombres[i]);
                    }
                }
                var lus = cherches.dans(exacts);
                var vues = bornes.computeIfAbsent(
                        Secret.proteger(ecole, exacts), _ -> new int[][] {lus.clone(), lus.clone()});
                for (var i = 0; i < lus.length; i++) {
                    vues[0][i] = Math.min(vues[0][i], lus[i]);
                    vues[1][i] = Math.max(vues[1][i], lus[i]);
                }
            });
        }
        assertThat(bornes).isNotEmpty();
        return bornes.entrySet().stream()
                .flatMap(vue -> IntStream.range(0, cherches.noms.size())
                        .filter(i -> vue.getValue()[0][i] >= 1 && vue.getValue()[1][i] < Secret.SEUIL)
                        .mapToObj(i -> cherches.noms.get(i) + " in " + vue.getKey()))
                .toList();
    }

    /// What a pupil may need below a place, where it needs something.
    private static Stream<Set<String>> avec(Besoin besoin) {
        if (besoin.enfants().isEmpty()) {
            return Stream.of(Set.of());
        }
        List<Set<String>> choix = new ArrayList<>(List.of(Set.of()));
        for (var enfant : besoin.enfants()) {
            choix.addAll(choix.stream()
                    .flatMap(pris -> avec(enfant).map(suite -> reunir(pris, Set.of(enfant.code()), suite)))
                    .toList());
        }
        return choix.stream().filter(pris -> !pris.isEmpty());
    }

    @SafeVarargs
    private static Set<String> reunir(Set<String>... ensembles) {
        return Arrays.stream(ensembles).flatMap(Set::stream).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static void repartir(int[] nombres, int rang, int reste, java.util.function.Consumer<int[]> alors) {
        if (rang == nombres.length - 1) {
            nombres[rang] = reste;
            alors.accept(nombres);
            return;
        }
        for (var i = 0; i <= reste; i++) {
            nombres[rang] = i;
            repartir(nombres, rang + 1, reste - i, alors);
        }
    }

    /// What the attacker wants to know: each number, and what it leaves of what holds it.
    private static final class Cherches {

        private final List<String> noms = new ArrayList<>();
        private final List<java.util.function.ToIntFunction<Effectifs>> nombres = new ArrayList<>();

        Cherches(Besoin ecole, List<String> cycles) {
            chercher("", exacts -> exacts.de(ecole));
            cycles.forEach(cycle -> {
                chercher(cycle, exacts -> nombre(exacts, ecole, cycle));
                chercher("all but " + cycle, exacts -> exacts.de(ecole) - nombre(exacts, ecole, cycle));
            });
            sous(ecole, cycles);
        }

        private void sous(Besoin parent, List<String> cycles) {
            for (var besoin : parent.enfants()) {
                var nom = besoin.code();
                chercher(nom, exacts -> exacts.de(besoin));
                chercher("not " + nom, exacts -> exacts.de(parent) - exacts.de(besoin));
                for (var cycle : cycles) {
                    chercher(nom + " " + cycle, exacts -> nombre(exacts, besoin, cycle));
                    chercher(nom + " but " + cycle, exacts -> exacts.de(besoin) - nombre(exacts, besoin, cycle));
                    chercher(
                            cycle + " not " + nom,
                            exacts -> nombre(exacts, parent, cycle) - nombre(exacts, besoin, cycle));
                }
                sous(besoin, cycles);
            }
        }

        private static int nombre(Effectifs exacts, Besoin besoin, String cycle) {
            return exacts.parCycle(besoin).getOrDefault(cycle, 0);
        }

        private void chercher(String nom, java.util.function.ToIntFunction<Effectifs> nombre) {
            noms.add(nom);
            nombres.add(nombre);
        }

        int[] dans(Effectifs exacts) {
            return nombres.stream()
                    .mapToInt(nombre -> nombre.applyAsInt(exacts))
                    .toArray();
        }
    }
}
