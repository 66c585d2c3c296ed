package fr.lpi.ppre.web.informations;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.application.MettreAJourInformations;
import fr.lpi.referentiel.Referentiel;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Mettre à jour les informations »: shown first, written in one click.
@Controller
@RequestMapping("/livrets/{numero}/informations/mise-a-jour")
class MiseAJourController {

    private final MettreAJourInformations mettreAJour;
    private final Referentiel referentiel;
    private final Comptes comptes;

    MiseAJourController(MettreAJourInformations mettreAJour, Referentiel referentiel, Comptes comptes) {
        this.mettreAJour = mettreAJour;
        this.referentiel = referentiel;
        this.comptes = comptes;
    }

    @GetMapping
    String montrer(@PathVariable NumeroLivret numero, @AuthenticationPrincipal Utilisateur utilisateur, Model model) {
        model.addAttribute(
                "page", PageMiseAJour.de(mettreAJour.lire(utilisateur, numero), referentiel, comptes, false));
        return "ppre/miseAJour";
    }

    @PostMapping
    String mettreAJour(
            @PathVariable NumeroLivret numero,
            @RequestParam(defaultValue = "") String empreinte,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        if (mettreAJour.executer(utilisateur, numero, empreinte)) {
            return "redirect:/livrets/" + numero + "?fait=informations";
        }
        reponse.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        model.addAttribute("page", PageMiseAJour.de(mettreAJour.lire(utilisateur, numero), referentiel, comptes, true));
        return "ppre/miseAJour";
    }
}
