package fr.lpi.ppre;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.web.dessin.Graphe;
import fr.lpi.web.dessin.Graphe.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The drawing of what was noted of an objectif.
public final class GrapheObjectif {

    private GrapheObjectif() {}

    /// Nothing to draw below two values, « au départ » included.
    ///
    /// @param finaliseLe the day of the value « au départ »
    public static Optional<Graphe> de(Mesure mesure, LocalDate finaliseLe, List<Releve> releves) {
        var mesures = new ArrayList<Valeur>();
        var depart = mesure.depart();
        if (depart != null) {
            mesures.add(new Valeur(finaliseLe, depart));
        }
        for (var releve : releves) {
            var valeur = releve.valeur();
            if (valeur != null) {
                mesures.add(new Valeur(releve.jour(), valeur));
            }
        }
        return Graphe.de(mesure.critere(), mesures, mesure.vise());
    }
}
