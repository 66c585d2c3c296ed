package fr.lpi.besoins.domain;

import fr.lpi.referentiel.Listes;
import fr.lpi.referentiel.Referentiel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A place of the hierarchy in which needs are counted, which is fixed: the school, its domaines, their sous-domaines,
/// their libellés of difficulty.
///
/// @param code of the reference list; empty for the school
/// @param precise whether its words name a need by themselves, which « Autre(s) » does not
public record Besoin(String code, String libelle, boolean precise, List<Besoin> enfants) {

    public static final String ECOLE = "";

    public Besoin {
        enfants = List.copyOf(enfants);
    }

    public static Besoin de(Referentiel referentiel) {
        return new Besoin(
                ECOLE,
                "Établissement",
                false,
                referentiel.domaines().stream()
                        .map(domaine -> new Besoin(
                                domaine.code(),
                                domaine.libelle(),
                                true,
                                domaine.sousDomaines().stream()
                                        .map(Besoin::sousDomaine)
                                        .toList()))
                        .toList());
    }

    private static Besoin sousDomaine(Listes.SousDomaine sousDomaine) {
        return new Besoin(
                sousDomaine.code(),
                sousDomaine.libelle(),
                true,
                sousDomaine.difficultes().libelles().stream()
                        .map(libelle -> new Besoin(
                                libelle.code(), libelle.libelle(), libelle.nbChampsPrecision() == 0, List.of()))
                        .toList());
    }

    /// Itself and all that it holds.
    public Stream<Besoin> tous() {
        return Stream.concat(Stream.of(this), enfants.stream().flatMap(Besoin::tous));
    }

    public Optional<Besoin> trouver(String cherche) {
        return tous().filter(besoin -> besoin.code().equals(cherche)).findFirst();
    }
}
