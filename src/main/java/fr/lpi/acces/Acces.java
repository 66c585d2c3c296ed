package fr.lpi.acces;

import java.util.Optional;
import java.util.UUID;

/// Asked by every use case before anything else; what is refused throws [fr.lpi.web.erreur.Introuvable].
public interface Acces {

    /// Why this person has access to the livret; the strongest reason when there are several.
    Optional<RoleSurLivret> roleSur(Utilisateur utilisateur, UUID livret);

    /// @return the role by which the right is held
    RoleSurLivret exiger(Utilisateur utilisateur, Droit droit, UUID livret);

    /// Direction of this very school.
    void exigerDirection(Utilisateur utilisateur, EtablissementId etablissement);

    /// Direction or teacher of this very school.
    void exigerExercice(Utilisateur utilisateur, EtablissementId etablissement);

    /// Whoever keeps the schools and the accounts of LPI.
    void exigerAdministrateur(Utilisateur utilisateur);
}
