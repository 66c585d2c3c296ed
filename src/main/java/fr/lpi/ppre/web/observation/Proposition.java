package fr.lpi.ppre.web.observation;

import fr.lpi.ppre.DocumentPpre.Mesure;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.Releve;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A first text for « Progrès constaté », drafted by rule from the facts: figures, days and words, never a judgement.
public final class Proposition {

    private Proposition() {}

    /// @param finaliseLe the day of the value « au départ »
    /// @param releves oldest first
    public static Optional<String> de(Objectif objectif, LocalDate finaliseLe, List<Releve> releves) {
        var mesures = releves.stream().filter(releve -> releve.valeur() != null).toList();
        var mesure = objectif.mesure();
        if (mesure != null && !mesures.isEmpty()) {
            return Optional.of(mesuree(mesure, finaliseLe, mesures));
        }
        return releves.isEmpty() ? Optional.empty() : Optional.of(dite(releves));
    }

    private static String mesuree(Mesure mesure, LocalDate finaliseLe, List<Releve> mesures) {
        var dernier = mesures.getLast();
        var fin = valeur(dernier);
        var depart = mesure.depart();
        var debut = depart == null ? valeur(mesures.getFirst()) : depart;
        var depuis = depart == null ? mesures.getFirst().jour() : finaliseLe;
        var critere = mesure.critere().substring(0, 1).toUpperCase(Locale.FRENCH)
                + mesure.critere().substring(1);
        var progres = depuis.equals(dernier.jour())
                ? "%s : %s le %s.".formatted(critere, Nombres.ecrire(fin), Dates.enLettres(dernier.jour()))
                : "%s : de %s à %s entre le %s et le %s."
                        .formatted(
                                critere,
                                Nombres.ecrire(debut),
                                Nombres.ecrire(fin),
                                Dates.enLettres(depuis),
                                Dates.enLettres(dernier.jour()));
        return progres + cible(debut, fin, mesure.vise());
    }

    /// Towards a value that is to grow as towards one that is to shrink.
    private static String cible(BigDecimal debut, BigDecimal fin, @Nullable BigDecimal vise) {
        if (vise == null) {
            return "";
        }
        var sens = vise.compareTo(debut);
        var atteinte = sens >= 0 ? fin.compareTo(vise) >= 0 : fin.compareTo(vise) <= 0;
        if (atteinte) {
            return " La valeur visée, %s, est atteinte.".formatted(Nombres.ecrire(vise));
        }
        var chemin = vise.subtract(debut).abs();
        var fait = sens >= 0 ? fin.subtract(debut) : debut.subtract(fin);
        return fait.signum() > 0
                ? " La valeur visée, %s, est approchée : l'écart passe de %s à %s."
                        .formatted(Nombres.ecrire(vise), Nombres.ecrire(chemin), Nombres.ecrire(chemin.subtract(fait)))
                : " La valeur visée, %s, n'est pas approchée.".formatted(Nombres.ecrire(vise));
    }

    private static String dite(List<Releve> releves) {
        var dernier = releves.getLast();
        return releves.size() == 1
                ? "Une observation, le %s : « %s ».".formatted(Dates.enLettres(dernier.jour()), dernier.mot())
                : "%d observations du %s au %s, la dernière : « %s »."
                        .formatted(
                                releves.size(),
                                Dates.enLettres(releves.getFirst().jour()),
                                Dates.enLettres(dernier.jour()),
                                dernier.mot());
    }

    private static BigDecimal valeur(Releve releve) {
        var valeur = releve.valeur();
        if (valeur == null) {
            throw new IllegalArgumentException("Ce relevé n'a pas de valeur");
        }
        return valeur;
    }
}
