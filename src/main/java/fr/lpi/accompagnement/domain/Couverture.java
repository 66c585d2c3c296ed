package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Travail;
import fr.lpi.referentiel.Listes.Discipline;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Socle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the actions of a project reach, and what they miss.
///
/// @param domaines the five of the socle
/// @param niveaux those of the school's pupils
/// @param disciplines those that the actions name, each once however it is written
/// @param manquees common teachings that no action names
/// @param travaux the compétences, the projet personnel
/// @param objets communs, and how many actions cite each
public record Couverture(
        List<Part> domaines,
        List<Part> niveaux,
        List<Part> disciplines,
        List<String> manquees,
        List<Part> travaux,
        List<Part> objets) {

    /// What all the pupils of a collège are taught (arrêté du 19 mai 2015); of the languages, the one that nearly all
    /// begin with.
    private static final Set<String> COMMUNES = Set.of(
            "disc-francais",
            "disc-mathematiques",
            "disc-histoire-geographie",
            "disc-enseignement-moral-civique",
            "disc-anglais",
            "disc-physique-chimie",
            "disc-sciences-vie-terre",
            "disc-technologie",
            "disc-education-musicale",
            "disc-arts-plastiques",
            "disc-education-physique-sportive");

    /// @param actions how many reach it
    public record Part(String libelle, int actions) {}

    public Couverture {
        domaines = List.copyOf(domaines);
        niveaux = List.copyOf(niveaux);
        disciplines = List.copyOf(disciplines);
        manquees = List.copyOf(manquees);
        travaux = List.copyOf(travaux);
        objets = List.copyOf(objets);
    }

    /// @param enseignees the disciplines of the school; none where they have no name of their own
    public static Couverture de(
            LectureProjet lecture, Socle socle, Collection<Niveau> niveaux, List<Discipline> enseignees) {
        var actions = lecture.actions();
        var nommees = disciplines(actions);
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
                nommees,
                enseignees.stream()
                        .filter(discipline -> COMMUNES.contains(discipline.code()))
                        .map(Discipline::libelle)
                        .filter(libelle -> nommees.stream().noneMatch(part -> dit(part.libelle(), libelle)))
                        .toList(),
                Stream.of(Travail.values())
                        .map(travail -> new Part(travail.libelle(), (int) actions.stream()
                                .filter(action -> travail.code().equals(action.get("travail")))
                                .count()))
                        .toList(),
                lecture.objetsCites().entrySet().stream()
                        .map(cite -> new Part(cite.getKey(), cite.getValue()))
                        .toList());
    }

    /// Whether what was typed names a discipline: by its name, by its initials (« SVT »), or by its first letters
    /// (« maths », « techno »).
    private static boolean dit(String ecrit, String discipline) {
        var court = lettres(ecrit);
        var nom = lettres(discipline);
        return court.equals(nom)
                || court.equals(initiales(discipline))
                || (court.length() >= 4 && court.length() <= 6 && nom.startsWith(court.substring(0, 4)));
    }

    private static String lettres(String nom) {
        return Normalizer.normalize(nom.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\bet\\b", "")
                .replaceAll("[^a-z0-9]", "");
    }

    private static String initiales(String nom) {
        return Stream.of(nom.toLowerCase(Locale.FRENCH).split("[^\\p{L}]+"))
                .filter(mot -> mot.length() > 2)
                .map(mot -> lettres(mot).substring(0, 1))
                .collect(Collectors.joining());
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
