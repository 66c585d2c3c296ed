package fr.lpi.scolarite.web;

import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.domain.comparaison.Rapport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure at the top of a report.
///
/// @param section where it is detailed; absent when there is nothing to read there
public record Chiffre(int nombre, String mot, @Nullable String section, String classe) {

    private static final String NEUTRE = "lpi-chiffre--neutre";

    static List<Chiffre> aVenir(Rapport rapport) {
        var chiffres = new ArrayList<Chiffre>();
        chiffres.add(refus(rapport.refuses()));
        chiffres.add(
                detaille(rapport.aModifier(), "élève à modifier", "élèves à modifier", "modifier", "fr-enlarge-link"));
        chiffres.add(detaille(rapport.aAjouter(), "élève à ajouter", "élèves à ajouter", "ajouter", "fr-enlarge-link"));
        chiffres.add(detaille(
                rapport.absents(),
                "élève absent du fichier",
                "élèves absents du fichier",
                "absents",
                "fr-enlarge-link"));
        chiffres.add(simple(rapport.inchanges(), "élève inchangé", "élèves inchangés"));
        ajouterIgnores(chiffres, rapport.ignores());
        return List.copyOf(chiffres);
    }

    static List<Chiffre> passes(BilanImport bilan) {
        var chiffres = new ArrayList<Chiffre>();
        chiffres.add(refus(bilan.refuses()));
        chiffres.add(fait(bilan.modifies(), "élève modifié", "élèves modifiés"));
        chiffres.add(fait(bilan.ajoutes(), "élève ajouté", "élèves ajoutés"));
        chiffres.add(fait(bilan.partis(), "élève parti", "élèves partis"));
        chiffres.add(simple(bilan.inchanges(), "élève inchangé", "élèves inchangés"));
        ajouterIgnores(chiffres, bilan.ignores());
        return List.copyOf(chiffres);
    }

    private static void ajouterIgnores(List<Chiffre> chiffres, int ignores) {
        if (ignores > 0) {
            chiffres.add(simple(ignores, "élève sorti ou sans division", "élèves sortis ou sans division"));
        }
    }

    private static Chiffre refus(int nombre) {
        return detaille(nombre, "ligne refusée", "lignes refusées", "refuses", "fr-enlarge-link lpi-chiffre--refus");
    }

    private static Chiffre detaille(int nombre, String un, String plusieurs, String section, String classe) {
        return nombre == 0
                ? simple(nombre, un, plusieurs)
                : new Chiffre(nombre, nombre < 2 ? un : plusieurs, "#" + section, classe);
    }

    private static Chiffre fait(int nombre, String un, String plusieurs) {
        return nombre == 0 ? simple(nombre, un, plusieurs) : new Chiffre(nombre, nombre < 2 ? un : plusieurs, null, "");
    }

    private static Chiffre simple(int nombre, String un, String plusieurs) {
        return new Chiffre(nombre, nombre < 2 ? un : plusieurs, null, NEUTRE);
    }
}
