package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.domain.lecture.Bornes;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Texte;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// « Interrompre le PPRE », as it is typed.
public record Interruption(String le, String motif) {

    public static final String LE = "le";
    public static final String MOTIF = "motif";

    /// What is to be mended, by field; empty when it may be done.
    public Map<String, String> refus(LocalDate finaliseLe, LocalDate aujourdhui) {
        var refus = new LinkedHashMap<String, String>();
        var jour = Jours.entre(le, Bornes.finalisation(finaliseLe), aujourdhui, aujourdhui);
        if (!jour.refus().isEmpty()) {
            refus.put(LE, jour.refus());
        }
        if (motif.isBlank()) {
            refus.put(MOTIF, "Écrivez le motif, par exemple « Les responsables légaux ont refusé leur accord ».");
        } else {
            Texte.tropLong(motif, FormulaireSuivi.TEXTE_MAX).ifPresent(message -> refus.put(MOTIF, message));
        }
        return refus;
    }

    public @Nullable LocalDate lu() {
        return Jour.lire(le.strip()).orElse(null);
    }
}
