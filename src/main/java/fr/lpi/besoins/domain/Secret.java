package fr.lpi.besoins.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The statistical secret: turns exact counts into what may be shown, so that whoever has every relevé, and knows these
/// very rules, finds no group of one to four pupils.
///
/// A number is rounded down to a multiple of five, and what is hidden does not say why: it may be nobody, a few, or
/// nearly all. Each rule answers an attack, which `SecretTest` makes.
public final class Secret {

    /// The smallest group that is shown.
    public static final int SEUIL = 5;

    private final Effectifs exacts;
    private final Map<String, Integer> ensemble = new HashMap<>();
    private final Map<String, Map<String, Integer>> repartitions = new HashMap<>();

    private Secret(Effectifs exacts) {
        this.exacts = exacts;
    }

    public static Cellules proteger(Besoin ecole, Effectifs exacts) {
        var secret = new Secret(exacts);
        if (exacts.de(ecole) >= SEUIL) {
            secret.montrer(ecole);
            secret.montrerSous(ecole);
            secret.repartir(ecole, _ -> true);
            secret.repartirSous(ecole);
        }
        return secret.cellules();
    }

    private static int arrondi(int nombre) {
        return nombre / SEUIL * SEUIL;
    }

    /// « All » and « all but two » tell as much of a person as « two »: the threshold holds on both sides. A hidden
    /// need may then be everybody's, so that nothing beside it makes it a few pupils'.
    private static boolean partage(int partie, int tout) {
        return partie >= SEUIL && tout - partie >= SEUIL;
    }

    private void montrer(Besoin besoin) {
        ensemble.put(besoin.code(), arrondi(exacts.de(besoin)));
    }

    private boolean montre(Besoin besoin) {
        return ensemble.containsKey(besoin.code());
    }

    private void montrerSous(Besoin parent) {
        var enfants = parent.enfants();
        var montrables = enfants.stream()
                .filter(enfant -> partage(exacts.de(enfant), exacts.de(parent)))
                .toList();
        montrables.forEach(this::montrer);
        // Were all that a hidden need holds shown, they would say how far from everybody's it is.
        if (!montre(parent) && !enfants.isEmpty() && montrables.size() == enfants.size()) {
            ensemble.remove(lePlusPetit(montrables).code());
        }
        enfants.forEach(this::montrerSous);
    }

    private Besoin lePlusPetit(List<Besoin> besoins) {
        return besoins.stream()
                .min(Comparator.comparingInt(besoin -> arrondi(exacts.de(besoin))))
                .orElseThrow();
    }

    private Map<String, Integer> repartition(Besoin besoin) {
        return repartitions.getOrDefault(besoin.code(), Map.of());
    }

    /// The cycles of a need add up to it: all those that are not small are shown, or none is. And only if all that is
    /// hidden of it, the pupils without level too, may be nobody: for who does not know its number, were it without
    /// them; for who knows it, were the shown cycles larger.
    ///
    /// @param parmi what a cycle and its number must be, beside a part of the need
    private void repartir(Besoin besoin, Predicate<Map.Entry<String, Integer>> parmi) {
        var tous = exacts.de(besoin);
        var parts = new TreeMap<>(exacts.parCycle(besoin));
        parts.values().removeIf(part -> part < SEUIL);
        var somme = parts.values().stream().mapToInt(part -> part).sum();
        var auPlus = parts.values().stream()
                .mapToInt(part -> arrondi(part) + SEUIL - 1)
                .sum();
        if (arrondi(somme) == arrondi(tous)
                && tous <= auPlus
                && parts.entrySet().stream().allMatch(part -> partage(part.getValue(), tous) && parmi.test(part))) {
            parts.replaceAll((_, part) -> arrondi(part));
            repartitions.put(besoin.code(), parts);
        }
    }

    /// A need is divided only as far as what holds it is.
    private void repartirSous(Besoin parent) {
        var cadre = new HashMap<>(exacts.parCycle(parent));
        cadre.keySet().retainAll(repartition(parent).keySet());
        if (!cadre.isEmpty()) {
            parent.enfants().stream()
                    .filter(this::montre)
                    .forEach(enfant ->
                            repartir(enfant, part -> partage(part.getValue(), cadre.getOrDefault(part.getKey(), 0))));
            cacherAvecLeSeulCache(parent, cadre.keySet());
            parent.enfants().forEach(this::repartirSous);
        }
    }

    /// What the others leave over of a cycle belongs to the only need that hides it: another hides it too.
    private void cacherAvecLeSeulCache(Besoin parent, Set<String> cycles) {
        while (cycles.stream().anyMatch(cycle -> unSeulCache(parent, cycle))) {
            var repartis = parent.enfants().stream()
                    .filter(enfant -> repartitions.containsKey(enfant.code()))
                    .toList();
            if (repartis.isEmpty()) {
                return;
            }
            repartitions.remove(lePlusPetit(repartis).code());
        }
    }

    private boolean unSeulCache(Besoin parent, String cycle) {
        return parent.enfants().stream()
                        .filter(enfant -> !repartition(enfant).containsKey(cycle))
                        .count()
                == 1;
    }

    private Cellules cellules() {
        var cellules = new HashMap<String, Map<String, Integer>>();
        ensemble.forEach((besoin, nombre) -> {
            var parCycle = new HashMap<>(repartitions.getOrDefault(besoin, Map.of()));
            parCycle.put(Cellules.TOUS_LES_CYCLES, nombre);
            cellules.put(besoin, parCycle);
        });
        return new Cellules(cellules);
    }
}
