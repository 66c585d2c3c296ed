package fr.lpi.transfert.domain;

import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Two pupils of two schools, of the same names and birth date, that nothing tells apart: one of them has no INE.
///
/// Twins have another first name, and two INE are two people: neither is asked about. Two equal INE are one person:
/// that is not asked either.
///
/// @param nouveau enrolled today, and since later than the other
public record Doute(FicheEleve ancien, FicheEleve nouveau) {

    private static final Comparator<FicheEleve> PAR_ARRIVEE = Comparator.comparing(FicheEleve::inscrit)
            .thenComparing(Doute::depuis)
            .thenComparing(fiche -> fiche.id().toString());

    /// @param tranches the pairs already answered about
    public static List<Doute> parmi(Collection<FicheEleve> fiches, Set<Set<EleveId>> tranches) {
        var parIdentite = new LinkedHashMap<String, List<FicheEleve>>();
        for (var fiche : fiches) {
            parIdentite
                    .computeIfAbsent(fiche.identite() + " " + fiche.dateNaissance(), _ -> new ArrayList<>(1))
                    .add(fiche);
        }
        var doutes = new ArrayList<Doute>();
        for (var semblables : parIdentite.values()) {
            semblables.sort(PAR_ARRIVEE);
            for (var i = 0; i < semblables.size(); i++) {
                for (var autre : semblables.subList(i + 1, semblables.size())) {
                    var doute = new Doute(semblables.get(i), autre);
                    if (doute.sePose() && !tranches.contains(doute.paire())) {
                        doutes.add(doute);
                    }
                }
            }
        }
        return List.copyOf(doutes);
    }

    public Set<EleveId> paire() {
        return Set.of(ancien.id(), nouveau.id());
    }

    private boolean sePose() {
        return nouveau.inscrit()
                && !ancien.etablissement().id().equals(nouveau.etablissement().id())
                && (ancien.ine() == null || nouveau.ine() == null);
    }

    private static java.time.LocalDate depuis(FicheEleve fiche) {
        var place = fiche.place();
        return place == null ? java.time.LocalDate.MIN : place.depuis();
    }
}
