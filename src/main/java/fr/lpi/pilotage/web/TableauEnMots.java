package fr.lpi.pilotage.web;

import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.web.Accord;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A figure as a table whose numbers open what they count.
///
/// @param total absent where the lines do not add up
public record TableauEnMots(
        String legende,
        String entete,
        List<String> colonnes,
        List<Ligne> lignes,
        @Nullable Ligne total) {

    /// The longest bar.
    public static final int BARRE = 200;

    public record Ligne(String libelle, List<Case> cases) {}

    /// @param lu what the number counts, for those who read the link alone
    /// @param adresse empty for none
    /// @param barre its length, of [#BARRE]
    public record Case(String nombre, String lu, String adresse, int barre) {}

    static TableauEnMots de(Tableau tableau, Adresses adresses) {
        var max = tableau.lignes().stream()
                .flatMap(ligne -> ligne.cases().stream())
                .mapToInt(Tableau::nombre)
                .max()
                .orElse(0);
        var lignes = tableau.lignes().stream()
                .map(ligne -> new Ligne(
                        ligne.libelle(),
                        IntStream.range(0, ligne.cases().size())
                                .mapToObj(i -> {
                                    var colonne = tableau.colonnes().get(i);
                                    return une(
                                            Tableau.nombre(ligne.cases().get(i)),
                                            max,
                                            lu(tableau, ligne.libelle(), colonne),
                                            adresses.liste(tableau, ligne, colonne));
                                })
                                .toList()))
                .toList();
        return new TableauEnMots(
                tableau.figure().titre(),
                tableau.entete(),
                tableau.colonnes().stream().map(Colonne::libelle).toList(),
                lignes,
                tableau.disjointes() && lignes.size() > 1 ? total(tableau, adresses) : null);
    }

    private static Ligne total(Tableau tableau, Adresses adresses) {
        return new Ligne(
                "Total",
                IntStream.range(0, tableau.colonnes().size())
                        .mapToObj(i -> {
                            var colonne = tableau.colonnes().get(i);
                            return une(
                                    tableau.somme(i),
                                    0,
                                    lu(tableau, "en tout", colonne),
                                    adresses.liste(tableau, null, colonne));
                        })
                        .toList());
    }

    private static String lu(Tableau tableau, String ligne, Colonne colonne) {
        return tableau.colonnes().size() > 1
                ? " %s, %s, %s".formatted(colonne.nom(), colonne.libelle(), ligne)
                : " %s, %s".formatted(colonne.nom(), ligne);
    }

    private static Case une(int nombre, int max, String lu, String adresse) {
        return new Case(Accord.chiffres(nombre), lu, nombre == 0 ? "" : adresse, max == 0 ? 0 : nombre * BARRE / max);
    }
}
