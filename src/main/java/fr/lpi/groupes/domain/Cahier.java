package fr.lpi.groupes.domain;

import fr.lpi.groupes.Assiduite;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.Progres;
import fr.lpi.scolarite.EleveId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What those who run a group write of it.
///
/// @param seances in the order of their days
/// @param notes in the order of their days
public record Cahier(List<Seance> seances, List<Note> notes) {

    public Cahier {
        seances = List.copyOf(seances);
        notes = List.copyOf(notes);
    }

    public Assiduite assiduite(EleveId eleve) {
        var presences = seances.stream()
                .filter(seance -> !seance.annulee())
                .map(seance -> seance.presences().get(eleve))
                .filter(Objects::nonNull)
                .toList();
        return new Assiduite(
                presences.size(), combien(presences, Presence.PRESENT), combien(presences, Presence.EXCUSE));
    }

    private static int combien(List<Presence> presences, Presence presence) {
        return (int) presences.stream().filter(presence::equals).count();
    }

    public List<Note> notes(EleveId eleve) {
        return notes.stream().filter(note -> note.eleve().equals(eleve)).toList();
    }

    public List<Progres> progres(EleveId eleve) {
        return notes(eleve).stream().map(Note::progres).toList();
    }

    /// Those of whom something is written, in the group or not.
    public Set<EleveId> connus() {
        return Stream.concat(
                        seances.stream().flatMap(seance -> seance.presences().keySet().stream()),
                        notes.stream().map(Note::eleve))
                .collect(Collectors.toSet());
    }
}
