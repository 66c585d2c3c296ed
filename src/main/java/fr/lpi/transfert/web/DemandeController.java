package fr.lpi.transfert.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.EleveId;
import fr.lpi.transfert.application.DemanderLivret;
import fr.lpi.transfert.application.SansIne;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Demander la transmission d'un livret », for one pupil of the direction's school.
@Controller
@RequestMapping("/eleves/{eleve}/transmission")
class DemandeController {

    private final DemanderLivret demanderLivret;

    DemandeController(DemanderLivret demanderLivret) {
        this.demanderLivret = demanderLivret;
    }

    @GetMapping
    String montrer(
            @PathVariable UUID eleve,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute("page", PageDemande.de(demanderLivret.lire(utilisateur, new EleveId(eleve)), fait));
        return "transfert/demande";
    }

    @PostMapping
    String demander(@PathVariable UUID eleve, @AuthenticationPrincipal Utilisateur utilisateur) {
        try {
            demanderLivret.demander(utilisateur, new EleveId(eleve));
            return "redirect:/eleves/" + eleve + "/transmission?fait=envoyee";
        } catch (SansIne _) {
            return "redirect:/eleves/" + eleve + "/transmission";
        }
    }

    @PostMapping("/retrait")
    String retirer(@PathVariable UUID eleve, @AuthenticationPrincipal Utilisateur utilisateur) {
        demanderLivret.retirer(utilisateur, new EleveId(eleve));
        return "redirect:/eleves/" + eleve + "/transmission?fait=retiree";
    }
}
