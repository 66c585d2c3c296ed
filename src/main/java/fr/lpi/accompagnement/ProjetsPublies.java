package fr.lpi.accompagnement;

import fr.lpi.acces.Utilisateur;
import fr.lpi.web.erreur.Introuvable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The published projects, for whom makes files of them.
public interface ProjetsPublies {

    /// @param numero of the version
    /// @param rapport of the year, once it is closed; never for those outside the school
    record Publie(
            DocumentProjet document,
            int numero,
            LocalDate le,
            @Nullable RapportProjet rapport) {}

    /// @throws Introuvable nothing is published, or in another school
    Publie deLEcole(Utilisateur moi, ProjetId id);

    /// For anyone, without who leads the actions.
    ///
    /// @throws Introuvable no link that is open
    Publie sousLien(String jeton);
}
