package fr.lpi.acces.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Droit;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.persistence.JdbcRoles;
import fr.lpi.web.erreur.Introuvable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class VerifierAcces implements Acces {

    private final JdbcRoles roles;

    VerifierAcces(JdbcRoles roles) {
        this.roles = roles;
    }

    @Override
    public Optional<RoleSurLivret> roleSur(Utilisateur utilisateur, UUID livret) {
        return roles.de(utilisateur.id(), livret).stream().min(RoleSurLivret::compareTo);
    }

    @Override
    public RoleSurLivret exiger(Utilisateur utilisateur, Droit droit, UUID livret) {
        return roleSur(utilisateur, livret).filter(droit::accordeA).orElseThrow(Introuvable::new);
    }

    @Override
    public void exigerDirection(Utilisateur utilisateur, EtablissementId etablissement) {
        if (!utilisateur.dirige(etablissement)) {
            throw new Introuvable();
        }
    }

    @Override
    public void exigerExercice(Utilisateur utilisateur, EtablissementId etablissement) {
        if (!utilisateur.exerceDans(etablissement)) {
            throw new Introuvable();
        }
    }

    @Override
    public void exigerAdministrateur(Utilisateur utilisateur) {
        if (utilisateur.profil() != Profil.ADMINISTRATEUR) {
            throw new Introuvable();
        }
    }
}
