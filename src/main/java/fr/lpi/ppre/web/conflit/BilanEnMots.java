package fr.lpi.ppre.web.conflit;

import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.domain.bilan.ChampsBilan;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.redaction.Mots;
import fr.lpi.referentiel.Listes.Entree;

/// The fields of a bilan in words; its participants are those of the PPRE's form.
public final class BilanEnMots implements Mots {

    private final FormulaireBilan formulaire;
    private final Mots ppre;

    public BilanEnMots(FormulaireBilan formulaire) {
        this.formulaire = formulaire;
        this.ppre = new ValeurEnMots(formulaire.ppre());
    }

    @Override
    public String dire(String champ, String valeur) {
        if (!champ.startsWith("bilan.")) {
            return ppre.dire(champ, valeur);
        }
        if (formulaire.longueurMax(champ).isPresent()) {
            return valeur;
        }
        if (champ.endsWith(".etat")) {
            return EtatObjectif.de(valeur).map(EtatObjectif::libelle).orElse("Rien de choisi");
        }
        return valeur.equals(Champs.OUI) ? "Coché" : "Non coché";
    }

    @Override
    public String sujet(String champ) {
        return formulaire.referentiel().actionsBilan().stream()
                .filter(action -> champ.equals(ChampsBilan.action(action.code())))
                .map(Entree::libelle)
                .findFirst()
                .orElse("");
    }
}
