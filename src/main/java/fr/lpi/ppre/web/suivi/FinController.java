package fr.lpi.ppre.web.suivi;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.LireSuivi.Ouvert;
import fr.lpi.ppre.application.suivi.TerminerPpre;
import fr.lpi.ppre.application.suivi.TerminerPpre.PpreNonInterruptible;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.suivi.Interruption;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Texte;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Interrupts a finalised PPRE, closes one that has its bilan; each is asked on a page of its own.
@Controller
class FinController {

    private final LireSuivi lireSuivi;
    private final TerminerPpre terminerPpre;
    private final PagesSuivi pages;
    private final Clock horloge;

    FinController(LireSuivi lireSuivi, TerminerPpre terminerPpre, PagesSuivi pages, Clock horloge) {
        this.lireSuivi = lireSuivi;
        this.terminerPpre = terminerPpre;
        this.pages = pages;
        this.horloge = horloge;
    }

    @GetMapping("/ppres/{ppre}/interruption")
    String demanderInterruption(
            @PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = ecrit(utilisateur, ppre);
        if (!(ouvert.ppre() instanceof Finalise)) {
            return vers(ppre, "");
        }
        model.addAttribute("page", pages.fin(ouvert, Map.of(), Map.of()));
        return "ppre/interruption";
    }

    @PostMapping("/ppres/{ppre}/interruption")
    String interrompre(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var ouvert = ecrit(utilisateur, ppre);
        var interruption = new Interruption(Texte.recu(le), Texte.recu(motif));
        if (ouvert.ppre() instanceof Finalise finalise) {
            var refus = interruption.refus(finalise.document().entete().finaliseLe(), LocalDate.now(horloge));
            if (!refus.isEmpty()) {
                reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                model.addAttribute(
                        "page",
                        pages.fin(
                                ouvert,
                                Map.of(Interruption.LE, interruption.le(), Interruption.MOTIF, interruption.motif()),
                                refus));
                return "ppre/interruption";
            }
        }
        try {
            terminerPpre.interrompre(utilisateur, ppre, interruption, cle);
            return vers(ppre, "?fait=interrompu");
        } catch (PpreNonInterruptible _) {
            return vers(ppre, "");
        }
    }

    @GetMapping("/ppres/{ppre}/cloture")
    String demanderCloture(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = ecrit(utilisateur, ppre);
        if (!(ouvert.ppre() instanceof Evalue evalue) || evalue.clos()) {
            return vers(ppre, "");
        }
        model.addAttribute("page", pages.fin(ouvert, Map.of(), Map.of()));
        return "ppre/cloture";
    }

    @PostMapping("/ppres/{ppre}/cloture")
    String clore(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        terminerPpre.clore(utilisateur, ppre, cle);
        return vers(ppre, "?fait=clos");
    }

    private Ouvert ecrit(Utilisateur utilisateur, PpreId ppre) {
        var ouvert = lireSuivi.sansTrace(utilisateur, ppre);
        if (!ouvert.ecrit() || ouvert.ppre() instanceof Brouillon) {
            throw new Introuvable();
        }
        return ouvert;
    }

    private static String vers(PpreId ppre, String suite) {
        return "redirect:/ppres/" + ppre + "/suivi" + suite;
    }
}
