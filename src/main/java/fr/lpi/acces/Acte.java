package fr.lpi.acces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a person did or read, announced inside the transaction that did it; the journal keeps it.
///
/// Identifiers only: no name and no content may pass here.
///
/// @param verbe stable word of the journal, such as `ppre.finalise`
/// @param objet what was acted upon, when it has an identity of its own
/// @param precision fields or counts, never values
public record Acte(
        CompteId par,
        String verbe,
        @Nullable UUID livret,
        @Nullable UUID objet,
        @Nullable UUID etablissement,
        @Nullable String precision) {

    public static Acte surLivret(Utilisateur par, String verbe, UUID livret, UUID objet) {
        return new Acte(par.id(), verbe, livret, objet, null, null);
    }

    public static Acte surEtablissement(
            Utilisateur par, String verbe, EtablissementId etablissement, String precision) {
        return new Acte(par.id(), verbe, null, null, etablissement.valeur(), precision);
    }

    /// Done by LPI itself, at its own hour.
    public static Acte deLpi(String verbe, UUID livret, UUID objet) {
        return new Acte(CompteId.LPI, verbe, livret, objet, null, null);
    }

    public Acte precisant(String precision) {
        return new Acte(par, verbe, livret, objet, etablissement, precision);
    }
}
