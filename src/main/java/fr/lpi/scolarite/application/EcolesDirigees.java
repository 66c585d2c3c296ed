package fr.lpi.scolarite.application;

import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import org.springframework.stereotype.Component;

/// The schools of a direction, which alone sees these pages.
@Component
public class EcolesDirigees {

    private final Etablissements etablissements;

    EcolesDirigees(Etablissements etablissements) {
        this.etablissements = etablissements;
    }

    /// @throws Introuvable any other profile
    public List<Etablissement> de(Utilisateur utilisateur) {
        if (utilisateur.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
        return etablissements.parIds(utilisateur.etablissements());
    }
}
