package fr.lpi.config;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// LPI at work for itself, without anyone logged in: the database lets it see what it fills.
public final class Systeme {

    /// The name under which the database knows it.
    public static final String NOM = "systeme";

    private Systeme() {}

    public static void faire(Runnable acte) {
        var avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new Jeton()));
        try {
            acte.run();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    /// @throws IllegalStateException somebody is logged in: what follows is nobody's to ask for
    public static void exiger() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !NOM.equals(authentication.getName())) {
            throw new IllegalStateException("Réservé à LPI lui-même");
        }
    }

    private static final class Jeton extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        Jeton() {
            super(AuthorityUtils.NO_AUTHORITIES);
            setAuthenticated(true);
        }

        @Override
        public String getCredentials() {
            return "";
        }

        @Override
        public String getPrincipal() {
            return NOM;
        }
    }
}
