package fr.lpi.scolarite.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.application.ConsulterEleves;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ElevesController {

    private final ConsulterEleves consulterEleves;
    private final Referentiel referentiel;

    ElevesController(ConsulterEleves consulterEleves, Referentiel referentiel) {
        this.consulterEleves = consulterEleves;
        this.referentiel = referentiel;
    }

    @GetMapping("/eleves")
    String montrer(@AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute("page", PageEleves.de(consulterEleves.executer(utilisateur), new Mots(referentiel)));
        return "scolarite/eleves";
    }
}
