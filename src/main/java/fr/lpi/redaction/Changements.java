package fr.lpi.redaction;

import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import java.util.List;
import org.springframework.util.MultiValueMap;

/// What a form that saves field by field holds and its editor had not seen.
final class Changements {

    private Changements() {}

    static List<Ecrit> de(MultiValueMap<String, String> champs, Grille grille, Mots mots) {
        return Envoi.de(champs, grille::connait).modifications().stream()
                .filter(modification -> !modification.valeur().equals(modification.vu()))
                .map(modification -> new Ecrit(
                        ou(modification.champ(), grille, mots), mots.dire(modification.champ(), modification.valeur())))
                .toList();
    }

    private static String ou(String champ, Grille grille, Mots mots) {
        var sujet = mots.sujet(champ);
        return sujet.isEmpty() ? grille.ou(champ) : grille.ou(champ) + ", « " + sujet + " »";
    }
}
