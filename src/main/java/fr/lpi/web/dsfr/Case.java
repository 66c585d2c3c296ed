package fr.lpi.web.dsfr;

import org.jspecify.annotations.Nullable;

/// A box to tick; ticked, it sends « oui ».
///
/// @param montre identifier of what shows only while it is ticked
public record Case(
        String nom,
        String libelle,
        boolean cochee,
        @Nullable String montre) {

    public static Case simple(String nom, String libelle, boolean cochee) {
        return new Case(nom, libelle, cochee, null);
    }

    public String id() {
        return Identifiant.de(nom);
    }
}
