package fr.lpi.web.erreur;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErreursAdvice {

    static final String ABSENCE = "fr.lpi.web.erreur.Absence";

    private final ObjectProvider<AbsenceExpliquee> explications;

    ErreursAdvice(ObjectProvider<AbsenceExpliquee> explications) {
        this.explications = explications;
    }

    @ExceptionHandler({Introuvable.class, MethodArgumentTypeMismatchException.class})
    void introuvable(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        var envoyes = new LinkedMultiValueMap<String, String>();
        if (demande.getMethod().equals("POST")) {
            demande.getParameterMap().forEach((nom, valeurs) -> envoyes.put(nom, List.of(valeurs)));
        }
        explications.stream()
                .flatMap(explication -> explication.pour(demande.getRequestURI(), envoyes).stream())
                .findFirst()
                .ifPresent(absence -> demande.setAttribute(ABSENCE, absence));
        reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /// A form too long to be read: what it held stays in its page.
    @ExceptionHandler(InvalidParameterException.class)
    void illisible(InvalidParameterException illisible, HttpServletResponse reponse) throws IOException {
        reponse.sendError(illisible.getErrorCode());
    }
}
