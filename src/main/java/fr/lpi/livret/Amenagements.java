package fr.lpi.livret;

import fr.lpi.acces.Utilisateur;

/// The aménagements of the livrets that the current account may see.
public interface Amenagements {

    AmenagementsChoisis du(LivretId livret);

    /// Chooses one, or writes a free line that is empty; what the livret holds already stays as it is.
    ///
    /// @param champ of [AmenagementsChoisis]
    /// @throws fr.lpi.web.erreur.Introuvable not somebody who writes them, or not a field of the banks
    void ajouter(Utilisateur par, LivretId livret, String champ, String valeur);
}
