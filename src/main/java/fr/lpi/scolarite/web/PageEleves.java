package fr.lpi.scolarite.web;

import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.application.ConsulterEleves.Effectif;
import fr.lpi.scolarite.application.importation.consultation.SuivreImports.Suivi;
import fr.lpi.scolarite.web.PageRapport.Redoublant;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pupils of a direction, school by school, class by class.
///
/// @param imports begun and not ended
public record PageEleves(List<ImportSuivi> imports, List<Ecole> ecoles) {

    public record ImportSuivi(String adresse, String phrase, String lien) {

        static ImportSuivi de(Suivi suivi) {
            var adresse = "/eleves/import/" + suivi.id();
            return suivi.enCours()
                    ? new ImportSuivi(
                            adresse,
                            "L'import de %s (%s) est en cours."
                                    .formatted(suivi.fichier(), suivi.ecole().nom()),
                            "Suivre l'import")
                    : new ImportSuivi(
                            adresse,
                            "Le fichier %s (%s), vérifié le %s à %s, attend votre décision\u00a0: rien n'est encore importé."
                                    .formatted(
                                            suivi.fichier(),
                                            suivi.ecole().nom(),
                                            Dates.enLettres(suivi.depuis()),
                                            Dates.heure(suivi.depuis())),
                            "Lire le rapport, puis importer");
        }
    }

    /// @param redoublements pupils who repeat their level, for the direction to look at
    /// @param sansIne how many pupils no livret may be asked for, in words; empty for none
    public record Ecole(
            String uai,
            String nom,
            String nombre,
            String importer,
            String sansIne,
            List<Redoublant> redoublements,
            List<Classe> classes) {

        public String ancreSansIne() {
            return "sans-ine-" + uai;
        }
    }

    /// @param ancre unique in the page
    public record Classe(String ancre, String nom, int nombre, List<Ligne> eleves) {}

    /// @param usage absent when it is the family name
    /// @param transmission where its livret may be asked for, had or not; empty for a pupil without an INE
    /// @param envoyee that it was asked for, and when, answered or not; empty otherwise
    public record Ligne(
            String nom,
            @Nullable String usage,
            String classe,
            String niveau,
            String naissance,
            String transmission,
            String envoyee) {}

    public boolean aDesEleves() {
        return ecoles.stream().anyMatch(ecole -> !ecole.classes().isEmpty());
    }

    public boolean plusieursEcoles() {
        return ecoles.size() > 1;
    }

    static PageEleves de(List<Effectif> effectifs, List<Suivi> imports, LigneEleves ligne) {
        var mots = ligne.mots();
        var ecoles = new ArrayList<Ecole>();
        for (var effectif : effectifs) {
            var ecole = effectif.ecole();
            ecoles.add(new Ecole(
                    ecole.uai(),
                    ecole.nom(),
                    Accord.nombre(effectif.eleves().size(), "élève"),
                    "/eleves/import?etablissement=" + ecole.id(),
                    sansIne(effectif.eleves()),
                    effectif.eleves().stream()
                            .filter(eleve -> effectif.redoublements().contains(eleve.id()))
                            .sorted(Comparator.comparing(eleve -> mots.rang(eleve.niveau())))
                            .map(eleve -> new Redoublant(
                                    eleve.nomFamille() + " " + eleve.prenom(),
                                    eleve.classe(),
                                    mots.niveau(eleve.niveau())))
                            .toList(),
                    classes(effectif.eleves(), ecole.uai(), ligne)));
        }
        return new PageEleves(imports.stream().map(ImportSuivi::de).toList(), List.copyOf(ecoles));
    }

    private static String sansIne(List<Eleve> eleves) {
        var nombre = eleves.stream().filter(eleve -> eleve.ine() == null).count();
        return nombre == 0
                ? ""
                : Accord.nombre(nombre, "élève de cet établissement n'a pas", "élèves de cet établissement n'ont pas");
    }

    private static List<Classe> classes(List<Eleve> eleves, String uai, LigneEleves ligne) {
        var parClasse = new LinkedHashMap<String, List<Ligne>>();
        for (var eleve : eleves) {
            parClasse.computeIfAbsent(eleve.classe(), _ -> new ArrayList<>()).add(ligne.de(eleve));
        }
        var classes = new ArrayList<Classe>();
        parClasse.forEach((nom, lignes) ->
                classes.add(new Classe("classe-" + uai + "-" + classes.size(), nom, lignes.size(), lignes)));
        return List.copyOf(classes);
    }
}
