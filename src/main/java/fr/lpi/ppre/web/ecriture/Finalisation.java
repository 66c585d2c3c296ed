package fr.lpi.ppre.web.ecriture;

import fr.lpi.ppre.DocumentPpre.Changement;
import fr.lpi.web.Accord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dialog lists before asking.
///
/// @param aVerifier what is allowed and unusual, said before it is too late
/// @param reperes the draft beside the definition of a PPRE; absent for what is none, or was one already
/// @param change what a rectificatif changes; absent for a first draft
public record Finalisation(
        List<Ligne> bloquants,
        List<Ligne> vides,
        List<Ligne> aVerifier,
        @Nullable Reperes reperes,
        @Nullable CeQuiChange change,
        String cle) {

    /// @param etape the step or the part in which the field stands, 1 for the first
    public record Ligne(String adresse, String ou, String message, int etape) {}

    /// What differs from the version that stands.
    ///
    /// @param numero of the rectificatif
    /// @param signatures whether they are asked for again
    public record CeQuiChange(int numero, List<Changement> changements, boolean signatures) {}

    /// What of the definition is there, and what is not yet.
    public record Reperes(List<Ligne> presents, List<Ligne> absents) {

        public String titre() {
            return "Définition du PPRE\u00a0: %s sur %d"
                    .formatted(Accord.nombre(presents.size(), "point"), presents.size() + absents.size());
        }
    }

    public String titreBloquants() {
        return bloquants.size() == 1
                ? "Une information manque pour finaliser"
                : bloquants.size() + " informations manquent pour finaliser";
    }

    public String titreVides() {
        return vides.size() == 1 ? "Un champ est vide" : vides.size() + " champs sont vides";
    }
}
