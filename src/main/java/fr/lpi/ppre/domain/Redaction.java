package fr.lpi.ppre.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.util.Collection;
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

    public Redaction fusionnee(Fusion fusion, CompteId par, Instant le) {
        return new Redaction(new Saisie(fusion.champs()), marquees(fusion.ecrits(), par, le), revision + 1, le);
    }

    /// The same text, of which somebody answers for some fields.
    Redaction signee(Collection<String> champs, CompteId par, Instant le) {
        return new Redaction(saisie, marquees(champs, par, le), revision + 1, le);
    }

    private Map<String, Trace> marquees(Collection<String> champs, CompteId par, Instant le) {
        var marquees = new TreeMap<>(traces);
        champs.forEach(champ -> marquees.put(champ, new Trace(par, le, revision + 1)));
        return marquees;
    }

    Redaction avec(Saisie reste, Instant le) {
        return new Redaction(reste, traces, revision + 1, le);
    }
}
