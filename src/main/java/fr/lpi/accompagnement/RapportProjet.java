package fr.lpi.accompagnement;

import java.util.List;

/// What a year of an AP project gave, as it was when its direction closed it.
///
/// @param edition of the form it was written with
/// @param realise what was done
/// @param effets what the pupils gained
/// @param garder what goes on
/// @param changer what next year changes
/// @param personnes how many filled the self-evaluation
public record RapportProjet(
        int edition, String realise, String effets, String garder, String changer, int personnes, List<Face> faces) {

    public static final int EDITION = 1;

    public RapportProjet {
        faces = List.copyOf(faces);
    }

    /// One of the six faces of the scheme, as those who answered see it; without their names.
    ///
    /// @param atteintes how many found each of the four levels, the lowest first
    /// @param preuves what shows it
    /// @param ameliorations what is to be improved
    public record Face(String libelle, List<Integer> atteintes, List<String> preuves, List<String> ameliorations) {

        public Face {
            atteintes = List.copyOf(atteintes);
            preuves = List.copyOf(preuves);
            ameliorations = List.copyOf(ameliorations);
        }
    }
}
