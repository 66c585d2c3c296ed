package fr.lpi.acces.web;

import fr.lpi.acces.application.TropDEssais;
import fr.lpi.web.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a name that has to wait may be tried again.
final class Attente {

    private Attente() {}

    /// The minute that follows: trying at the minute shown always succeeds.
    static String heure(TropDEssais trop) {
        return Dates.heure(trop.jusquA().plus(Duration.ofSeconds(59)).truncatedTo(ChronoUnit.MINUTES));
    }

    static long secondes(TropDEssais trop, Instant maintenant) {
        return Math.max(1, Duration.between(maintenant, trop.jusquA()).toSeconds() + 1);
    }
}
