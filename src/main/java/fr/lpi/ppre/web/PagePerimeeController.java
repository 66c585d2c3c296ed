package fr.lpi.ppre.web;

import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Shows what is handed over by the advice, which has no frame of its own; nobody comes here by the address.
@Controller
class PagePerimeeController {

    static final String ADRESSE = "/ppres/perime";
    static final String PAGE = "fr.lpi.ppre.web.PagePerimee";

    @RequestMapping(
            path = ADRESSE,
            method = {RequestMethod.GET, RequestMethod.POST})
    String montrer(
            @RequestAttribute(name = PAGE, required = false) @Nullable PagePerimee page,
            HttpServletResponse reponse,
            Model model) {
        if (page == null) {
            throw new Introuvable();
        }
        reponse.setStatus(page.statut());
        model.addAttribute("page", page);
        return "ppre/perimee";
    }
}
