package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// The session holds one word, the account's identifier; the person and its rights are read at each request.
@Component
class SessionDuCompte implements SecurityContextRepository {

    private static final String COMPTE = "compte";

    private final Comptes comptes;

    SessionDuCompte(Comptes comptes) {
        this.comptes = comptes;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder demande) {
        return lire(demande.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
            HttpServletRequest demande) {
        return new ContexteDiffere(() -> lire(demande));
    }

    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest demande, HttpServletResponse reponse) {
        if (contexte.getAuthentication() instanceof CompteAuthentifie compte) {
            demande.getSession().setAttribute(COMPTE, compte.getName());
        } else if (demande.getSession(false) != null) {
            demande.getSession().removeAttribute(COMPTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest demande) {
        var session = demande.getSession(false);
        return session != null && session.getAttribute(COMPTE) != null;
    }

    private SecurityContext lire(HttpServletRequest demande) {
        var contexte = new SecurityContextImpl();
        var session = demande.getSession(false);
        if (session != null && session.getAttribute(COMPTE) instanceof String compte) {
            comptes.parId(CompteId.de(compte)).map(CompteAuthentifie::new).ifPresent(contexte::setAuthentication);
        }
        return contexte;
    }
}
