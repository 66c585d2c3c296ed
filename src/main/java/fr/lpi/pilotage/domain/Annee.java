package fr.lpi.pilotage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The year that figures are told for: it starts when the pupils come back, on 1 September.
public record Annee(LocalDate debut) {

    public static Annee le(LocalDate jour) {
        var rentree = LocalDate.of(jour.getYear(), Month.SEPTEMBER, 1);
        return new Annee(jour.isBefore(rentree) ? rentree.minusYears(1) : rentree);
    }

    public boolean contient(@Nullable LocalDate jour) {
        return jour != null && !jour.isBefore(debut) && jour.isBefore(debut.plusYears(1));
    }

    /// Its weeks, by their Monday, to the one of that day; the first may begin in August.
    public List<LocalDate> semaines(LocalDate jour) {
        return Stream.iterate(lundi(debut), lundi -> !lundi.isAfter(jour), lundi -> lundi.plusWeeks(1))
                .toList();
    }

    public List<YearMonth> mois(LocalDate jour) {
        return Stream.iterate(
                        YearMonth.from(debut), mois -> !mois.isAfter(YearMonth.from(jour)), mois -> mois.plusMonths(1))
                .toList();
    }

    public static LocalDate lundi(LocalDate jour) {
        return jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public String toString() {
        return debut.getYear() + "-" + (debut.getYear() + 1);
    }
}
