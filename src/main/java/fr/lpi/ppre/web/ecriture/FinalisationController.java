package fr.lpi.ppre.web.ecriture;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.CreerPpre;
import fr.lpi.ppre.application.FinaliserPpre;
import fr.lpi.ppre.application.LirePpre;
import fr.lpi.ppre.application.RectifierPpre;
import fr.lpi.ppre.application.ValidationAttendue;
import fr.lpi.ppre.domain.PpreDejaEnCours;
import fr.lpi.ppre.domain.PpreDejaRenouvele;
import fr.lpi.ppre.domain.PpreIncomplet;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.web.ecriture.Pages.Demande;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The two ends of a draft: opened from its livret, finalised once and for all; a rectificatif ends here too.
@Controller
class FinalisationController {

    private final CreerPpre creerPpre;
    private final FinaliserPpre finaliserPpre;
    private final RectifierPpre rectifierPpre;
    private final LirePpre lirePpre;
    private final Pages pages;

    FinalisationController(
            CreerPpre creerPpre,
            FinaliserPpre finaliserPpre,
            RectifierPpre rectifierPpre,
            LirePpre lirePpre,
            Pages pages) {
        this.creerPpre = creerPpre;
        this.finaliserPpre = finaliserPpre;
        this.rectifierPpre = rectifierPpre;
        this.lirePpre = lirePpre;
        this.pages = pages;
    }

    @PostMapping("/livrets/{numero}/ppres")
    String creer(
            @PathVariable("numero") NumeroLivret livret,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            return "redirect:/ppres/" + creerPpre.executer(utilisateur, livret, cle) + "/etapes/1";
        } catch (ValidationAttendue _) {
            return "redirect:/livrets/" + livret + "/besoin";
        } catch (PpreDejaEnCours _) {
            return "redirect:/livrets/" + livret + "?refus=ppre-en-cours";
        }
    }

    @PostMapping("/ppres/{ppre}/renouvellement")
    String renouveler(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            return "redirect:/ppres/" + creerPpre.renouveler(utilisateur, ppre, cle) + "/etapes/1";
        } catch (PpreDejaEnCours _) {
            return "redirect:/ppres/" + ppre + "?fait=deja-en-cours";
        } catch (PpreDejaRenouvele _) {
            return "redirect:/ppres/" + ppre + "?fait=deja-renouvele";
        }
    }

    @PostMapping("/ppres/{ppre}/finalisation")
    String finaliser(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            return "redirect:/livrets/" + finaliserPpre.executer(utilisateur, ppre, cle) + "?fait=ppre-finalise";
        } catch (PpreIncomplet | ConflitsOuverts _) {
            return refuser(utilisateur, ppre, reponse, model);
        }
    }

    @PostMapping("/ppres/{ppre}/rectificatif/finalisation")
    String finaliserRectificatif(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            rectifierPpre.finaliser(utilisateur, ppre, cle);
            return "redirect:/ppres/" + ppre + "?fait=rectifie";
        } catch (PpreIncomplet | ConflitsOuverts _) {
            return refuser(utilisateur, ppre, reponse, model);
        }
    }

    private String refuser(Utilisateur utilisateur, PpreId ppre, HttpServletResponse reponse, Model model) {
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute(
                "page", pages.etape(lirePpre.brouillon(utilisateur, ppre), Etape.MISE_EN_OEUVRE, Demande.FINALISATION));
        return "ppre/etape";
    }
}
