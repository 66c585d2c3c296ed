package fr.lpi.ppre.web.corbeille;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.corbeille.GererCorbeille;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.ppre.domain.PpreDejaRenouvele;
import fr.lpi.ppre.domain.PpreSupprime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A draft goes to the bin, asked twice, and comes back from it.
@Controller
class SuppressionController {

    private final LirePpre lirePpre;
    private final GererCorbeille gererCorbeille;
    private final Clock horloge;

    SuppressionController(LirePpre lirePpre, GererCorbeille gererCorbeille, Clock horloge) {
        this.lirePpre = lirePpre;
        this.gererCorbeille = gererCorbeille;
        this.horloge = horloge;
    }

    @GetMapping("/ppres/{ppre}/suppression")
    String demander(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String confirmer,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page",
                PageSuppression.de(
                        lirePpre.premierBrouillon(utilisateur, ppre), LocalDate.now(horloge), confirmer.equals("oui")));
        return "ppre/suppression";
    }

    @PostMapping("/ppres/{ppre}/suppression")
    String supprimer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String confirme,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        if (!confirme.equals("oui")) {
            lirePpre.sansTrace(utilisateur, ppre);
            return "redirect:/ppres/" + ppre + "/suppression?confirmer=oui";
        }
        try {
            return "redirect:/livrets/" + gererCorbeille.supprimer(utilisateur, ppre, cle) + "?fait=ppre-supprime";
        } catch (PpreSupprime dejaFait) {
            return "redirect:/livrets/" + dejaFait.livret() + "?fait=ppre-supprime";
        }
    }

    @PostMapping("/ppres/{ppre}/reprise")
    String reprendre(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            return "redirect:/livrets/" + gererCorbeille.reprendre(utilisateur, ppre, cle) + "?fait=ppre-repris";
        } catch (PpreDejaEnCours _) {
            return "redirect:/livrets/" + gererCorbeille.livret(utilisateur, ppre) + "?refus=reprise";
        } catch (PpreDejaRenouvele _) {
            return "redirect:/livrets/" + gererCorbeille.livret(utilisateur, ppre) + "?refus=renouvele";
        }
    }
}
