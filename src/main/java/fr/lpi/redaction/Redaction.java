package fr.lpi.redaction;

import fr.lpi.acces.CompteId;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// What is being typed, right or wrong, and who typed it. An empty field is absent.
///
/// @param revision grows by one at each write
public record Redaction(Map<String, String> champs, Map<String, Trace> traces, int revision, Instant modifieLe) {

    /// What a ticked box holds; unticked, it is empty.
    public static final String OUI = "oui";

    /// Who last wrote a field, at which revision.
    public record Trace(CompteId par, Instant le, int revision) {}

    public Redaction {
        champs = Map.copyOf(champs);
        traces = Map.copyOf(traces);
    }

    public static Redaction vierge(Map<String, String> depart, Instant le) {
        return new Redaction(depart, Map.of(), 0, le);
    }

    public String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }

    /// The same once a merge is written in it; itself if the merge wrote nothing.
    public Redaction fusionnee(Fusion fusion, CompteId par, Instant le) {
        if (fusion.ecrits().isEmpty()) {
            return this;
        }
        return new Redaction(fusion.champs(), marquees(fusion.ecrits(), par, le), revision + 1, le);
    }

    /// The same text, of which somebody answers for some fields.
    public Redaction signee(Collection<String> champs, CompteId par, Instant le) {
        return new Redaction(this.champs, marquees(champs, par, le), revision + 1, le);
    }

    private Map<String, Trace> marquees(Collection<String> champs, CompteId par, Instant le) {
        var marquees = new TreeMap<>(traces);
        champs.forEach(champ -> marquees.put(champ, new Trace(par, le, revision + 1)));
        return marquees;
    }

    /// The same with other fields, written by nobody in particular.
    public Redaction avec(Map<String, String> autres, Instant le) {
        return new Redaction(autres, traces, revision + 1, le);
    }
}
