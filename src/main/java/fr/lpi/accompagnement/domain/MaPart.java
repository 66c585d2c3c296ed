package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one person does in the collective project: the actions that name them, and what these share with the others.
///
/// @param heures of these actions, of those that say them
/// @param total of all the actions
/// @param aVenir étapes that are not over
public record MaPart(List<Sienne> actions, int toutes, BigDecimal heures, BigDecimal total, List<Etape> aVenir) {

    /// @param avec other actions that work on the same competence, or cite the same objet commun
    public record Sienne(Action action, List<String> avec) {}

    /// @param nom family name, known in « Animée par » whatever its case and accents
    public static MaPart de(DocumentProjet projet, String nom, LocalDate aujourdhui) {
        var siennes = projet.actions().stream()
                .filter(action -> mots(action.animateurs()).containsAll(mots(nom)))
                .toList();
        return new MaPart(
                siennes.stream()
                        .map(action -> new Sienne(
                                action,
                                projet.actions().stream()
                                        .filter(autre -> !autre.equals(action) && liees(action, autre))
                                        .map(Action::intitule)
                                        .toList()))
                        .toList(),
                projet.actions().size(),
                heures(siennes),
                heures(projet.actions()),
                projet.etapes().stream()
                        .filter(etape -> !etape.fin().isBefore(aujourdhui))
                        .toList());
    }

    private static boolean liees(Action une, Action autre) {
        return (!une.competence().isEmpty() && une.competence().equals(autre.competence()))
                || une.objets().stream().anyMatch(autre.objets()::contains);
    }

    private static BigDecimal heures(List<Action> actions) {
        return actions.stream()
                .map(Action::heuresEnTout)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<String> mots(String texte) {
        var simple = Normalizer.normalize(texte.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Stream.of(simple.split("[^\\p{L}\\p{N}]+"))
                .filter(mot -> !mot.isEmpty())
                .collect(Collectors.toSet());
    }
}
