package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.domain.MotDePasse;
import fr.lpi.acces.domain.Noms;
import fr.lpi.acces.persistence.JdbcSecrets;
import fr.lpi.acces.persistence.JdbcSecrets.Secret;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Checks a name and a password; an unknown name costs as long as a wrong password and answers the same.
@Component
class Connexion implements AuthenticationProvider, ApplicationListener<ApplicationReadyEvent> {

    private final JdbcSecrets secrets;
    private final Comptes comptes;
    private final PasswordEncoder encodeur;
    private final LimiterLesEssais essais;
    private final Clock horloge;
    private final Supplier<String> leurre;

    Connexion(JdbcSecrets secrets, Comptes comptes, PasswordEncoder encodeur, LimiterLesEssais essais, Clock horloge) {
        this.secrets = secrets;
        this.comptes = comptes;
        this.encodeur = encodeur;
        this.essais = essais;
        this.horloge = horloge;
        this.leurre = SingletonSupplier.of(
                () -> String.valueOf(encodeur.encode(UUID.randomUUID().toString())));
    }

    /// Beside the start, which a password's hash would hold up, and before the first unknown name.
    @Override
    public void onApplicationEvent(ApplicationReadyEvent pret) {
        Thread.ofPlatform().daemon().name("leurre").start(this::leurre);
    }

    private String leurre() {
        return leurre.get();
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        var identifiant = Noms.identifiantLu(demande.getName());
        var motDePasse = MotDePasse.lu(String.valueOf(demande.getCredentials()));
        var trouve = secrets.de(identifiant);
        var secret = trouve.map(Secret::motDePasse).orElseGet(this::leurre);
        if (!essais.essayer(identifiant, () -> encodeur.matches(motDePasse, secret) && trouve.isPresent())) {
            throw refusee();
        }
        var compte = trouve.map(Secret::id)
                .map(CompteId::new)
                .flatMap(comptes::parId)
                .orElseThrow(Connexion::refusee);
        secrets.noterConnexion(compte.id(), horloge.instant());
        return new CompteAuthentifie(compte);
    }

    @Override
    public boolean supports(Class<?> type) {
        return org.springframework.security.authentication.UsernamePasswordAuthenticationToken.class.isAssignableFrom(
                type);
    }

    private static BadCredentialsException refusee() {
        return new BadCredentialsException("Identifiant ou mot de passe incorrect");
    }
}
