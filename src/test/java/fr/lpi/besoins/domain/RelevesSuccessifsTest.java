package fr.lpi.besoins.domain;

import static fr.lpi.besoins.domain.Ecolier.besoin;
import static fr.lpi.besoins.domain.Ecolier.ecole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// An attacker who has every relevé of a school narrows each number by all the others, then compares the relevés.
class RelevesSuccessifsTest {

    static final List<String> CYCLES = List.of("cycle-2", "cycle-3", "cycle-4");

    static final Besoin ECOLE = ecole(
            besoin("A", besoin("a", besoin("a1"), besoin("a2"), besoin("a3")), besoin("b", besoin("b1"), besoin("b2"))),
            besoin("B", besoin("c", besoin("c1"), besoin("c2")), besoin("d", besoin("d1"), besoin("d2"))),
            besoin("C", besoin("e", besoin("e1"), besoin("e2"), besoin("e3"))));

    @Property(tries = 400)
    void no_number_and_no_difference_is_between_one_and_four_for_sure(
            @ForAll Random hasard, @ForAll @IntRange(min = 0, max = 120) int eleves, @ForAll boolean sansNiveau) {
        var presents = new ArrayList<Ecolier>();
        arriver(presents, eleves, hasard, sansNiveau);
        var avant = new ArrayList<Map<String, Intervalle>>();
        for (var jour = 0; jour < 4; jour++) {
            var exacts = Ecolier.compter(presents);
            var cellules = Secret.proteger(ECOLE, exacts);
            var vus = new Attaque(cellules, !sansNiveau).intervalles();

            assertThat(cellules.parBesoin().values())
                    .allSatisfy(parCycle -> assertThat(parCycle.values())
                            .allMatch(nombre -> nombre >= Secret.SEUIL && nombre % Secret.SEUIL == 0));
            assertThat(vus)
                    .allSatisfy(
                            (_, intervalle) -> assertThat(intervalle.petit()).isFalse());
            avant.forEach(autre -> autre.forEach((nombre, hier) -> assertThat(vus.get(nombre))
                    .as(nombre)
                    .satisfies(auj -> assertThat(
                                    auj.moins(hier).petit() || hier.moins(auj).petit())
                            .isFalse())));
            avant.add(vus);
            IntStream.range(0, hasard.nextInt(12))
                    .filter(_ -> !presents.isEmpty())
                    .forEach(_ -> presents.remove(hasard.nextInt(presents.size())));
            arriver(presents, hasard.nextInt(12), hasard, sansNiveau);
        }
    }

    private static void arriver(List<Ecolier> presents, int combien, Random hasard, boolean sansNiveau) {
        for (var i = 0; i < combien; i++) {
            var besoins = new TreeSet<String>();
            choisir(ECOLE, besoins, hasard);
            presents.add(new Ecolier(
                    sansNiveau && hasard.nextInt(9) == 0 ? "" : CYCLES.get(hasard.nextInt(CYCLES.size())), besoins));
        }
    }

    private static void choisir(Besoin parent, Set<String> besoins, Random hasard) {
        var enfants = parent.enfants();
        if (!enfants.isEmpty()) {
            var obligatoire = hasard.nextInt(enfants.size());
            for (var i = 0; i < enfants.size(); i++) {
                if (i == obligatoire || hasard.nextInt(3) == 0) {
                    besoins.add(enfants.get(i).code());
                    choisir(enfants.get(i), besoins, hasard);
                }
            }
        }
    }

    record Intervalle(int min, int max) {

        boolean petit() {
            return min >= 1 && max < Secret.SEUIL;
        }

        Intervalle moins(Intervalle autre) {
            return new Intervalle(min - autre.max, max - autre.min);
        }

        Intervalle et(Intervalle autre) {
            return new Intervalle(Math.max(min, autre.min), Math.min(max, autre.max));
        }
    }

    /// What the relevé leaves possible, until nothing more is learnt: a part is at most its whole, cycles add up to
    /// their need, who has a need has one of those that it holds.
    static final class Attaque {

