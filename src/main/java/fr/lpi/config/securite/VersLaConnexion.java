package fr.lpi.config.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// Sends an unknown visitor to the login page, which brings back to the page that was asked for.
final class VersLaConnexion implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest demande, HttpServletResponse reponse, AuthenticationException e)
            throws IOException {
        var page = "GET".equals(demande.getMethod()) ? demande.getRequestURI() : "/";
        var retour = "/".equals(page) ? "" : "?retour=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        reponse.sendRedirect("/connexion" + retour);
    }
}
