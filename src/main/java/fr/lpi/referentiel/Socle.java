package fr.lpi.referentiel;

import java.util.List;
import java.util.Optional;

/// The socle commun: five domaines, and the competences of each (décret n° 2015-372).
///
/// @param domaines in their official order
public record Socle(List<Domaine> domaines) {

    public Socle {
        domaines = List.copyOf(domaines);
    }

    /// @param numero 1 to 5
    public record Domaine(String code, int numero, String libelle, List<Competence> composantes) {}

    public record Competence(String code, String libelle) {}

    public Optional<Competence> competence(String code) {
        return domaines.stream()
                .flatMap(domaine -> domaine.composantes().stream())
                .filter(competence -> competence.code().equals(code))
                .findFirst();
    }
}
