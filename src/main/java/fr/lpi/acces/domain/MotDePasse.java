package fr.lpi.acces.domain;

import fr.lpi.web.formulaire.Texte;
import java.text.Normalizer;
import java.util.Optional;

/// What makes a password: its length, and not being among those tried first. Nothing on its composition.
public final class MotDePasse {

    public static final int MIN = 12;
    public static final int MAX = 128;

    private static final int OCTETS_MAX = 4096;

    private static final String METHODE =
            "Une méthode : quatre mots sans rapport entre eux, comme « girafe tambour lundi citron » (mais pas ceux-là).";

    private MotDePasse() {}

    /// The same whatever keyboard composed its accents; spaces are kept.
    public static String lu(String brut) {
        return Normalizer.normalize(brut, Normalizer.Form.NFC);
    }

    /// What to do about a password that will not do.
    public static Optional<String> refus(String motDePasse, String identifiant) {
        var longueur = Texte.longueur(motDePasse);
        if (longueur == 0) {
            return Optional.of("Choisissez un mot de passe d'au moins %d caractères. %s".formatted(MIN, METHODE));
        }
        if (longueur < MIN) {
            return Optional.of("%d caractères sur %d : allongez-le. %s".formatted(longueur, MIN, METHODE));
        }
        if (longueur > MAX || motDePasse.length() > OCTETS_MAX) {
            return Optional.of("%d caractères au plus : raccourcissez-le. %s".formatted(MAX, METHODE));
        }
        if (Devinables.reprend(motDePasse, identifiant)) {
            return Optional.of(
                    "Ce mot de passe reprend l'identifiant, que d'autres connaissent : prenez-en un autre. %s"
                            .formatted(METHODE));
        }
        return Devinables.contient(motDePasse)
                ? Optional.of("Ce mot de passe est de ceux que l'on essaie en premier : prenez-en un autre. %s"
                        .formatted(METHODE))
                : Optional.empty();
    }
}
