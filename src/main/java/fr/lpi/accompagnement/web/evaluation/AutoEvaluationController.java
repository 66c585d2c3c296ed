package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.EvaluerProjet;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import fr.lpi.redaction.ReponsesAutomatiques;
import fr.lpi.redaction.ReponsesAutomatiques.Enregistre;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Envoi;
import fr.lpi.web.formulaire.Modification;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own self-evaluation, saved field by field.
@Controller
@RequestMapping("/accompagnement/{projet}/auto-evaluation")
class AutoEvaluationController {

    private static final String GRILLE = "accompagnement/grille";

    private final EvaluerProjet evaluerProjet;
    private final PagesEvaluation pages;
    private final PagesConflit pagesConflit;
    private final MotsDeLaGrille mots;
    private final ReponsesAutomatiques reponses;
    private final AutoEvaluation grille = new AutoEvaluation();

    AutoEvaluationController(
            EvaluerProjet evaluerProjet,
            PagesEvaluation pages,
            PagesConflit pagesConflit,
            MotsDeLaGrille mots,
            ReponsesAutomatiques reponses) {
        this.evaluerProjet = evaluerProjet;
        this.pages = pages;
        this.pagesConflit = pagesConflit;
        this.mots = mots;
        this.reponses = reponses;
    }

    @GetMapping
    String montrer(@PathVariable("projet") ProjetId id, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", pages.grille(id, evaluerProjet.laMienne(utilisateur, id), false));
        return GRILLE;
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> enregistrer(
            @PathVariable("projet") ProjetId id,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var envoi = Envoi.de(parametres, grille::connait);
        return reponses.enregistrer(utilisateur, envoi, parametres, () -> {
            var fait = evaluerProjet.executer(utilisateur, id, envoi.modifications());
            return new Enregistre(
                    fait,
                    AutoEvaluation.reproches(fait.redaction().champs()),
                    PagesEvaluation.grille(id) + "/conflit?champ=",
                    null);
        });
    }

    @PostMapping
    String soumettre(
            @PathVariable("projet") ProjetId id,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var envoi = Envoi.de(parametres, grille::connait);
        var fait = evaluerProjet.executer(utilisateur, id, envoi.modifications());
        var envoyes = envoi.modifications().stream().map(Modification::champ).toList();
        var aCorriger = AutoEvaluation.reproches(fait.redaction().champs()).stream()
                .anyMatch(reproche -> envoyes.contains(reproche.champ()));
        if (aCorriger) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", pages.grille(id, evaluerProjet.laMienne(utilisateur, id), true));
            return GRILLE;
        }
        return "redirect:"
                + (envoi.action().equals("terminer") && fait.fusion().conflits().isEmpty()
                        ? "/accompagnement?fait=evalue"
                        : PagesEvaluation.grille(id));
    }

    @GetMapping("/conflit")
    String montrerDeuxTextes(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pagesConflit.montrer(contexte(utilisateur, id, champ), model);
    }

    @PostMapping("/conflit")
    String trancher(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam MultiValueMap<String, String> choix,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pagesConflit.trancher(contexte(utilisateur, id, champ), choix, reponse, model);
    }

    private Contexte contexte(Utilisateur utilisateur, ProjetId id, String champ) {
        if (!grille.connait(champ)) {
            throw new Introuvable();
        }
        var mienne = evaluerProjet.laMienne(utilisateur, id);
        var document = mienne.version().document();
        return new Contexte(
                id.valeur(),
                mienne.redaction(),
                grille,
                mots,
                document.intitule(),
                document.etablissement(),
                champ,
                PagesEvaluation.grille(id) + "/conflit",
                PagesEvaluation.grille(id),
                "Retour à l'auto-évaluation",
                choix -> evaluerProjet.trancher(utilisateur, id, choix));
    }
}
