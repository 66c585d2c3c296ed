package fr.lpi.acces.web;

/// The link that was just made, shown once.
///
/// @param adresse empty when the link has already been used, or replaced
public record PageLien(String titre, String nom, String identifiant, String profil, String adresse, String jusquAu) {}
