package fr.lpi.groupes.domain;

import fr.lpi.groupes.Progres;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Jours.Borne;
import fr.lpi.web.formulaire.Nombres;
import fr.lpi.web.formulaire.Texte;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A progress as it is typed, right or wrong.
public record SaisieProgres(Map<String, String> champs) {

    public static final String LE = "le";
    public static final String VALEUR = "valeur";
    public static final String MOT = "mot";
    public static final int MOT_MAX = 500;

    public SaisieProgres {
        champs = Map.copyOf(champs);
    }

    public static boolean connait(String champ) {
        return Set.of(LE, VALEUR, MOT).contains(champ);
    }

    /// @param progres absent while something is wrong
    /// @param erreurs what to do, by field
    public record Lue(Optional<Progres> progres, Map<String, String> erreurs) {}

    /// @param compte whether the group counts something; else a word is all there is
    public Lue lire(boolean compte, Borne depuis, LocalDate aujourdhui) {
        var erreurs = new LinkedHashMap<String, String>();
        var jour = Jours.entre(lire(LE), depuis, aujourdhui, aujourdhui);
        if (!jour.refus().isEmpty()) {
            erreurs.put(LE, jour.refus());
        }
        var valeur = Nombres.lire(lire(VALEUR));
        if (!lire(VALEUR).isEmpty() && valeur.isEmpty()) {
            erreurs.put(VALEUR, "Écrivez un nombre, par exemple 8 ou 12,5, sans l'unité.");
        }
        if (lire(VALEUR).isEmpty() && lire(MOT).isEmpty()) {
            erreurs.put(
                    MOT,
                    compte
                            ? "Notez une valeur ou quelques mots, par exemple « reformule sans aide »."
                            : "Notez quelques mots, par exemple « reformule sans aide ».");
        }
        Texte.tropLong(lire(MOT), MOT_MAX).ifPresent(message -> erreurs.put(MOT, message));
        return new Lue(
                erreurs.isEmpty()
                        ? jour.jour().map(le -> new Progres(le, valeur.orElse(null), lire(MOT)))
                        : Optional.empty(),
                erreurs);
    }

    private String lire(String champ) {
        return champs.getOrDefault(champ, "").strip();
    }
}
