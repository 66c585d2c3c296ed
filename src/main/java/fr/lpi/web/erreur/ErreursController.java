package fr.lpi.web.erreur;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// Every error that reaches the container, as a page in our words; as a short JSON for a script.
@Controller
class ErreursController implements ErrorController {

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest demande, HttpServletResponse reponse, Model model) {
        var statut = statut(demande);
        reponse.setStatus(statut.value());
        model.addAttribute("page", PageErreur.de(statut));
        return "erreur/page";
    }

    @RequestMapping("/error")
    ResponseEntity<Map<String, String>> json(HttpServletRequest demande) {
        var statut = statut(demande);
        return ResponseEntity.status(statut)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", PageErreur.de(statut).explication()));
    }

    private static HttpStatus statut(HttpServletRequest demande) {
        return demande.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? java.util.Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
