package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.application.ConsulterEleves.Effectif;
import fr.lpi.scolarite.web.PageRapport.Redoublant;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pupils of a direction, school by school, class by class.
public record PageEleves(List<Ecole> ecoles) {

    /// @param redoublements pupils who repeat their level, for the direction to look at
    public record Ecole(
            String nom, String nombre, String importer, List<Redoublant> redoublements, List<Classe> classes) {}

    /// @param ancre unique in the page
    public record Classe(String ancre, String nom, int nombre, List<Ligne> eleves) {}

    /// @param usage absent when it is the family name
    /// @param transmission where its livret may be asked for, had or not; empty for a pupil without an INE
    public record Ligne(String nom, @Nullable String usage, String niveau, String naissance, String transmission) {}

    public boolean plusieursEcoles() {
        return ecoles.size() > 1;
    }

    static PageEleves de(List<Effectif> effectifs, Mots mots) {
        var ecoles = new ArrayList<Ecole>();
        for (var effectif : effectifs) {
            var ecole = effectif.ecole();
            ecoles.add(new Ecole(
                    ecole.nom(),
                    Accord.nombre(effectif.eleves().size(), "élève"),
                    "/eleves/import?etablissement=" + ecole.id(),
                    effectif.eleves().stream()
                            .filter(eleve -> effectif.redoublements().contains(eleve.id()))
                            .sorted(Comparator.comparing(eleve -> mots.rang(eleve.niveau())))
                            .map(eleve -> new Redoublant(
                                    eleve.nomFamille() + " " + eleve.prenom(),
                                    eleve.classe(),
                                    mots.niveau(eleve.niveau())))
                            .toList(),
                    classes(effectif.eleves(), ecole.uai(), mots)));
        }
        return new PageEleves(List.copyOf(ecoles));
    }

    private static List<Classe> classes(List<Eleve> eleves, String uai, Mots mots) {
        var parClasse = new LinkedHashMap<String, List<Ligne>>();
        for (var eleve : eleves) {
            parClasse
                    .computeIfAbsent(eleve.classe(), _ -> new ArrayList<>())
                    .add(new Ligne(
                            eleve.nomFamille() + " " + eleve.prenom(),
                            eleve.nomUsage(),
                            mots.niveau(eleve.niveau()),
                            Dates.enLettres(eleve.dateNaissance()),
                            eleve.ine() == null ? "" : "/eleves/" + eleve.id() + "/transmission"));
        }
        var classes = new ArrayList<Classe>();
        parClasse.forEach((nom, lignes) ->
                classes.add(new Classe("classe-" + uai + "-" + classes.size(), nom, lignes.size(), lignes)));
        return List.copyOf(classes);
    }
}