        private static final String ENSEMBLE = Cellules.TOUS_LES_CYCLES;
        private static final int BEAUCOUP = 1000;

        private final Map<String, Intervalle> lus = new HashMap<>();
        private final boolean complets;
        private boolean appris;

        /// @param complets whether every pupil is known to have a level
        Attaque(Cellules cellules, boolean complets) {
            this.complets = complets;
            ECOLE.tous()
                    .forEach(besoin -> tousLesCycles().forEach(cycle -> {
                        var montre = cellules.auMoins(besoin.code(), cycle);
                        lus.put(
                                cle(besoin, cycle),
                                montre.isPresent()
                                        ? new Intervalle(montre.getAsInt(), montre.getAsInt() + Secret.SEUIL - 1)
                                        : new Intervalle(0, BEAUCOUP));
                    }));
            if (cellules.vides()) {
                savoir(cle(ECOLE, ENSEMBLE), 0, Secret.SEUIL - 1);
            }
            do {
                appris = false;
                ECOLE.tous().forEach(this::recouper);
            } while (appris);
        }

        private static List<String> tousLesCycles() {
            var tous = new ArrayList<>(CYCLES);
            tous.add(ENSEMBLE);
            return tous;
        }

        private static String cle(Besoin besoin, String cycle) {
            return besoin.code() + "/" + cycle;
        }

        private Intervalle lu(Besoin besoin, String cycle) {
            return java.util.Objects.requireNonNull(lus.get(cle(besoin, cycle)));
        }

        private void savoir(String cle, int min, int max) {
            var avant = java.util.Objects.requireNonNull(lus.get(cle));
            var apres = avant.et(new Intervalle(min, max));
            if (!apres.equals(avant)) {
                lus.put(cle, apres);
                appris = true;
            }
        }

        private void recouper(Besoin besoin) {
            var tout = lu(besoin, ENSEMBLE);
            var minimum =
                    CYCLES.stream().mapToInt(cycle -> lu(besoin, cycle).min()).sum();
            var maximum =
                    CYCLES.stream().mapToInt(cycle -> lu(besoin, cycle).max()).sum();
            savoir(cle(besoin, ENSEMBLE), minimum, complets ? maximum : BEAUCOUP);
            for (var cycle : CYCLES) {
                var part = lu(besoin, cycle);
                savoir(
                        cle(besoin, cycle),
                        complets ? tout.min() - (maximum - part.max()) : 0,
                        tout.max() - (minimum - part.min()));
            }
            if (!besoin.enfants().isEmpty()) {
                tousLesCycles().forEach(cycle -> descendre(besoin, cycle));
            }
        }

        private void descendre(Besoin parent, String cycle) {
            var tout = lu(parent, cycle);
            var maximum = parent.enfants().stream()
                    .mapToInt(enfant -> lu(enfant, cycle).max())
                    .sum();
            savoir(cle(parent, cycle), 0, maximum);
            for (var enfant : parent.enfants()) {
                var partie = lu(enfant, cycle);
                savoir(cle(enfant, cycle), tout.min() - (maximum - partie.max()), tout.max());
                savoir(cle(parent, cycle), partie.min(), BEAUCOUP);
            }
        }

        /// Each number, each filter of several cycles, and what each leaves of what holds it.
        Map<String, Intervalle> intervalles() {
            var tous = new HashMap<>(lus);
            ECOLE.tous().forEach(besoin -> {
                CYCLES.forEach(cycle -> tous.put(
                        "all but " + cle(besoin, cycle),
                        positif(lu(besoin, ENSEMBLE).moins(lu(besoin, cycle)))));
                besoin.enfants()
                        .forEach(enfant -> tousLesCycles()
                                .forEach(cycle -> tous.put(
                                        "not " + cle(enfant, cycle),
                                        positif(lu(besoin, cycle).moins(lu(enfant, cycle))))));
            });
            return tous;
        }

        private static Intervalle positif(Intervalle intervalle) {
            return new Intervalle(Math.max(0, intervalle.min()), intervalle.max());
        }
    }
}
