package fr.lpi.acces.application;

import fr.lpi.acces.Utilisateur;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A known person; its name, for the database as for the session, is the account's identifier.
final class CompteAuthentifie extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Utilisateur utilisateur;

    CompteAuthentifie(Utilisateur utilisateur) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + utilisateur.profil().name())));
        this.utilisateur = utilisateur;
        setAuthenticated(true);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public Utilisateur getPrincipal() {
        return utilisateur;
    }

    @Override
    public String getName() {
        return utilisateur.id().toString();
    }
}
