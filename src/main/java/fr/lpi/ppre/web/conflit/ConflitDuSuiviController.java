package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.NoterSuivi;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Two texts in a field of a suivi.
@Controller
@RequestMapping("/ppres/{ppre}/suivi/conflit")
class ConflitDuSuiviController extends ConflitController {

    private final LireSuivi lireSuivi;
    private final NoterSuivi noterSuivi;

    ConflitDuSuiviController(PagesConflit pages, LireSuivi lireSuivi, NoterSuivi noterSuivi) {
        super(pages);
        this.lireSuivi = lireSuivi;
        this.noterSuivi = noterSuivi;
    }

    @Override
    Contexte contexte(Utilisateur utilisateur, PpreId ppre, String champ) {
        var ouvert = lireSuivi.aEcrire(utilisateur, ppre);
        var tache = ouvert.formulaire().tache(champ).orElseThrow(Introuvable::new);
        return new Contexte(
                ouvert.suivi().id(),
                ouvert.suivi().redaction(),
                ouvert.formulaire(),
                new SuiviEnMots(ouvert.formulaire(), ouvert.redacteurs()),
                ouvert.eleve().nomComplet(),
                ouvert.eleve().lieu(),
                champ,
                "/ppres/" + ppre + "/suivi/conflit",
                "/ppres/" + ppre + "/suivi",
                "Retour au suivi, " + tache.libelle(),
                choix -> noterSuivi.trancher(utilisateur, ppre, choix));
    }
}
