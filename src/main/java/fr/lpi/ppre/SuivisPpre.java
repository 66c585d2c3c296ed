package fr.lpi.ppre;

import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import java.util.List;

/// The suivi of a PPRE, for the pages that recall it.
public interface SuivisPpre {

    /// @param livret that holds the PPRE
    /// @param role by which the livret is read
    /// @param ecole the accounts of the school of its pupil
    /// @throws fr.lpi.web.erreur.Introuvable not there, or not to be known in this role
    SuiviPpre lire(PpreId id, Livret livret, RoleSurLivret role, List<Utilisateur> ecole);
}
