package fr.lpi.ppre.domain.observation;

import fr.lpi.ppre.Releve;
import fr.lpi.ppre.domain.lecture.Bornes;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Nombres;
import fr.lpi.web.formulaire.Texte;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// An observation as it is typed, right or wrong.
public record SaisieObservation(int objectif, String jour, String valeur, String mot) {

    public static final int MOT_MAX = 255;

    /// @param releve absent while something is wrong
    /// @param erreurs what to do, by field: `jour`, `valeur` or `mot`
    public record Lue(Optional<Releve> releve, Map<String, String> erreurs) {}

    /// @param depuis the day of the finalisation
    /// @param aujourdhui the last day that may be observed
    public Lue lire(LocalDate depuis, LocalDate aujourdhui) {
        var erreurs = new LinkedHashMap<String, String>();
        var lu = Jours.entre(jour, Bornes.finalisation(depuis), aujourdhui, aujourdhui);
        if (!lu.refus().isEmpty()) {
            erreurs.put("jour", lu.refus());
        }
        var nombre = Nombres.lire(valeur.strip());
        if (!valeur.isBlank() && nombre.isEmpty()) {
            erreurs.put("valeur", "Écrivez un nombre, par exemple 78 ou 12,5.");
        }
        if (valeur.isBlank() && mot.isBlank()) {
            erreurs.put("mot", "Notez une valeur ou un mot, par exemple « seul, sans relance ».");
        } else {
            Texte.tropLong(mot, MOT_MAX).ifPresent(message -> erreurs.put("mot", message));
        }
        return new Lue(
                erreurs.isEmpty()
                        ? lu.jour().map(le -> new Releve(le, nombre.orElse(null), mot.isBlank() ? null : mot.strip()))
                        : Optional.empty(),
                erreurs);
    }
}
