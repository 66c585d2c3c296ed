package fr.lpi.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.Dates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A livret shared with the MDPH team of a département, now or in the past.
///
/// @param fin absent while it lasts
public record Partage(
        String departement,
        Instant depuis,
        CompteId par,
        @Nullable Fin fin) {

    /// @param par nobody when the pupil's move to another département ended it
    public record Fin(Instant le, @Nullable CompteId par) {

        /// @param noms of the accounts that may have ended it
        public String enMots(Map<CompteId, Utilisateur> noms) {
            return par == null
                    ? "Fini le %s : l'élève a changé d'établissement, dans un autre département"
                            .formatted(Dates.enLettres(le))
                    : "Retiré le %s par %s".formatted(Dates.enLettres(le), nom(par, noms));
        }
    }

    /// Who began it, and who ended it if somebody did.
    public List<CompteId> auteurs() {
        var retire = fin == null ? null : fin.par();
        return retire == null ? List.of(par) : List.of(par, retire);
    }

    /// « Partagé le 19 juillet 2022 par Thomas Carpentier ».
    ///
    /// @param noms of the accounts that may have begun it
    public String enMots(Map<CompteId, Utilisateur> noms) {
        return "Partagé le %s par %s".formatted(Dates.enLettres(depuis), nom(par, noms));
    }

    private static String nom(CompteId id, Map<CompteId, Utilisateur> noms) {
        var compte = noms.get(id);
        return compte == null ? "une personne qui n'a plus de compte" : compte.nomComplet();
    }

    public boolean enCours() {
        return fin == null;
    }
}
