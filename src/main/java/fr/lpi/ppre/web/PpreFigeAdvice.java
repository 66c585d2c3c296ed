package fr.lpi.ppre.web;

import fr.lpi.ppre.domain.PpreFige;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// A draft that somebody finalised meanwhile: its page leads to the document, and a text that comes too late is
/// refused,
/// so that the page which sent it keeps it.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PpreFigeAdvice {

    private final JsonMapper json;

    PpreFigeAdvice(JsonMapper json) {
        this.json = json;
    }

    @ExceptionHandler(PpreFige.class)
    void fige(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        var accepte = demande.getHeader(HttpHeaders.ACCEPT);
        if (MediaType.APPLICATION_JSON_VALUE.equals(accepte)) {
            reponse.setStatus(HttpServletResponse.SC_CONFLICT);
            reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
            reponse.getOutputStream()
                    .write(json.writeValueAsBytes(Map.of("message", "Il a été finalisé entre-temps.")));
        } else if (HttpMethod.GET.matches(demande.getMethod())
                || demande.getRequestURI().endsWith("/finalisation")) {
            reponse.sendRedirect("/ppres/" + ppre(demande));
        } else {
            reponse.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static String ppre(HttpServletRequest demande) {
        return demande.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("ppre"))
                : "";
    }
}
