package fr.lpi.scolarite.application;

import fr.lpi.scolarite.Etablissement;

/// The schools as LPI itself writes them.
public interface Ecoles {

    /// Whether the database knows this transaction as LPI's own.
    boolean auTravailPourLpi();

    Etablissement ajouter(String uai, String nom, int degre, String departement);
}
