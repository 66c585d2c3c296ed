package fr.lpi.ppre.web.observation;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.Graphe;
import fr.lpi.ppre.Releve;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was noted of an objectif: a drawing, and the same figures as a table.
///
/// @param critere what is counted; empty when nothing is
/// @param graphe absent below two values
public record SuiviObjectif(
        int numero, String critere, @Nullable Graphe graphe, List<Ligne> lignes) {

    /// @param retirer identifier of the observation; empty for the value « au départ », and where nothing is removed
    public record Ligne(String jour, String valeur, String mot, String retirer) {}

    /// @param finaliseLe the day of the value « au départ »
    /// @param retirer identifiers of the observations, in the order of `releves`; empty where nothing is removed
    public static SuiviObjectif de(
            Objectif objectif, LocalDate finaliseLe, List<Releve> releves, List<String> retirer) {
        var mesure = objectif.mesure();
        var lignes = new ArrayList<Ligne>();
        var depart = mesure == null ? null : mesure.depart();
        if (depart != null) {
            lignes.add(new Ligne(Dates.enLettres(finaliseLe), Nombres.ecrire(depart), "Au départ", ""));
        }
        for (var i = 0; i < releves.size(); i++) {
            var releve = releves.get(i);
            lignes.add(new Ligne(
                    Dates.enLettres(releve.jour()),
                    nombre(releve.valeur()),
                    releve.mot() == null ? "" : releve.mot(),
                    retirer.isEmpty() ? "" : retirer.get(i)));
        }
        return new SuiviObjectif(
                objectif.numero(),
                mesure == null ? "" : mesure.critere(),
                graphe(mesure, finaliseLe, releves),
                List.copyOf(lignes));
    }

    public boolean vide() {
        return lignes.isEmpty();
    }

    private static @Nullable Graphe graphe(@Nullable Mesure mesure, LocalDate finaliseLe, List<Releve> releves) {
        return mesure == null ? null : Graphe.de(mesure, finaliseLe, releves).orElse(null);
    }

    private static String nombre(@Nullable BigDecimal valeur) {
        return valeur == null ? "" : Nombres.ecrire(valeur);
    }
}
