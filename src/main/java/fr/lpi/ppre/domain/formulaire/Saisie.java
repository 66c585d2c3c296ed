package fr.lpi.ppre.domain.formulaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What has been typed so far, field by field, right or wrong, as it was typed. An empty field is absent.
public record Saisie(Map<String, String> champs) {

    public static final Saisie VIDE = new Saisie(Map.of());

    public Saisie {
        champs = java.util.Collections.unmodifiableMap(new TreeMap<>(champs));
    }

    public String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }

    public boolean coche(String champ) {
        return lire(champ).equals(Champs.OUI);
    }

    public boolean rempli(String champ) {
        return !lire(champ).isBlank();
    }

    /// The lines of participants, oldest first: a line's key begins with the time it was added.
    public List<String> lignesParticipants() {
        return champs.keySet().stream()
                .filter(champ -> champ.startsWith("participant."))
                .map(champ -> champ.substring("participant.".length(), champ.lastIndexOf('.')))
                .distinct()
                .sorted()
                .toList();
    }

    /// Codes of the domaines chosen, by rank; an empty string where none is.
    public List<String> domaines(Volet volet, int max) {
        return IntStream.rangeClosed(1, max)
                .mapToObj(rang -> lire(volet.domaine(rang)))
                .toList();
    }

    public Saisie sans(Predicate<String> champ) {
        var reste = new TreeMap<>(champs);
        reste.keySet().removeIf(champ);
        return new Saisie(reste);
    }

    public Saisie avec(Map<String, String> autres) {
        var tous = new TreeMap<>(champs);
        tous.putAll(autres);
        tous.values().removeIf(String::isEmpty);
        return new Saisie(tous);
    }

    public boolean unRempli(Collection<String> noms) {
        return noms.stream().anyMatch(this::rempli);
    }
}
