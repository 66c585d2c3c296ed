package fr.lpi.web.erreur;

import fr.lpi.web.erreur.AbsenceExpliquee.Absence;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Every error that reaches the container, as a page in our words; as a short JSON for a script.
@Controller
class ErreursController implements ErrorController {

    private static final String QUELQUES_SECONDES = "5";

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest demande, HttpServletResponse reponse, Model model) {
        var statut = statut(demande);
        reponse.setStatus(statut.value());
        if (statut == HttpStatus.SERVICE_UNAVAILABLE) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, QUELQUES_SECONDES);
        }
        var absence = absence(demande, statut);
        if (absence != null) {
            model.addAttribute("page", absence);
            return "erreur/absence";
        }
        model.addAttribute("page", PageErreur.de(statut));
        model.addAttribute("reessayer", reessayer(demande, statut));
        return "erreur/page";
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, String>> json(HttpServletRequest demande) {
        var statut = statut(demande);
        var reponse = ResponseEntity.status(statut).contentType(MediaType.APPLICATION_JSON);
        if (statut == HttpStatus.SERVICE_UNAVAILABLE) {
            reponse.header(HttpHeaders.RETRY_AFTER, QUELQUES_SECONDES);
        }
        var absence = absence(demande, statut);
        return reponse.body(
                Map.of("message", absence == null ? PageErreur.de(statut).explication() : absence.message()));
    }

    private static @Nullable Absence absence(HttpServletRequest demande, HttpStatus statut) {
        return statut == HttpStatus.NOT_FOUND && demande.getAttribute(ErreursAdvice.ABSENCE) instanceof Absence absence
                ? absence
                : null;
    }

    /// The page asked for, if reading it again may succeed; a form is sent again from its own page.
    private static @Nullable String reessayer(HttpServletRequest demande, HttpStatus statut) {
        return statut == HttpStatus.SERVICE_UNAVAILABLE
                        && demande.getMethod().equals("GET")
                        && demande.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String page
                        && !page.startsWith("//")
                ? page + (demande.getQueryString() == null ? "" : "?" + demande.getQueryString())
                : null;
    }

    private static HttpStatus statut(HttpServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? java.util.Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
