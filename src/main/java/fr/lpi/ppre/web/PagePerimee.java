package fr.lpi.ppre.web;

import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import java.util.List;

/// What a page that is too late is told, with the texts that it sent, given back to be copied.
///
/// @param suite address and name of where the PPRE is now
public record PagePerimee(int statut, String titre, String message, Suite suite, List<Ecrit> textes) {

    public record Suite(String libelle, String adresse) {}
}
