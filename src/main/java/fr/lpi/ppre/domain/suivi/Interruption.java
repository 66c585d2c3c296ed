package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.domain.lecture.Jours;
import fr.lpi.web.formulaire.Texte;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// « Interrompre le PPRE », as it is typed.
public record Interruption(String le, String motif) {

    public static final String LE = "le";
    public static final String MOTIF = "motif";

    /// What is to be mended, by field; empty when it may be done.
    public Map<String, String> refus(LocalDate finaliseLe, LocalDate aujourdhui) {
        var refus = new LinkedHashMap<String, String>();
        jour(finaliseLe, aujourdhui).ifPresent(message -> refus.put(LE, message));
        if (motif.isBlank()) {
            refus.put(MOTIF, "Écrivez le motif, par exemple « Les responsables légaux ont refusé leur accord ».");
        } else if (Texte.longueur(motif) > FormulaireSuivi.TEXTE_MAX) {
            refus.put(
                    MOTIF,
                    "Ce texte a %d caractères : raccourcissez-le à %d au plus."
                            .formatted(Texte.longueur(motif), FormulaireSuivi.TEXTE_MAX));
        }
        return refus;
    }

    private Optional<String> jour(LocalDate finaliseLe, LocalDate aujourdhui) {
        var lu = lu();
        if (lu == null) {
            return Optional.of(
                    "Écrivez la date en jour/mois/année, par exemple %s.".formatted(Jours.ecrire(aujourdhui)));
        }
        if (lu.isAfter(aujourdhui)) {
            return Optional.of("Cette date est à venir : écrivez une date au plus tard le %s."
                    .formatted(Jours.ecrire(aujourdhui)));
        }
        return lu.isBefore(finaliseLe)
                ? Optional.of("Cette date précède la finalisation du PPRE : écrivez une date à partir du %s."
                        .formatted(Jours.ecrire(finaliseLe)))
                : Optional.empty();
    }

    public @Nullable LocalDate lu() {
        return Jours.lire(le.strip()).orElse(null);
    }
}
