package fr.lpi.ppre.domain.lecture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as they are typed: « 18/12/2026 », « 18/12/26 », or as a browser's calendar writes them.
public final class Jours {

    private static final List<DateTimeFormatter> FORMES = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private static final DateTimeFormatter ECRITURE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Pattern CHIFFRES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}(\\d{2})?");

    private Jours() {}

    /// A day that was typed: a fact, or what is to be written instead.
    ///
    /// @param jour absent when it is refused
    /// @param refus empty when it is not
    public record Lu(Optional<LocalDate> jour, String refus) {

        private static Lu refuse(String refus) {
            return new Lu(Optional.empty(), refus);
        }
    }

    /// The first day that is taken.
    ///
    /// @param raison what is wrong with an earlier one
    public record Borne(LocalDate le, String raison) {

        public static Borne finalisation(LocalDate finaliseLe) {
            return new Borne(finaliseLe, "précède la finalisation du PPRE");
        }
    }

    /// @param jusquA the last day that is taken: today, or one to come
    /// @param aujourdhui an example of what is to be written
    public static Lu entre(String saisi, Borne depuis, LocalDate jusquA, LocalDate aujourdhui) {
        var brut = saisi.strip();
        var lu = lire(brut);
        if (lu.isEmpty()) {
            return Lu.refuse(
                    CHIFFRES.matcher(brut).matches()
                            ? "Le %s n'est pas au calendrier : écrivez une autre date, par exemple %s."
                                    .formatted(brut, ecrire(aujourdhui))
                            : "Écrivez la date en jour/mois/année, par exemple %s.".formatted(ecrire(aujourdhui)));
        }
        var jour = lu.get();
        if (jour.isAfter(jusquA)) {
            return Lu.refuse((jusquA.equals(aujourdhui)
                            ? "Cette date est à venir : écrivez le jour où cela a été fait, au plus tard le %s."
                            : "Cette date est trop lointaine : écrivez une date au plus tard le %s.")
                    .formatted(ecrire(jusquA)));
        }
        return jour.isBefore(depuis.le())
                ? Lu.refuse("Cette date %s : écrivez une date à partir du %s."
                        .formatted(depuis.raison(), ecrire(depuis.le())))
                : new Lu(lu, "");
    }

    /// As one would type it.
    public static String ecrire(LocalDate jour) {
        return ECRITURE.format(jour);
    }

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
