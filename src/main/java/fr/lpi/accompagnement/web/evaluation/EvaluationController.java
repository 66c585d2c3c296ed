package fr.lpi.accompagnement.web.evaluation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.CloreProjet;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.PublierProjet;
import fr.lpi.accompagnement.web.AdressesDuProjet;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The end of a project's year.
@Controller
@RequestMapping("/accompagnement/{projet}")
class EvaluationController {

    private static final String EVALUATION = "accompagnement/evaluation";

    private final CloreProjet cloreProjet;
    private final EcrireProjet ecrireProjet;
    private final PublierProjet publierProjet;
    private final PagesEvaluation pages;

    EvaluationController(
            CloreProjet cloreProjet, EcrireProjet ecrireProjet, PublierProjet publierProjet, PagesEvaluation pages) {
        this.cloreProjet = cloreProjet;
        this.ecrireProjet = ecrireProjet;
        this.publierProjet = publierProjet;
        this.pages = pages;
    }

    @GetMapping("/evaluation")
    String montrer(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return page(utilisateur, id, fait, false, model);
    }

    @PostMapping("/cloture")
    String clore(
            @PathVariable("projet") ProjetId id,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return switch (action) {
            case "rouvrir" -> {
                cloreProjet.rouvrir(utilisateur, id);
                yield "redirect:" + AdressesDuProjet.de(id) + "?fait=rouvert";
            }
            case "archiver" -> {
                cloreProjet.archiver(utilisateur, id);
                yield vers(id, "archive");
            }
            case "sortir" -> {
                cloreProjet.sortirDesArchives(utilisateur, id);
                yield vers(id, "sorti");
            }
            default -> {
                if (cloreProjet.clore(utilisateur, id).isEmpty()) {
                    yield vers(id, "clos");
                }
                reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                yield page(utilisateur, id, "", true, model);
            }
        };
    }

    @PostMapping("/suite")
    String continuer(@PathVariable("projet") ProjetId id, @AuthenticationPrincipal Utilisateur utilisateur) {
        return cloreProjet
                .continuer(utilisateur, id)
                .map(suite -> "redirect:" + AdressesDuProjet.de(suite) + "?fait=suite")
                .orElse("redirect:" + AdressesDuProjet.de(id) + "/evaluation");
    }

    private String page(Utilisateur utilisateur, ProjetId id, String fait, boolean refuse, Model model) {
        var annee = cloreProjet.annee(utilisateur, id);
        model.addAttribute(
                "page",
                pages.evaluation(
                        annee,
                        ecrireProjet.lecture(annee.projet()),
                        publierProjet.etablissement(annee.projet()).nom(),
                        fait(fait),
                        refuse));
        return EVALUATION;
    }

    private static String fait(String fait) {
        return switch (fait) {
            case "clos" -> "L'année est close : le bilan est joint au projet, que l'on n'écrit plus.";
            case "archive" -> "Le projet est dans les archives.";
            case "sorti" -> "Le projet est sorti des archives.";
            default -> "";
        };
    }

    private static String vers(ProjetId id, String fait) {
        return "redirect:" + AdressesDuProjet.de(id) + "/evaluation?fait=" + fait;
    }
}
