package fr.lpi.pilotage.web;

import fr.lpi.pilotage.application.Figure;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.application.Tableau.Colonne;
import fr.lpi.pilotage.application.Tableau.Ligne;
import fr.lpi.scolarite.Etablissement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Where the pages of a school's figures are.
record Adresses(Etablissement ecole) {

    String tableauDeBord() {
        return "/pilotage?etablissement=" + ecole.id();
    }

    String csv(Figure figure) {
        return "/pilotage/%s.csv?etablissement=%s".formatted(figure.code(), ecole.id());
    }

    /// What is behind a number.
    ///
    /// @param ligne absent for all lines
    String liste(Tableau tableau, @Nullable Ligne ligne, Colonne colonne) {
        var adresse =
                UriComponentsBuilder.fromPath("/pilotage/listes/{figure}").queryParam("etablissement", ecole.id());
        if (ligne != null) {
            adresse.queryParam("ligne", "{ligne}");
        }
        if (tableau.colonnes().size() > 1) {
            adresse.queryParam("colonne", colonne.code());
        }
        return ligne == null
                ? adresse.encode().buildAndExpand(tableau.figure().code()).toUriString()
                : adresse.encode()
                        .buildAndExpand(tableau.figure().code(), ligne.code())
                        .toUriString();
    }
}
