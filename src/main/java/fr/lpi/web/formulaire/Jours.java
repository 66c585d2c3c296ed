package fr.lpi.web.formulaire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as they are typed, within their bounds.
public final class Jours {

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
    public record Borne(LocalDate le, String raison) {}

    /// @param jusquA the last day that is taken: today, or one to come
    /// @param aujourdhui an example of what is to be written
    public static Lu entre(String saisi, Borne depuis, LocalDate jusquA, LocalDate aujourdhui) {
        var brut = saisi.strip();
        var lu = Jour.lire(brut);
        if (lu.isEmpty()) {
            return Lu.refuse(
                    CHIFFRES.matcher(brut).matches()
                            ? "Le %s n'est pas au calendrier : écrivez une autre date, par exemple %s."
                                    .formatted(brut, Jour.ecrire(aujourdhui))
                            : "Écrivez la date en jour/mois/année, par exemple %s.".formatted(Jour.ecrire(aujourdhui)));
        }
        var jour = lu.get();
        if (jour.isAfter(jusquA)) {
            return Lu.refuse((jusquA.equals(aujourdhui)
                            ? "Cette date est à venir : écrivez le jour où cela a été fait, au plus tard le %s."
                            : "Cette date est trop lointaine : écrivez une date au plus tard le %s.")
                    .formatted(Jour.ecrire(jusquA)));
        }
        return jour.isBefore(depuis.le())
                ? Lu.refuse("Cette date %s : écrivez une date à partir du %s."
                        .formatted(depuis.raison(), Jour.ecrire(depuis.le())))
                : new Lu(lu, "");
    }
}
