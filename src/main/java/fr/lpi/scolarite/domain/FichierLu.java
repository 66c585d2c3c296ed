package fr.lpi.scolarite.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// All that a file says, once read.
///
/// @param ignores pupils that the file itself says are gone or in no class
public record FichierLu(Source source, List<LigneEleve> lignes, List<LigneRefusee> refus, int ignores) {

    public int lus() {
        return lignes.size() + refus.size() + ignores;
    }

    /// The same file without some classes, as if they were not in it.
    public FichierLu neGardantQue(Predicate<String> classe) {
        return new FichierLu(
                source,
                lignes.stream()
                        .filter(ligne -> classe.test(ligne.place().classe()))
                        .toList(),
                refus,
                ignores);
    }

    /// The lines that contradict one another are refused, all of them: nothing says which is right.
    public static FichierLu sansContradiction(
            Source source, List<LigneEleve> lignes, List<LigneRefusee> refus, int ignores) {
        var parIne = new HashMap<String, List<LigneEleve>>();
        var parIdentite = new HashMap<Object, List<LigneEleve>>();
        for (var ligne : lignes) {
            if (ligne.ine() != null) {
                parIne.computeIfAbsent(ligne.ine(), _ -> new ArrayList<>(1)).add(ligne);
            }
            parIdentite
                    .computeIfAbsent(List.of(ligne.identite(), ligne.dateNaissance()), _ -> new ArrayList<>(1))
                    .add(ligne);
        }
        var gardees = new ArrayList<LigneEleve>(lignes.size());
        var toutes = new ArrayList<>(refus);
        for (var ligne : lignes) {
            var refusee = contradiction(ligne, parIne, parIdentite);
            if (refusee == null) {
                gardees.add(ligne);
            } else {
                toutes.add(refusee);
            }
        }
        toutes.sort(java.util.Comparator.comparingInt(LigneRefusee::ligne));
        return new FichierLu(source, List.copyOf(gardees), List.copyOf(toutes), ignores);
    }

    private static @org.jspecify.annotations.Nullable LigneRefusee contradiction(
            LigneEleve ligne, Map<String, List<LigneEleve>> parIne, Map<Object, List<LigneEleve>> parIdentite) {
        if (ligne.ine() != null) {
            for (var autre : parIne.getOrDefault(ligne.ine(), List.of())) {
                if (autre != ligne) {
                    return LigneRefusee.de(
                            ligne,
                            "INE « %s » : c'est aussi celui de la ligne %d (%s)."
                                    .formatted(ligne.ine(), autre.ligne(), autre.nomAffiche()),
                            "Un INE différent pour chaque élève");
                }
            }
        }
        for (var autre : parIdentite.getOrDefault(List.of(ligne.identite(), ligne.dateNaissance()), List.of())) {
            if (autre != ligne && (ligne.ine() == null || autre.ine() == null)) {
                return LigneRefusee.de(
                        ligne,
                        "Mêmes nom, prénom et date de naissance que la ligne %d.".formatted(autre.ligne()),
                        "Une seule ligne par élève, ou l'INE de chacun, par exemple 000000001AA");
            }
        }
        return null;
    }
}
