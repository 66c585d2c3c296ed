package fr.lpi.ppre.web.bilan;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.bilan.SupprimerBilan;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Deletes a bilan under way: asked by a link, confirmed on a page of its own.
@Controller
@RequestMapping("/ppres/{ppre}/bilan/suppression")
class SuppressionBilanController {

    private final LirePpre lirePpre;
    private final SupprimerBilan supprimerBilan;

    SuppressionBilanController(LirePpre lirePpre, SupprimerBilan supprimerBilan) {
        this.lirePpre = lirePpre;
        this.supprimerBilan = supprimerBilan;
    }

    @GetMapping
    String demander(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", PageSuppressionBilan.de(lirePpre.bilan(utilisateur, ppre), ""));
        return "ppre/suppressionBilan";
    }

    @PostMapping
    String supprimer(
            @PathVariable PpreId ppre,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            return "redirect:/livrets/" + supprimerBilan.executer(utilisateur, ppre) + "?fait=bilan-supprime";
        } catch (ConflitsOuverts _) {
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute(
                    "page",
                    PageSuppressionBilan.de(
                            lirePpre.bilan(utilisateur, ppre),
                            "Deux textes y attendent encore un choix : le bilan ne se supprime qu'une fois ce choix fait."));
            return "ppre/suppressionBilan";
        }
    }
}
