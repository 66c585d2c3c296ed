package fr.lpi.acces.web;

/// Something asked about an account before it is done.
///
/// @param consequence what it changes for the person
/// @param alerte what to do first; empty for nothing
/// @param jeton the word of the link to make; empty when none is
public record PageAction(
        String titre, String nom, String consequence, String alerte, String action, String bouton, String jeton) {}
