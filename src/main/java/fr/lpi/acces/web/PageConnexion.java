package fr.lpi.acces.web;

import java.util.List;

/// @param motDePasse filled in for a demonstration account only
/// @param refusee the pair just sent was wrong
/// @param attente the hour from which this name may be tried again; empty when it may
public record PageConnexion(
        String identifiant,
        String motDePasse,
        String retour,
        boolean refusee,
        String attente,
        boolean deconnecte,
        List<Groupe> demonstration) {

    public record Groupe(String titre, List<Compte> comptes) {}

    public record Compte(String role, String nom, String identifiant) {}
}
