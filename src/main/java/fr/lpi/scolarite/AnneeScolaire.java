package fr.lpi.scolarite;

import java.time.LocalDate;
import java.time.Month;

/// A school year, named by the year it starts in: 2026 is 2026-2027.
public record AnneeScolaire(int debut) {

    /// It starts on 1 August, so that a school may be filled before the pupils come back.
    public static AnneeScolaire le(LocalDate jour) {
        return new AnneeScolaire(jour.getMonth().compareTo(Month.AUGUST) < 0 ? jour.getYear() - 1 : jour.getYear());
    }

    @Override
    public String toString() {
        return debut + "-" + (debut + 1);
    }
}
