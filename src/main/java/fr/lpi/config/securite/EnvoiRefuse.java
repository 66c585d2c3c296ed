package fr.lpi.config.securite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/// A form whose token is an old one does nothing. If one of our pages sent it, its author sees what it held and
/// decides.
final class EnvoiRefuse implements AccessDeniedHandler {

    private final AccessDeniedHandler autrement = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest demande, HttpServletResponse reponse, AccessDeniedException refus)
            throws IOException, ServletException {
        if (refus instanceof CsrfException && MemeOrigine.aEnvoye(demande)) {
            demande.setAttribute(WebAttributes.ACCESS_DENIED_403, refus);
            demande.getRequestDispatcher(VersLaConnexion.REPRISE).forward(demande, reponse);
        } else {
            autrement.handle(demande, reponse, refus);
        }
    }
}
