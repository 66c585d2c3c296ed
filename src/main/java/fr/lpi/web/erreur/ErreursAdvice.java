package fr.lpi.web.erreur;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErreursAdvice {

    private static final Logger log = LoggerFactory.getLogger(ErreursAdvice.class);

    @ExceptionHandler({Introuvable.class, MethodArgumentTypeMismatchException.class})
    void introuvable(HttpServletResponse reponse) throws IOException {
        reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    void baseAbsente(Exception e, HttpServletResponse reponse) throws IOException {
        log.error("La base ne répond pas : {}", e.getClass().getSimpleName());
        reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
