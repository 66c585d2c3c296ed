package fr.lpi.ppre.web.consultation;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.DocumentsPpre.Usage;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ConsultationController {

    private final LirePpre lirePpre;

    ConsultationController(LirePpre lirePpre) {
        this.lirePpre = lirePpre;
    }

    @GetMapping("/ppres/{ppre}")
    String consulter(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String vue,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", PageConsultation.de(ppre, lirePpre.consulter(utilisateur, ppre), fait));
        model.addAttribute("projection", vue.equals("projection"));
        return "ppre/consultation";
    }

    /// A version that a rectificatif has replaced.
    @GetMapping("/ppres/{ppre}/versions/{numero}")
    String consulterVersion(
            @PathVariable PpreId ppre,
            @PathVariable int numero,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var remplacee = lirePpre.remplacee(utilisateur, ppre, numero, Usage.CONSULTATION);
        model.addAttribute("page", PageConsultation.de(ppre, numero, remplacee));
        return "ppre/consultation";
    }
}
