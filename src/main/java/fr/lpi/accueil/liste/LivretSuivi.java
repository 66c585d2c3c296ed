package fr.lpi.accueil.liste;

import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.scolarite.Eleve;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A livret with its pupil and its PPRE: what a line of « Mes livrets » is made of.
///
/// @param besoin the day of the need that was noted for the direction, who answers it once no PPRE is under way;
/// absent without one
record LivretSuivi(
        Livret livret,
        Eleve eleve,
        List<EtatPpre> ppres,
        @Nullable LocalDate besoin) {

    /// Whether a PPRE of it is before its end.
    boolean enCours() {
        return !ppres.isEmpty() && ppres.getLast().enCours();
    }

    /// Whether this person is one of the two who write its PPRE.
    boolean ecritPar(Utilisateur moi) {
        return moi.profil() == Profil.DIRECTION || livret.estConfieA(moi.id());
    }
}
