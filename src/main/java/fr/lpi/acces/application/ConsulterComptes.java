package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.NomsEtablissements;
import fr.lpi.acces.NomsEtablissements.Nomme;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.domain.CompteGere;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcRoles;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts that a direction or an administrator manages; the other profiles find nothing here.
@Component
@Transactional(readOnly = true)
public class ConsulterComptes {

    private final JdbcGestion comptes;
    private final JdbcRoles roles;
    private final NomsEtablissements etablissements;

    ConsulterComptes(JdbcGestion comptes, JdbcRoles roles, NomsEtablissements etablissements) {
        this.comptes = comptes;
        this.roles = roles;
        this.etablissements = etablissements;
    }

    /// The schools whose accounts this person manages, by name.
    public List<Nomme> etablissements(Utilisateur par) {
        return switch (par.profil()) {
            case ADMINISTRATEUR -> etablissements.tous();
            case DIRECTION -> etablissements.parmi(par.etablissements());
            case ENSEIGNANT, MDPH -> throw new Introuvable();
        };
    }

    public Nomme etablissement(Utilisateur par, EtablissementId id) {
        if (par.profil() != Profil.ADMINISTRATEUR && !par.dirige(id)) {
            throw new Introuvable();
        }
        return etablissements.parmi(List.of(id)).stream().findFirst().orElseThrow(Introuvable::new);
    }

    public List<CompteGere> de(Utilisateur par, EtablissementId etablissement) {
        return comptes.de(etablissement(par, etablissement).id());
    }

    /// MDPH teams and administrators work in no school.
    public List<CompteGere> horsEtablissement(Utilisateur par, Profil profil) {
        if (par.profil() != Profil.ADMINISTRATEUR) {
            throw new Introuvable();
        }
        return comptes.de(profil);
    }

    public CompteGere gere(Utilisateur par, CompteId id) {
        return comptes.parId(id).filter(compte -> compte.gerePar(par)).orElseThrow(Introuvable::new);
    }

    public long livretsAConfier(CompteGere compte) {
        return roles.responsabilites(compte.id());
    }
}
