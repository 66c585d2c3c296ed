package fr.lpi.groupes.web;

import fr.lpi.groupes.application.Saisie;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Puts what was typed in a form of a group back into its page.
public final class SaisieEnMots {

    private SaisieEnMots() {}

    /// What the page has seen of each of its fields, the empty ones too.
    public static Map<String, String> lus(List<String> champs, Saisie saisie) {
        var lus = new LinkedHashMap<String, String>();
        champs.forEach(champ -> lus.put(champ, saisie.lus().getOrDefault(champ, "")));
        return lus;
    }

    /// @param noms how a field is called
    public static List<Erreur> erreurs(List<String> champs, Saisie saisie, UnaryOperator<String> noms) {
        return champs.stream()
                .filter(saisie.erreurs()::containsKey)
                .map(champ -> Erreur.auChamp(
                        champ, noms.apply(champ), saisie.erreurs().getOrDefault(champ, "")))
                .toList();
    }

    public static Champ champ(Saisie saisie, String nom, String libelle) {
        return Champ.simple(nom, libelle, saisie.lire(nom))
                .enErreur(saisie.erreurs().get(nom));
    }
}
