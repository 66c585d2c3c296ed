package fr.lpi.ppre.web.rectificatif;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.RectifierPpre;
import fr.lpi.ppre.application.RectifierPpre.BilanCommence;
import fr.lpi.ppre.application.RectifierPpre.MotifRefuse;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.web.formulaire.Envoi;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rectificatif of a finalised PPRE; its four steps are those of the PPRE.
@Controller
@RequestMapping("/ppres/{ppre}/rectificatif")
class RectificatifController {

    private final RectifierPpre rectifierPpre;

    RectificatifController(RectifierPpre rectifierPpre) {
        this.rectifierPpre = rectifierPpre;
    }

    @GetMapping
    String demander(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        try {
            var publie = rectifierPpre.lire(utilisateur, ppre);
            if (publie instanceof Rectification) {
                return formulaire(ppre);
            }
            model.addAttribute("page", PageRectificatif.commencer(publie, "", null));
            return "ppre/rectificatif";
        } catch (BilanCommence _) {
            return bilanCommence(ppre);
        }
    }

    @PostMapping
    String commencer(
            @PathVariable PpreId ppre,
            @RequestParam MultiValueMap<String, String> parametres,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        var motif = Envoi.texte(parametres, Champs.MOTIF);
        try {
            rectifierPpre.commencer(utilisateur, ppre, motif);
            return formulaire(ppre);
        } catch (MotifRefuse refuse) {
            reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("page", PageRectificatif.commencer(refuse.ppre(), motif, refuse.refus()));
            return "ppre/rectificatif";
        } catch (BilanCommence _) {
            return bilanCommence(ppre);
        }
    }

    @GetMapping("/abandon")
    String demanderAbandon(@PathVariable PpreId ppre, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        return abandon(rectifierPpre.enCours(utilisateur, ppre), "", model);
    }

    @PostMapping("/abandon")
    String abandonner(
            @PathVariable PpreId ppre,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        try {
            rectifierPpre.abandonner(utilisateur, ppre);
            return "redirect:/ppres/" + ppre + "?fait=rectificatif-abandonne";
        } catch (ConflitsOuverts _) {
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            return abandon(
                    rectifierPpre.enCours(utilisateur, ppre),
                    "Deux textes y attendent encore un choix : le rectificatif ne s'abandonne qu'une fois ce choix fait.",
                    model);
        }
    }

    private static String abandon(Rectification rectification, String refus, Model model) {
        model.addAttribute("page", PageAbandon.de(rectification, refus));
        return "ppre/rectificatifAbandon";
    }

    private static String formulaire(PpreId ppre) {
        return "redirect:/ppres/" + ppre + "/etapes/1";
    }

    private static String bilanCommence(PpreId ppre) {
        return "redirect:/ppres/" + ppre + "?fait=bilan-commence";
    }
}
