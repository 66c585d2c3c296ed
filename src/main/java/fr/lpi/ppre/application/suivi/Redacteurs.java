package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.scolarite.Eleve;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Those who may write the PPRE of a livret today, and so be named to: the direction and the responsable.
@Component
class Redacteurs {

    private final Comptes comptes;

    Redacteurs(Comptes comptes) {
        this.comptes = comptes;
    }

    List<Utilisateur> de(Livret livret, Eleve eleve) {
        return parmi(comptes.de(eleve.etablissement().id()), livret);
    }

    /// @param ecole the accounts of the school of the pupil
    static List<Utilisateur> parmi(List<Utilisateur> ecole, Livret livret) {
        return ecole.stream()
                .filter(compte ->
                        compte.profil() == Profil.DIRECTION || compte.id().equals(livret.responsable()))
                .toList();
    }

    /// The same as the form holds them.
    static Set<String> codes(List<Utilisateur> redacteurs) {
        return redacteurs.stream().map(compte -> compte.id().toString()).collect(Collectors.toSet());
    }
}
