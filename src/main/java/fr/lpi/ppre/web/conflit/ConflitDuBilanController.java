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

/// Two texts in a field of a bilan.
@Controller
@RequestMapping("/ppres/{ppre}/bilan/conflit")
class ConflitDuBilanController extends ConflitController {

    private final LirePpre lirePpre;
    private final TrancherConflit trancherConflit;

    ConflitDuBilanController(PagesConflit pages, LirePpre lirePpre, TrancherConflit trancherConflit) {
        super(pages);
        this.lirePpre = lirePpre;
        this.trancherConflit = trancherConflit;
    }

    @Override
    Contexte contexte(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lirePpre.bilan(utilisateur, ppre);
        var partie = ouvert.formulaire().partie(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ppre.valeur(),
                ouvert.bilan().redaction(),
                ouvert.formulaire(),
                new BilanEnMots(ouvert.formulaire()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/bilan/conflit",
                "/ppres/" + ppre + "/bilan/etapes/2",
                "Retour au bilan, " + partie.libelle(),
                choix -> trancherConflit.bilan(utilisateur, ppre, choix));
    }
}
