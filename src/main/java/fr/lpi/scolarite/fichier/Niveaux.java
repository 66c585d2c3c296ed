package fr.lpi.scolarite.fichier;

import java.util.Optional;

/// The codes of the reference list behind the words of a file.
public interface Niveaux {

    Optional<String> depuisOnde(String libelle);

    Optional<String> depuisMef(String codeMef);
}
