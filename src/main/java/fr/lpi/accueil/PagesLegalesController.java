package fr.lpi.accueil;

import fr.lpi.acces.Utilisateur;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages about LPI that anyone reads, logged in or not.
@Controller
class PagesLegalesController {

    /// What there is to find, for who is reading.
    @GetMapping("/plan-du-site")
    String planDuSite(@AuthenticationPrincipal @Nullable Utilisateur utilisateur, Model model) {
        model.addAttribute(
                "profil", utilisateur == null ? "" : utilisateur.profil().name());
        return "accueil/planDuSite";
    }

    @GetMapping("/qu-est-ce-qu-un-ppre")
    String quEstCeQuUnPpre() {
        return "accueil/quEstCeQuUnPpre";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "accueil/accessibilite";
    }

    @GetMapping("/mentions-legales")
    String mentionsLegales() {
        return "accueil/mentionsLegales";
    }

    @GetMapping("/donnees-personnelles")
    String donneesPersonnelles() {
        return "accueil/donneesPersonnelles";
    }
}
