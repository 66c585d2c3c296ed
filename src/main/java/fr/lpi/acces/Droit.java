package fr.lpi.acces;

import static fr.lpi.acces.RoleSurLivret.CONTRIBUTEUR;
import static fr.lpi.acces.RoleSurLivret.DIRECTION;
import static fr.lpi.acces.RoleSurLivret.MDPH;
import static fr.lpi.acces.RoleSurLivret.RESPONSABLE;

import java.util.Set;

/// The table of rights on a livret: section 2 of the specification, one line an act.
public enum Droit {
    VOIR_LIVRET(DIRECTION, RESPONSABLE, CONTRIBUTEUR, MDPH),
    GERER_EQUIPE(DIRECTION, RESPONSABLE),
    PARTAGER_LIVRET(DIRECTION, RESPONSABLE),
    CONNAITRE_EQUIPE(DIRECTION, RESPONSABLE, CONTRIBUTEUR),
    ECRIRE_PPRE(DIRECTION, RESPONSABLE),
    CONSULTER_DOCUMENT(DIRECTION, RESPONSABLE, CONTRIBUTEUR, MDPH),
    CONSULTER_SUIVI(DIRECTION, RESPONSABLE, CONTRIBUTEUR),
    ECRIRE_AMENAGEMENTS(DIRECTION, RESPONSABLE),
    CONSULTER_AMENAGEMENTS(DIRECTION, RESPONSABLE, CONTRIBUTEUR, MDPH);

    private final Set<RoleSurLivret> roles;

    Droit(RoleSurLivret... roles) {
        this.roles = Set.of(roles);
    }

    public boolean accordeA(RoleSurLivret role) {
        return roles.contains(role);
    }
}
