package fr.lpi.ppre.web;

import java.util.List;

/// A draft in the bin, for whoever comes to it by an address or a page left open.
///
/// @param textes what was just sent and could not be written
public record PageSupprime(String message, String livret, List<Texte> textes) {

    public record Texte(String ou, String texte) {}
}
