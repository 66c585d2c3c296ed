package fr.lpi.config.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Goes back to the page that asked for the login, if it is one of ours.
final class RetourApresConnexion implements AuthenticationSuccessHandler {

    private static final Pattern PAGE_DE_LPI = Pattern.compile("/(?:[A-Za-z0-9-]+(?:/[A-Za-z0-9-]+)*)?");

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest demande, HttpServletResponse reponse, Authentication authentication) throws IOException {
        var retour = demande.getParameter("retour");
        reponse.sendRedirect(retour != null && PAGE_DE_LPI.matcher(retour).matches() ? retour : "/");
    }
}
