package fr.lpi.accompagnement.domain;

import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Socle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the actions of a project reach, and what they miss.
///
/// @param domaines the five of the socle
/// @param niveaux those of the school's pupils
/// @param disciplines those that the actions name, each once however it is written
public record Couverture(List<Part> domaines, List<Part> niveaux, List<Part> disciplines) {

    /// @param actions how many reach it
    public record Part(String libelle, int actions) {}

    public Couverture {
        domaines = List.copyOf(domaines);
        niveaux = List.copyOf(niveaux);
        disciplines = List.copyOf(disciplines);
    }

    public static Couverture de(LectureProjet lecture, Socle socle, Collection<Niveau> niveaux) {
        var actions = lecture.actions();
        return new Couverture(
                socle.domaines().stream()
                        .map(domaine -> new Part(domaine.numero() + ". " + domaine.libelle(), (int) actions.stream()
                                .filter(action -> domaine.composantes().stream()
                                        .anyMatch(
                                                competence -> competence.code().equals(action.get("competence"))))
                                .count()))
                        .toList(),
                niveaux.stream()
                        .map(niveau -> new Part(niveau.libelle(), (int) actions.stream()
                                .filter(action -> niveau.code().equals(action.get("niveau")))
                                .count()))
                        .toList(),
                disciplines(actions));
    }

    private static List<Part> disciplines(List<Map<String, String>> actions) {
        var ecrites = new LinkedHashMap<String, String>();
        var comptes = new LinkedHashMap<String, Integer>();
        for (var action : actions) {
            var siennes = new ArrayList<String>();
            for (var brute : action.getOrDefault("disciplines", "").split("[,;]")) {
                var nom = brute.strip();
                var simple = nom.toLowerCase(Locale.FRENCH);
                if (!nom.isEmpty() && !siennes.contains(simple)) {
                    siennes.add(simple);
                    ecrites.putIfAbsent(simple, nom);
                    comptes.merge(simple, 1, Integer::sum);
                }
            }
        }
        return comptes.entrySet().stream()
                .map(compte -> new Part(ecrites.getOrDefault(compte.getKey(), compte.getKey()), compte.getValue()))
                .toList();
    }
}
