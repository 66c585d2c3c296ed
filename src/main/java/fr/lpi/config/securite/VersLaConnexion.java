package fr.lpi.config.securite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends an unknown visitor to the login page, which brings back to the page that was asked for, or to what was typed.
final class VersLaConnexion implements AuthenticationEntryPoint {

    static final String REPRISE = "/connexion/reprise";

    @Override
    public void commence(HttpServletRequest demande, HttpServletResponse reponse, AuthenticationException e)
            throws IOException, ServletException {
        if (MemeOrigine.aEnvoye(demande)) {
            demande.getRequestDispatcher(REPRISE).forward(demande, reponse);
            return;
        }
        var page = "GET".equals(demande.getMethod()) ? demande.getRequestURI() : "/";
        var retour = "/".equals(page) ? "" : "?retour=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        reponse.sendRedirect("/connexion" + retour);
    }
}
