package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.persistence.JdbcSecrets;
import fr.lpi.acces.persistence.JdbcSecrets.Secret;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a name and a password; an unknown name costs as long as a wrong password and answers the same.
@Component
class Connexion implements AuthenticationProvider {

    private final JdbcSecrets secrets;
    private final Comptes comptes;
    private final PasswordEncoder encodeur;
    private final String leurre;

    Connexion(JdbcSecrets secrets, Comptes comptes, PasswordEncoder encodeur) {
        this.secrets = secrets;
        this.comptes = comptes;
        this.encodeur = encodeur;
        this.leurre = String.valueOf(encodeur.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        var identifiant = demande.getName().strip().toLowerCase(Locale.ROOT);
        var motDePasse = String.valueOf(demande.getCredentials());
        var trouve = secrets.de(identifiant);
        var juste = encodeur.matches(motDePasse, trouve.map(Secret::motDePasse).orElse(leurre));
        return trouve.filter(_ -> juste)
                .flatMap(secret -> comptes.parId(new CompteId(secret.id())))
                .map(CompteAuthentifie::new)
                .orElseThrow(() -> new BadCredentialsException("Identifiant ou mot de passe incorrect"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return org.springframework.security.authentication.UsernamePasswordAuthenticationToken.class.isAssignableFrom(
                type);
    }
}
