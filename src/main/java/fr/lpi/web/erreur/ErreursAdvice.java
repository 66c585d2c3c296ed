package fr.lpi.web.erreur;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErreursAdvice {

    @ExceptionHandler({Introuvable.class, MethodArgumentTypeMismatchException.class})
    void introuvable(HttpServletResponse reponse) throws IOException {
        reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /// A form too long to be read: what it held stays in its page.
    @ExceptionHandler(InvalidParameterException.class)
    void illisible(InvalidParameterException illisible, HttpServletResponse reponse) throws IOException {
        reponse.sendError(illisible.getErrorCode());
    }
}
