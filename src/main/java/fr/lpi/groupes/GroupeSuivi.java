package fr.lpi.groupes;

import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A group that a pupil follows, and how it goes.
///
/// @param intitule of the action
/// @param termineLe absent while the group goes on
/// @param jusquAu the day the pupil left it; absent for who is in it
/// @param progres in the order of their days
public record GroupeSuivi(
        String intitule,
        String nom,
        @Nullable LocalDate termineLe,
        @Nullable LocalDate jusquAu,
        Mesure mesure,
        Assiduite assiduite,
        List<Progres> progres) {

    public GroupeSuivi {
        progres = List.copyOf(progres);
    }

    /// Why the pupil follows it no more; empty for who still does.
    public String fin() {
        return jusquAu != null
                ? "A quitté le groupe le %s.".formatted(Dates.enLettres(jusquAu))
                : termineLe != null ? "Groupe terminé le %s.".formatted(Dates.enLettres(termineLe)) : "";
    }

    /// The last note; empty while there is none.
    public String dernier() {
        return progres.isEmpty() ? "" : mesure.enMots(progres.getLast());
    }

    public String valeurs() {
        return mesure.valeurs(progres);
    }

    public Optional<Courbe> courbe() {
        return Courbe.de(progres, mesure.vise());
    }
}
