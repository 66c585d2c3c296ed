package fr.lpi.web.formulaire;

/// One field as its editor sends it.
///
/// @param vu the value that the editor's page showed; the empty string for an empty field or an unticked box
/// @param valeur what it holds now
public record Modification(String champ, String vu, String valeur) {}
