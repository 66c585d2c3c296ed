package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.AccordFamille.Choix;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.redaction.Mots;
import fr.lpi.referentiel.Listes.Entree;
import java.util.List;

/// The fields of a suivi in words.
///
/// @param redacteurs those who may be named to write
public record SuiviEnMots(FormulaireSuivi formulaire, List<Utilisateur> redacteurs) implements Mots {

    public static final String EN_ATTENTE = "En attente";

    @Override
    public String dire(String champ, String valeur) {
        if (formulaire.longueurMax(champ).isPresent()) {
            return valeur;
        }
        return switch (champ) {
            case ChampsSuivi.BESOIN_CIRCONSTANCE ->
                formulaire
                        .referentiel()
                        .circonstanceBesoin(valeur)
                        .map(Entree::libelle)
                        .orElse("Rien de choisi");
            case ChampsSuivi.REDACTEUR ->
                redacteurs.stream()
                        .filter(compte -> compte.id().toString().equals(valeur))
                        .map(Utilisateur::nomComplet)
                        .findFirst()
                        .orElse("Rien de choisi");
            case ChampsSuivi.ACCORD -> Choix.de(valeur).orElse(Choix.EN_ATTENTE).libelle();
            default -> Reponse.de(valeur).map(Reponse::libelle).orElse(EN_ATTENTE);
        };
    }

    @Override
    public String sujet(String champ) {
        return "";
    }
}
