package fr.lpi.accueil.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Departement;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.livret.PageLivret.EtatDuPartage;
import fr.lpi.livret.Partage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// With whom a livret is shared, as its page tells it.
///
/// @param departement of the pupil's school today
/// @param noms of those who shared it, or ended that
record PartageEnMots(String departement, Map<CompteId, Utilisateur> noms) {

    /// Those who decide are told what is, what was and what would be; the others, only that the livret is shared.
    ///
    /// @param dernier absent when it was never shared
    @Nullable
    EtatDuPartage de(@Nullable Partage dernier, boolean decide) {
        if (dernier != null && dernier.enCours()) {
            return new EtatDuPartage(
                    true,
                    "%s avec la %s.".formatted(dernier.enMots(noms), Departement.mdph(dernier.departement())),
                    decide);
        }
        return decide ? new EtatDuPartage(false, nonPartage(dernier), true) : null;
    }

    private String nonPartage(@Nullable Partage dernier) {
        var fin = dernier == null ? null : dernier.fin();
        return "Non partagé. %sL'équipe de la %s verrait les informations de l'élève, les aménagements et les documents finalisés. Le partage se retire à tout moment."
                .formatted(fin == null ? "" : fin.enMots(noms) + ". ", Departement.mdph(departement));
    }
}
