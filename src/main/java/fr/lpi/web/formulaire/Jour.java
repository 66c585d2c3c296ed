package fr.lpi.web.formulaire;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/// A day as it is typed.
public final class Jour {

    private static final List<DateTimeFormatter> FORMES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private static final DateTimeFormatter ECRITURE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Jour() {}

    /// « 18/12/2026 », « 18/12/26 », or as a browser's calendar writes it.
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

    /// As one would type it.
    public static String ecrire(LocalDate jour) {
        return ECRITURE.format(jour);
    }
}
