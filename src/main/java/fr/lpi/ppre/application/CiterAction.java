package fr.lpi.ppre.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.CitationAp;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Modification;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cites an action of the school's published AP project among those of an objectif, by the merge of any other save.
@Component
public class CiterAction {

    private final LirePpre lirePpre;
    private final EnregistrerPpre enregistrerPpre;
    private final ActionsAp actions;

    CiterAction(LirePpre lirePpre, EnregistrerPpre enregistrerPpre, ActionsAp actions) {
        this.lirePpre = lirePpre;
        this.enregistrerPpre = enregistrerPpre;
        this.actions = actions;
    }

    /// What is not an action that the school published, or is cited already, changes nothing.
    ///
    /// @return the field of the text
    /// @throws Introuvable the form has no such objectif
    @Transactional
    public String executer(Utilisateur par, PpreId id, int objectif, String intitule) {
        var ouvert = lirePpre.sansTrace(par, id);
        var champ = Champs.objectif(objectif, ChampObjectif.ACTIONS_CLASSE);
        if (!ouvert.formulaire().connait(champ)) {
            throw new Introuvable();
        }
        var texte = ouvert.brouillon().saisie().lire(champ);
        if (actions.publiees(ouvert.eleve().etablissement().id()).contains(intitule)) {
            enregistrerPpre.executer(
                    par, id, List.of(new Modification(champ, texte, CitationAp.citer(texte, intitule))));
        }
        return champ;
    }
}
