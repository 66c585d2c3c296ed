package fr.lpi.acces.web;

import java.util.List;

/// @param motDePasse filled in for a demonstration account only
/// @param refusee the pair just sent was wrong
/// @param attente the hour from which this name may be tried again; empty when it may
/// @param garde what waits for its author, sealed; empty when nothing does
public record PageConnexion(
        String identifiant,
        String motDePasse,
        String retour,
        boolean refusee,
        String attente,
        Annonce annonce,
        String garde,
        List<Groupe> demonstration) {

    public enum Annonce {
        RIEN,
        DECONNECTE,
        EXPIREE,
        GARDE,
        AUTRE_COMPTE;

        static Annonce de(String fait) {
            return switch (fait) {
                case "deconnexion" -> DECONNECTE;
                case "expiree" -> EXPIREE;
                default -> RIEN;
            };
        }
    }

    public record Groupe(String titre, List<Compte> comptes) {}

    public record Compte(String role, String nom, String identifiant) {}
}
