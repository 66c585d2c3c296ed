package fr.lpi.transfert.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.EleveId;
import fr.lpi.transfert.application.RapprocherEleves;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Est-ce le même élève ? », asked of who directs both schools.
@Controller
@RequestMapping("/eleves/doubles")
class DoublesController {

    private final RapprocherEleves rapprocherEleves;

    DoublesController(RapprocherEleves rapprocherEleves) {
        this.rapprocherEleves = rapprocherEleves;
    }

    @GetMapping
    String montrer(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", PageDoubles.de(rapprocherEleves.doutes(utilisateur), fait));
        return "transfert/doubles";
    }

    @PostMapping
    String trancher(
            @RequestParam(defaultValue = "") String ancien,
            @RequestParam(defaultValue = "") String nouveau,
            @RequestParam(defaultValue = "") String reponse,
            @AuthenticationPrincipal Utilisateur utilisateur) {
        var memes = switch (reponse) {
            case "oui" -> true;
            case "non" -> false;
            default -> throw new Introuvable();
        };
        rapprocherEleves.trancher(utilisateur, eleve(ancien), eleve(nouveau), memes);
        return "redirect:/eleves/doubles?fait=" + reponse;
    }

    private static EleveId eleve(String texte) {
        try {
            return EleveId.de(texte);
        } catch (IllegalArgumentException _) {
            throw new Introuvable();
        }
    }
}
