package fr.lpi.accueil.livret;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LivretController {

    private final OuvrirLivret ouvrirLivret;
    private final ConsulterInformations consulterInformations;

    LivretController(OuvrirLivret ouvrirLivret, ConsulterInformations consulterInformations) {
        this.ouvrirLivret = ouvrirLivret;
        this.consulterInformations = consulterInformations;
    }

    @GetMapping("/livrets/{numero}")
    String montrer(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String refus,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", ouvrirLivret.executer(utilisateur, numero, fait, refus));
        return "accueil/livret";
    }

    @GetMapping("/livrets/{numero}/informations")
    String informations(
            @PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", consulterInformations.executer(utilisateur, numero));
        return "accueil/informations";
    }
}
