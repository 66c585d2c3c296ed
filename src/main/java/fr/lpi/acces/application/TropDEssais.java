package fr.lpi.acces.application;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/// Too many wrong passwords for one name, known or not.
public class TropDEssais extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Instant jusquA;

    TropDEssais(Instant jusquA) {
        super("Trop d'essais");
        this.jusquA = jusquA;
    }

    /// When one may try again.
    public Instant jusquA() {
        return jusquA;
    }
}
