package fr.lpi.livret.web;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;

/// The list in which a teacher is chosen, and what comes back from it.
final class ChoixEnseignant {

    private ChoixEnseignant() {}

    static Liste parmi(String champ, String libelle, List<Utilisateur> comptes, String choisi, List<Erreur> erreurs) {
        return new Liste(
                champ,
                libelle,
                "",
                "Choisissez un enseignant",
                comptes.stream()
                        .map(compte -> new Liste.Option(
                                compte.id().toString(),
                                compte.profil() == Profil.DIRECTION
                                        ? compte.nomComplet() + " (direction)"
                                        : compte.nomComplet(),
                                compte.id().toString().equals(choisi)))
                        .toList(),
                Erreur.du(champ, erreurs));
    }

    /// @throws Introuvable no list of ours sends that
    static CompteId lu(String envoye) {
        return Introuvable.siMalForme(CompteId::de, envoye);
    }
}
