package fr.lpi.ppre.domain.amenagements;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.referentiel.Correspondances;
import fr.lpi.referentiel.Listes.Amenagement;
import fr.lpi.referentiel.Listes.Lame;
import fr.lpi.referentiel.Listes.Palier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The aménagements that a PPRE is proposed: those of its livret, then those that answer its difficulties. Each stands
/// once, with all its reasons; nothing is chosen here.
///
/// @param libres free lines of the livret
public record Proposes(List<Propose> duLivret, List<Libre> libres, List<ParDifficulte> parDifficulte) {

    /// @param aussi the other difficulties that it answers
    public record Propose(Amenagement amenagement, List<String> aussi) {}

    public record Libre(Lame lame, String texte) {}

    /// @param difficulte in its own words
    public record ParDifficulte(String difficulte, List<Propose> proposes) {}

    /// @param difficultes of step 3
    /// @param palier bank of the PPRE: what the livret holds of another has no box in it
    public static Proposes de(
            List<Domaine> difficultes, Palier palier, Correspondances correspondances, AmenagementsChoisis livret) {
        var raisons = new LinkedHashMap<Amenagement, List<String>>();
        var difficulteDe = new LinkedHashMap<String, List<Amenagement>>();
        for (var domaine : difficultes) {
            for (var sous : domaine.sousDomaines()) {
                for (var difficulte : sous.libelles()) {
                    for (var amenagement : correspondances.pour(difficulte.code(), palier.code())) {
                        raisons.computeIfAbsent(amenagement, _ -> new ArrayList<>())
                                .add(difficulte.libelle());
                    }
                }
            }
        }
        raisons.forEach((amenagement, pour) -> {
            if (!livret.contient(amenagement.code())) {
                difficulteDe
                        .computeIfAbsent(pour.getFirst(), _ -> new ArrayList<>())
                        .add(amenagement);
            }
        });
        return new Proposes(
                palier.amenagements()
                        .filter(am -> livret.contient(am.code()))
                        .map(am -> new Propose(am, List.copyOf(raisons.getOrDefault(am, List.of()))))
                        .toList(),
                palier.categories().stream()
                        .flatMap(categorie -> categorie.lames().stream())
                        .map(lame -> new Libre(lame, livret.libre(lame.code())))
                        .filter(libre -> !libre.texte().isEmpty())
                        .toList(),
                difficulteDe.entrySet().stream()
                        .map(groupe -> new ParDifficulte(
                                groupe.getKey(),
                                groupe.getValue().stream()
                                        .map(am -> new Propose(am, suite(raisons.getOrDefault(am, List.of()))))
                                        .toList()))
                        .toList());
    }

    private static List<String> suite(List<String> raisons) {
        return List.copyOf(raisons.subList(1, raisons.size()));
    }
}
