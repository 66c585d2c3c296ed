package fr.lpi.ppre.web;

import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// « Brouillon supprimé »; nobody comes here by the address.
@Controller
class SupprimeController {

    static final String ADRESSE = "/ppres/supprime";
    static final String PAGE = SupprimeController.class.getName();

    @RequestMapping(
            path = ADRESSE,
            method = {RequestMethod.GET, RequestMethod.POST})
    String montrer(
            @RequestAttribute(name = "fr.lpi.ppre.web.SupprimeController", required = false) @Nullable
                    PageSupprime page,
            HttpServletResponse reponse,
            Model model) {
        if (page == null) {
            throw new Introuvable();
        }
        reponse.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("page", page);
        return "ppre/supprime";
    }
}
