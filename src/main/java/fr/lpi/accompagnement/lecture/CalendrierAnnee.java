package fr.lpi.accompagnement.lecture;

import fr.lpi.accompagnement.DocumentProjet.Etape;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Where the étapes stand on a line that runs from September to July, or longer when one of them asks for it.
public final class CalendrierAnnee {

    private final YearMonth premier;
    private final YearMonth dernier;
    private final int largeur;

    /// @param annee the year the school year starts in
    /// @param largeur of the whole line
    public CalendrierAnnee(int annee, List<Etape> etapes, int largeur) {
        this.premier = etapes.stream()
                .map(etape -> YearMonth.from(etape.debut()))
                .reduce(YearMonth.of(annee, 9), (a, b) -> a.isBefore(b) ? a : b);
        this.dernier = etapes.stream()
                .map(etape -> YearMonth.from(etape.fin()))
                .reduce(YearMonth.of(annee + 1, 7), (a, b) -> a.isAfter(b) ? a : b);
        this.largeur = largeur;
    }

    /// In order.
    public List<YearMonth> mois() {
        return Stream.iterate(premier, mois -> !mois.isAfter(dernier), mois -> mois.plusMonths(1))
                .toList();
    }

    /// Where a day begins.
    public int x(LocalDate jour) {
        var depart = premier.atDay(1);
        var jours = ChronoUnit.DAYS.between(depart, dernier.atEndOfMonth().plusDays(1));
        return (int) Math.round((double) ChronoUnit.DAYS.between(depart, jour) * largeur / jours);
    }

    /// Never so short that it cannot be seen.
    public int largeur(Etape etape) {
        return Math.max(6, x(etape.fin().plusDays(1)) - x(etape.debut()));
    }
}
