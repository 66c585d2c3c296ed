package fr.lpi.web.dsfr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One choice among several, in a list to unfold.
///
/// @param invite what the list reads while nothing is chosen
public record Liste(
        String nom,
        String libelle,
        String precision,
        String invite,
        List<Option> options,
        @Nullable String erreur) {

    public record Option(String valeur, String libelle, boolean choisie) {}

    public String id() {
        return Identifiant.de(nom);
    }

    public String valeur() {
        return options.stream()
                .filter(Option::choisie)
                .map(Option::valeur)
                .findFirst()
                .orElse("");
    }
}
