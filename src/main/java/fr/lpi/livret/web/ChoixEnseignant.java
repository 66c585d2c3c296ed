package fr.lpi.livret.web;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.web.dsfr.Erreur;
import fr.lpi.web.dsfr.Liste;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;

/// The list in which a teacher is chosen, and what comes back from it.
public final class ChoixEnseignant {

    private ChoixEnseignant() {}

    public static Liste parmi(
            String champ, String libelle, List<Utilisateur> comptes, String choisi, List<Erreur> erreurs) {
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
    public static CompteId lu(String envoye) {
        return Introuvable.siMalForme(CompteId::de, envoye);
    }

    public static Erreur aChoisir(String champ, String libelle) {
        return Erreur.auChamp(champ, libelle, "Choisissez un enseignant dans la liste.");
    }

    /// Asked of a direction that names itself.
    public static Erreur aConfirmer(String champ) {
        return Erreur.auChamp(
                champ, "Confirmation", "Vous deviendriez l'enseignant responsable : cochez la case pour confirmer.");
    }
}
