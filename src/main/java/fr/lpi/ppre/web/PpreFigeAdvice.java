package fr.lpi.ppre.web;

import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/// Answers whoever was writing in a PPRE that somebody else has just finalised.
@ControllerAdvice(basePackageClasses = PpreFigeAdvice.class)
class PpreFigeAdvice {

    static final String MESSAGE = "Il a été finalisé entre-temps.";

    /// To a field that saves itself: its page keeps the text.
    @ExceptionHandler(exception = PpreFige.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> enJson() {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", MESSAGE));
    }

    @ExceptionHandler(PpreFige.class)
    String versLeDocument(HttpServletRequest demande) {
        var adresse = demande.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (adresse instanceof Map<?, ?> variables && variables.get("ppre") instanceof String ppre) {
            return "redirect:/ppres/" + ppre + "?fait="
                    + (demande.getMethod().equals("GET") ? "deja-finalise" : "non-enregistre");
        }
        throw new Introuvable();
    }
}
