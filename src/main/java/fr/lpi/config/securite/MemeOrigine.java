package fr.lpi.config.securite;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// Whether a form was sent by one of our pages, as the browser itself says: no page can write these headers.
final class MemeOrigine {

    private MemeOrigine() {}

    static boolean aEnvoye(HttpServletRequest demande) {
        return "POST".equals(demande.getMethod())
                && formulaire(demande.getContentType())
                && !MediaType.APPLICATION_JSON_VALUE.equals(demande.getHeader(HttpHeaders.ACCEPT))
                && atteste(demande);
    }

    private static boolean atteste(HttpServletRequest demande) {
        var site = demande.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        // Older browsers, and those that read the site without TLS, only name where the form comes from.
        var origine = demande.getHeader(HttpHeaders.ORIGIN);
        try {
            return origine != null
                    && Objects.equals(URI.create(origine).getAuthority(), demande.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean formulaire(@org.jspecify.annotations.Nullable String type) {
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
