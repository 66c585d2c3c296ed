package fr.lpi.scolarite.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says that an upload is too big before its fields are looked for: past the limit none can be read, the forgery token
/// neither, and the answer would speak of a session.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EnvoiTropGros extends OncePerRequestFilter {

    private final long auPlus;

    EnvoiTropGros(MultipartProperties reglages) {
        this.auPlus = reglages.getMaxRequestSize().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (demande.getContentLengthLong() > auPlus) {
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        suite.doFilter(demande, reponse);
    }
}
