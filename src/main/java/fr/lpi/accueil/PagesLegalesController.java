package fr.lpi.accueil;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages about LPI that anyone reads, logged in or not.
@Controller
class PagesLegalesController {

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
