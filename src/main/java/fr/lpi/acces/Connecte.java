package fr.lpi.acces;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who the current request is from.
public final class Connecte {

    private Connecte() {}

    /// Absent for a visitor and for the system.
    public static Optional<Utilisateur> utilisateur() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Utilisateur utilisateur
                ? Optional.of(utilisateur)
                : Optional.empty();
    }
}
