package fr.lpi.accueil.livret;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.web.erreur.Introuvable;
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
            @PathVariable String numero,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String refus,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        var lu = NumeroLivret.lire(numero).orElseThrow(Introuvable::new);
        model.addAttribute("page", ouvrirLivret.executer(utilisateur, lu, fait, refus));
        return "accueil/livret";
    }

    @GetMapping("/livrets/{numero}/informations")
    String informations(@PathVariable String numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        var lu = NumeroLivret.lire(numero).orElseThrow(Introuvable::new);
        model.addAttribute("page", consulterInformations.executer(utilisateur, lu));
        return "accueil/informations";
    }
}
