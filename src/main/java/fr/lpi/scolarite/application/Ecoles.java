package fr.lpi.scolarite.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.scolarite.Etablissement;
import java.util.Optional;

/// The schools as LPI itself and its administrators write them.
public interface Ecoles {

    Etablissement ajouter(String uai, String nom, int degre, String departement);

    /// @return nothing when a school has that UAI already
    Optional<Etablissement> ajouterSiNouveau(String uai, String nom, int degre, String departement);

    void renommer(EtablissementId id, String nom);
}
