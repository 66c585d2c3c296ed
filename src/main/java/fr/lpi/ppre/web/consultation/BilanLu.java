package fr.lpi.ppre.web.consultation;

import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentBilan.Action;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.web.observation.SuiviObjectif;
import fr.lpi.web.Dates;
import java.util.List;

/// Every section of a finalised bilan, in words.
public record BilanLu(
        String date,
        String finaliseLe,
        List<Participant> participants,
        List<Objectif> objectifs,
        String general,
        List<String> actions) {

    /// @param etat empty when nobody said it; so is `progres`
    public record Objectif(
            int numero, String intitule, String etat, String codeEtat, String progres, SuiviObjectif suivi) {}

    public static BilanLu de(DocumentBilan bilan, DocumentPpre ppre) {
        var contenu = bilan.contenu();
        return new BilanLu(
                Dates.enChiffres(contenu.date()),
                Dates.enLettres(bilan.entete().finaliseLe()),
                contenu.participants(),
                contenu.objectifs().stream()
                        .map(objectif -> objectif(objectif, ppre))
                        .toList(),
                contenu.general(),
                contenu.actions().stream().map(BilanLu::action).toList());
    }

    private static Objectif objectif(BilanObjectif objectif, DocumentPpre ppre) {
        var prevu = ppre.contenu().objectifs().stream()
                .filter(autre -> autre.numero() == objectif.numero())
                .findFirst()
                .orElseThrow();
        EtatObjectif etat = objectif.etat();
        return new Objectif(
                objectif.numero(),
                objectif.intitule(),
                etat == null ? "" : etat.libelle(),
                etat == null ? "" : etat.code(),
                objectif.progres(),
                SuiviObjectif.de(prevu, ppre.entete().finaliseLe(), objectif.releves(), List.of()));
    }

    private static String action(Action action) {
        var precision = action.precision();
        return precision == null ? action.libelle() : action.libelle() + " : " + precision;
    }
}
