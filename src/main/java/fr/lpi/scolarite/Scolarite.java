package fr.lpi.scolarite;

import fr.lpi.acces.EtablissementId;
import java.io.InputStream;
import java.util.function.Predicate;

/// What LPI does for itself, without anyone logged in: filling the demonstration. Refused to every account.
public interface Scolarite {

    /// @throws IllegalArgumentException the check letter of the UAI is wrong
    Etablissement creerEtablissement(String uai, String nom, int degre, String departement);

    /// Checks and imports in one go; nobody leaves.
    ///
    /// @param classeRetenue tells, by its label, whether the pupils of a class are imported
    BilanImport importer(
            EtablissementId etablissement, InputStream fichier, String nomDeFichier, Predicate<String> classeRetenue);
}
