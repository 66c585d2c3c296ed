package fr.lpi.acces.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The failed logins of one name. Five within fifteen minutes: one minute to wait; then each failure doubles the wait,
/// up to fifteen minutes. A quarter of an hour without failure forgets them.
///
/// @param echecs the failures of the last quarter of an hour, while none has to wait
/// @param attentes how many waits in a row
/// @param jusquA when the last wait ends
public record Tentatives(
        List<Instant> echecs, int attentes, @Nullable Instant jusquA) {

    public static final Tentatives AUCUNE = new Tentatives(List.of(), 0, null);

    private static final int PERMIS = 5;
    private static final Duration FENETRE = Duration.ofMinutes(15);
    private static final Duration ATTENTE_MAX = Duration.ofMinutes(15);

    public boolean attend(Instant maintenant) {
        return jusquA != null && maintenant.isBefore(jusquA);
    }

    public Tentatives apresEchec(Instant maintenant) {
        if (jusquA != null && maintenant.isBefore(jusquA.plus(FENETRE))) {
            return attendre(attentes + 1, maintenant);
        }
        var recents = new ArrayList<>(echecs.stream()
                .filter(echec -> echec.isAfter(maintenant.minus(FENETRE)))
                .toList());
        recents.add(maintenant);
        return recents.size() < PERMIS ? new Tentatives(List.copyOf(recents), 0, null) : attendre(1, maintenant);
    }

    private static Tentatives attendre(int attentes, Instant maintenant) {
        var doublee = Duration.ofMinutes(1L << Math.min(attentes - 1, 4));
        var attente = doublee.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : doublee;
        return new Tentatives(List.of(), attentes, maintenant.plus(attente));
    }
}
