package fr.lpi.ppre.web.fin;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.suivi.LireSuivi;
import fr.lpi.ppre.application.suivi.SaisieRefusee;
import fr.lpi.ppre.application.suivi.TerminerPpre;
import fr.lpi.ppre.application.suivi.TerminerPpre.PpreNonInterruptible;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.suivi.Interruption;
import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Interrupts a finalised PPRE, closes one that has its bilan; each is asked on a page of its own.
@Controller
class FinController {

    private final LireSuivi lireSuivi;
    private final TerminerPpre terminerPpre;
    private final Clock horloge;

    FinController(LireSuivi lireSuivi, TerminerPpre terminerPpre, Clock horloge) {
        this.lireSuivi = lireSuivi;
        this.terminerPpre = terminerPpre;
        this.horloge = horloge;
    }

    @GetMapping("/ppres/{ppre}/interruption")
    String demanderInterruption(
            @PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = lireSuivi.publieAEcrire(utilisateur, ppre);
        if (!(ouvert.ppre() instanceof Finalise)) {
            return vers(ppre, "?fait=non-interruptible");
        }
        var saisie = new Interruption(Dates.enChiffres(LocalDate.now(horloge)), "");
        model.addAttribute("page", PageInterruption.de(ouvert, saisie, Map.of(), ""));
        return "ppre/interruption";
    }

    @PostMapping("/ppres/{ppre}/interruption")
    String interrompre(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var saisie =
                new Interruption(Envoi.texte(parametres, Interruption.LE), Envoi.texte(parametres, Interruption.MOTIF));
        try {
            terminerPpre.interrompre(utilisateur, ppre, saisie, Envoi.texte(parametres, "cle"));
            return vers(ppre, "?fait=interrompu");
        } catch (SaisieRefusee refusee) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "page",
                    PageInterruption.de(lireSuivi.publieAEcrire(utilisateur, ppre), saisie, refusee.refus(), ""));
        } catch (PpreNonInterruptible autre) {
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute(
                    "page",
                    PageInterruption.de(
                            lireSuivi.publieAEcrire(utilisateur, ppre), saisie, Map.of(), empechement(autre.ppre())));
        }
        return "ppre/interruption";
    }

    private static String empechement(Publie ppre) {
        return switch (ppre) {
            case BilanEnCours _ ->
                "Le bilan de ce PPRE a été commencé entre-temps : le PPRE n'est pas interrompu. Pour l'interrompre,"
                        + " supprimez d'abord ce bilan.";
            case Interrompu _ -> "Ce PPRE a déjà été interrompu : votre motif n'est pas enregistré.";
            case Evalue _ -> "Le bilan de ce PPRE a été finalisé : le PPRE ne s'interrompt plus.";
            case Rectification _ ->
                "Un rectificatif de ce PPRE est en cours : le PPRE n'est pas interrompu. Pour l'interrompre, finalisez ou"
                        + " abandonnez d'abord ce rectificatif.";
            case Finalise _ -> "";
        };
    }

    @GetMapping("/ppres/{ppre}/cloture")
    String demanderCloture(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var ouvert = lireSuivi.publieAEcrire(utilisateur, ppre);
        if (!ouvert.aClore()) {
            return vers(ppre, "?fait=pas-a-clore");
        }
        model.addAttribute("page", PageCloture.de(ouvert));
        return "ppre/cloture";
    }

    @PostMapping("/ppres/{ppre}/cloture")
    String clore(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String cle,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        return vers(
                ppre,
                switch (terminerPpre.clore(utilisateur, ppre, cle)) {
                    case CLOS -> "?fait=clos";
                    case RENOUVELE -> "?fait=renouvele";
                });
    }

    private static String vers(PpreId ppre, String suite) {
        return "redirect:/ppres/" + ppre + "/suivi" + suite;
    }
}
