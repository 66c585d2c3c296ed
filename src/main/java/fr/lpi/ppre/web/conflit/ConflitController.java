package fr.lpi.ppre.web.conflit;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.PagesConflit.Contexte;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Deux textes pour un même champ »: the same two requests for each of the forms of a PPRE.
abstract class ConflitController {

    private final PagesConflit pages;

    ConflitController(PagesConflit pages) {
        this.pages = pages;
    }

    /// @throws fr.lpi.web.erreur.Introuvable the form has no such field, or is not this person's to write
    abstract Contexte contexte(Utilisateur utilisateur, PpreId ppre, String champ);

    @GetMapping
    String montrer(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @AuthenticationPrincipal Utilisateur utilisateur,
            Model model) {
        return pages.montrer(contexte(utilisateur, ppre, champ), model);
    }

    @PostMapping
    String trancher(
            @PathVariable PpreId ppre,
            @RequestParam(defaultValue = "") String champ,
            @RequestParam MultiValueMap<String, String> choix,
            @AuthenticationPrincipal Utilisateur utilisateur,
            HttpServletResponse reponse,
            Model model) {
        return pages.trancher(contexte(utilisateur, ppre, champ), choix, reponse, model);
    }
}
