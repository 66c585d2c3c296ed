package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.Limite;
import java.util.List;

/// The bounds of the form, by name.
public record Limites(
        int semainesMin,
        int semainesMax,
        int domainesMax,
        int precisionsMax,
        int objectifsMax,
        int texteObjectifMax,
        int textePrecisionMax,
        int participantsMax) {

    Limites(List<Limite> limites) {
        this(
                valeur(limites, "duree-min-semaines"),
                valeur(limites, "duree-max-semaines"),
                valeur(limites, "domaines-max"),
                valeur(limites, "champs-precision-max"),
                valeur(limites, "objectifs-max"),
                valeur(limites, "texte-objectif-max"),
                valeur(limites, "texte-precision-max"),
                valeur(limites, "participants-max"));
    }

    private static int valeur(List<Limite> limites, String code) {
        return limites.stream()
                .filter(limite -> limite.code().equals(code))
                .mapToInt(Limite::valeur)
                .findFirst()
                .orElseThrow(() -> new ReferentielFaux("la limite « %s » manque".formatted(code)));
    }
}
