package fr.lpi.web.dsfr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the summary at the top of a page in error: the field it leads to, and what to do there.
public record Erreur(String adresse, String ou, String message) {

    public static Erreur auChamp(String nom, String ou, String message) {
        return new Erreur("#" + Identifiant.de(nom), ou, message);
    }

    /// What is said beside the field itself; null for nothing.
    public static @Nullable String du(String champ, List<Erreur> erreurs) {
        return erreurs.stream()
                .filter(erreur -> erreur.adresse().equals("#" + Identifiant.de(champ)))
                .map(Erreur::message)
                .findFirst()
                .orElse(null);
    }
}
