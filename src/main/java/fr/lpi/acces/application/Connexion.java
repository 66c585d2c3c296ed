package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a name and a password; an unknown name costs as long as a wrong password and answers the same.
@Component
class Connexion implements AuthenticationProvider {

    private final JdbcClient sql;
    private final Comptes comptes;
    private final PasswordEncoder encodeur;
    private final String leurre;

    Connexion(JdbcClient sql, Comptes comptes, PasswordEncoder encodeur) {
        this.sql = sql;
        this.comptes = comptes;
        this.encodeur = encodeur;
        this.leurre = String.valueOf(encodeur.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        var identifiant = demande.getName().strip().toLowerCase(Locale.ROOT);
        var motDePasse = String.valueOf(demande.getCredentials());
        var trouve = sql.sql("select id, mot_de_passe from acces.compte where identifiant = :identifiant and actif")
                .param("identifiant", identifiant)
                .query(Secret.class)
                .optional();
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

    private record Secret(UUID id, String motDePasse) {}
}
