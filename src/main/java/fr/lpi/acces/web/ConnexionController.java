package fr.lpi.acces.web;

import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.application.TropDEssais;
import fr.lpi.acces.web.PageConnexion.Annonce;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ConnexionController {

    private final PagesConnexion pages;
    private final Clock horloge;

    ConnexionController(PagesConnexion pages, Clock horloge) {
        this.pages = pages;
        this.horloge = horloge;
    }

    @GetMapping("/connexion")
    String montrer(
            @RequestParam(defaultValue = "") String compte,
            @RequestParam(required = false) @Nullable String retour,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal @Nullable Utilisateur utilisateur,
            Model model) {
        if (utilisateur != null && retour == null) {
            return "redirect:/";
        }
        model.addAttribute("page", pages.vierge(compte, retour == null ? "" : retour, Annonce.de(fait)));
        return "acces/connexion";
    }

    @PostMapping("/connexion/refusee")
    String refuser(
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "") String garde,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException refus,
            HttpServletResponse reponse,
            Model model) {
        var attente = "";
        if (refus instanceof TropDEssais trop) {
            attente = Attente.heure(trop);
            reponse.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attente.secondes(trop, horloge.instant())));
        } else {
            reponse.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        model.addAttribute("page", pages.refusee(identifiant, retour, attente, garde));
        return "acces/connexion";
    }

    /// Who is there, and the token to write with: what a page asks after a new login in another tab.
    @GetMapping("/session")
    ResponseEntity<Map<String, String>> session(@AuthenticationPrincipal Utilisateur utilisateur, CsrfToken jeton) {
        return ResponseEntity.ok(Map.of("compte", utilisateur.id().toString(), "csrf", jeton.getToken()));
    }
}
