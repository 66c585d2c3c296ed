package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.TrancherConflit;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Two texts in a field of a draft.
@Controller
@RequestMapping("/ppres/{ppre}/conflit")
class ConflitDuPpreController extends ConflitController {

    private final LirePpre lirePpre;
    private final TrancherConflit trancherConflit;

    ConflitDuPpreController(PagesConflit pages, LirePpre lirePpre, TrancherConflit trancherConflit) {
        super(pages);
        this.lirePpre = lirePpre;
        this.trancherConflit = trancherConflit;
    }

    @Override
    Contexte contexte(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lirePpre.brouillon(utilisateur, ppre);
        var etape = ouvert.formulaire().etape(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ppre.valeur(),
                ouvert.brouillon().redaction(),
                ouvert.formulaire(),
                new ValeurEnMots(ouvert.formulaire()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/conflit",
                "/ppres/%s/etapes/%d".formatted(ppre, etape.numero()),
                "Retour à l'étape %d, %s".formatted(etape.numero(), etape.libelle()),
                choix -> trancherConflit.executer(utilisateur, ppre, choix));
    }
}
