package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.domain.suivi.ChampsSuivi;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Jour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What had been noted of a version before another replaced it.
final class Recueilli {

    private Recueilli() {}

    /// « Signature, Élève : signé le 19 juillet 2022 ».
    static List<String> enMots(Map<String, String> champs) {
        var mots = new ArrayList<String>();
        if (champs.containsKey(ChampsSuivi.ACCORD)) {
            mots.add("Accord des responsables légaux : recueilli" + jour(champs, ChampsSuivi.ACCORD_LE));
        }
        for (var signataire : Signataire.values()) {
            var reponse = Reponse.de(champs.getOrDefault(signataire.champEtat(), ""));
            var le = jour(champs, signataire.champLe());
            reponse.ifPresent(dite -> mots.add("Signature, %s : %s%s"
                    .formatted(signataire.libelle(), dite.libelle().toLowerCase(java.util.Locale.FRENCH), le)));
        }
        if (champs.containsKey(ChampsSuivi.REMIS_PPRE)) {
            mots.add("Remis aux responsables légaux" + jour(champs, ChampsSuivi.REMIS_PPRE));
        }
        return mots;
    }

    private static String jour(Map<String, String> champs, String champ) {
        return Jour.lire(champs.getOrDefault(champ, ""))
                .map(jour -> " le " + Dates.enLettres(jour))
                .orElse("");
    }
}
