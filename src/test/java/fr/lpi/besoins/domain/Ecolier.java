package fr.lpi.besoins.domain;

import java.util.Collection;
import java.util.Set;

/// A pupil as it is counted.
///
/// @param cycle empty for a pupil without level
/// @param besoins codes, with those that hold them
record Ecolier(String cycle, Set<String> besoins) {

    static Effectifs compter(Collection<Ecolier> ecoliers) {
        var exacts = new Effectifs();
        for (var ecolier : ecoliers) {
            exacts.ajouter(Besoin.ECOLE, ecolier.cycle(), 1);
            ecolier.besoins().forEach(besoin -> exacts.ajouter(besoin, ecolier.cycle(), 1));
        }
        return exacts;
    }

    static Besoin ecole(Besoin... domaines) {
        return besoin(Besoin.ECOLE, domaines);
    }

    static Besoin besoin(String code, Besoin... enfants) {
        return new Besoin(code, code, true, java.util.List.of(enfants));
    }
}
