package fr.lpi.web;

import fr.lpi.config.Fuseau;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates and hours as French readers write them.
public final class Dates {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter CHIFFRES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<DateTimeFormatter> FORMES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Dates() {}

    /// « 19 juillet 2022 », « 1er mars 2026 ».
    public static String enLettres(LocalDate date) {
        var jour = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return jour + " " + MOIS.format(date);
    }

    public static String enLettres(Instant instant) {
        return enLettres(jour(instant));
    }

    /// « 16/05/2022 ».
    public static String enChiffres(LocalDate date) {
        return CHIFFRES.format(date);
    }

    /// « 10 h 42 », which no line breaks.
    public static String heure(Instant instant) {
        var heure = instant.atZone(Fuseau.PARIS);
        return "%d\u00a0h\u00a0%02d".formatted(heure.getHour(), heure.getMinute());
    }

    /// « à 10 h 42 » on the same day, else « le 19 juillet 2022 à 10 h 42 ».
    public static String quand(Instant instant, Instant maintenant) {
        var jour = jour(instant);
        return (jour.equals(jour(maintenant)) ? "" : "le " + enLettres(jour) + " ") + "à " + heure(instant);
    }

    /// The day it was here.
    public static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, Fuseau.PARIS);
    }

    /// A day as it is typed, « 18/12/2026 », « 18/12/26 », or as a browser's calendar writes it.
    public static Optional<LocalDate> lire(String saisi) {
        for (var forme : FORMES) {
            try {
                return Optional.of(LocalDate.parse(saisi, forme));
            } catch (DateTimeParseException _) {
                // The next form is tried; none fitting is the caller's to say.
                continue;
            }
        }
        return Optional.empty();
    }
}
