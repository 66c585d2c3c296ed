package fr.lpi.pilotage.application;

import fr.lpi.pilotage.domain.LivretTenu;
import fr.lpi.pilotage.domain.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A figure as a table: behind each number, what it counts.
///
/// @param entete what its lines are
/// @param disjointes whether nothing is counted in two lines, so that they add up
public record Tableau(Figure figure, String entete, List<Colonne> colonnes, List<Ligne> lignes, boolean disjointes) {

    /// @param nom of what is counted, after its number
    public record Colonne(String code, String libelle, String nom) {}

    /// @param cases one for each column
    public record Ligne(String code, String libelle, List<List<Element>> cases) {}

    /// @param plan absent where the livret itself is counted
    /// @param nombre how many times it counts
    public record Element(LivretTenu livret, @Nullable Plan plan, int nombre) {}

    public static int nombre(List<Element> elements) {
        return elements.stream().mapToInt(Element::nombre).sum();
    }

    /// How much a column counts, all lines together.
    public int somme(int colonne) {
        return lignes.stream()
                .mapToInt(ligne -> nombre(ligne.cases().get(colonne)))
                .sum();
    }

    public int somme() {
        return IntStream.range(0, colonnes.size()).map(this::somme).sum();
    }

    public Optional<Colonne> colonne(String code) {
        return colonnes.stream().filter(colonne -> colonne.code().equals(code)).findFirst();
    }

    public Optional<Ligne> ligne(String code) {
        return lignes.stream().filter(ligne -> ligne.code().equals(code)).findFirst();
    }

    /// What a column counts in a line.
    ///
    /// @param ligne absent for all lines
    public List<Element> derriere(@Nullable Ligne ligne, Colonne colonne) {
        var rang = colonnes.indexOf(colonne);
        return (ligne == null ? lignes : List.of(ligne))
                .stream().flatMap(lue -> lue.cases().get(rang).stream()).toList();
    }
}
