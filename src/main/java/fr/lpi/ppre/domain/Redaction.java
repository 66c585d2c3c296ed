package fr.lpi.ppre.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// What is being typed, right or wrong, and who typed it.
///
/// @param revision grows by one at each write
public record Redaction(Saisie saisie, Map<String, Trace> traces, int revision, Instant modifieLe) {

    /// Who last wrote a field, at which revision.
    public record Trace(CompteId par, Instant le, int revision) {}

    public Redaction {
        traces = Map.copyOf(traces);
    }

    public static Redaction vierge(Saisie depart, Instant le) {
        return new Redaction(depart, Map.of(), 0, le);
    }

    Redaction fusionnee(Fusion fusion, CompteId par, Instant le) {
        var suivante = revision + 1;
        var marquees = new TreeMap<>(traces);
        fusion.ecrits().forEach(champ -> marquees.put(champ, new Trace(par, le, suivante)));
        return new Redaction(new Saisie(fusion.champs()), marquees, suivante, le);
    }

    Redaction avec(Saisie reste, Instant le) {
        return new Redaction(reste, traces, revision + 1, le);
    }
}
