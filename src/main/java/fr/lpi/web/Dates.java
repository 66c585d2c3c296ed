package fr.lpi.web;

import fr.lpi.config.Fuseau;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and hours as French readers write them.
public final class Dates {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter CHIFFRES = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
}
