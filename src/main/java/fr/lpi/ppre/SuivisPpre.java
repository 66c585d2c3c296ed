package fr.lpi.ppre;

import fr.lpi.acces.Utilisateur;

/// The suivi of a PPRE, for the pages that recall it.
public interface SuivisPpre {

    /// @throws fr.lpi.web.erreur.Introuvable not there, or not to be known by this person
    SuiviPpre lire(Utilisateur par, PpreId id);
}
