package fr.lpi.acces.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accounts, block by block: one a school, then those that work in none.
///
/// @param ailleurs schools whose accounts are on a page of their own, for whoever keeps many
public record PageComptes(String fait, List<Bloc> blocs, List<Ecole> ailleurs) {

    public record Ecole(String nom, String adresse) {}

    /// @param vide what to say, and do, without any account
    public record Bloc(String id, String titre, String nombre, String creer, String vide, List<Ligne> lignes) {}

    /// @param note why nothing may be done with it here; empty when something may
    /// @param activation address that closes the account, or opens it again
    public record Ligne(
            String nom,
            String identifiant,
            String profil,
            String etat,
            boolean desactive,
            String note,
            @Nullable String lien,
            @Nullable String activation) {}
}
