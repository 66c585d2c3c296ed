package fr.lpi.acces.web;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Comptes »: the people of the schools one keeps.
@Controller
class ComptesController {

    private final PagesComptes pages;

    ComptesController(PagesComptes pages) {
        this.pages = pages;
    }

    @GetMapping("/comptes")
    String montrer(
            @RequestParam(required = false) @Nullable UUID etablissement,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        model.addAttribute(
                "page",
                pages.de(
                        utilisateur,
                        etablissement == null ? null : new EtablissementId(etablissement),
                        switch (fait) {
                            case "desactive" -> "Le compte est désactivé : cette personne ne peut plus se connecter.";
                            case "reactive" -> "Le compte est réactivé : cette personne peut de nouveau se connecter.";
                            default -> "";
                        }));
        return "acces/comptes";
    }
}
