package fr.lpi.config.securite;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/// Goes back to the page that asked for the login, if it is one of ours, or to what was typed there.
final class RetourApresConnexion implements AuthenticationSuccessHandler {

    private static final Pattern PAGE_DE_LPI = Pattern.compile("/(?:[A-Za-z0-9-]+(?:/[A-Za-z0-9-]+)*)?");

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest demande, HttpServletResponse reponse, Authentication authentication)
            throws IOException, ServletException {
        var garde = demande.getParameter("garde");
        if (garde != null && !garde.isEmpty()) {
            demande.getRequestDispatcher("/connexion/retrouve").forward(demande, reponse);
            return;
        }
        var retour = demande.getParameter("retour");
        reponse.sendRedirect(
                retour != null && PAGE_DE_LPI.matcher(retour).matches() ? retour : accueil(authentication));
    }

    /// An administrator has no livret: the first page is that of the schools.
    private static String accueil(Authentication authentication) {
        return authentication.getAuthorities().stream()
                        .anyMatch(autorite -> "ROLE_ADMINISTRATEUR".equals(autorite.getAuthority()))
                ? "/etablissements"
                : "/";
    }
}
