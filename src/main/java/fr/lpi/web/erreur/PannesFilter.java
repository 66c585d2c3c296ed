package fr.lpi.web.erreur;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A database that fails under a page, or before it: the session is read there too, ahead of any controller.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PannesFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(PannesFilter.class);

    @Override
    protected void doFilterInternal(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(demande, reponse);
        } catch (ServletException | RuntimeException e) {
            var panne = PanneDeBase.dans(e);
            if (panne.isEmpty() || reponse.isCommitted()) {
                throw e;
            }
            log.error("Base {} : {}", panne.get(), e.getClass().getSimpleName());
            reponse.sendError(panne.get().statut().value());
        }
    }
}
