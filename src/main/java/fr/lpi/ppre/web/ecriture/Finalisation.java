package fr.lpi.ppre.web.ecriture;

import java.util.List;

/// What the dialog lists before asking.
///
/// @param aVerifier what is allowed and unusual, said before it is too late
public record Finalisation(List<Ligne> bloquants, List<Ligne> vides, List<Ligne> aVerifier, String cle) {

    /// @param etape the step or the part in which the field stands, 1 for the first
    public record Ligne(String adresse, String ou, String message, int etape) {}

    public String titreBloquants() {
        return bloquants.size() == 1
                ? "Une information manque pour finaliser"
                : bloquants.size() + " informations manquent pour finaliser";
    }

    public String titreVides() {
        return vides.size() == 1 ? "Un champ est vide" : vides.size() + " champs sont vides";
    }
}
