package fr.lpi.acces.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.web.erreur.Introuvable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Logs in who has just chosen a password; whoever was there before leaves.
@Component
public class OuvrirSession {

    private final Comptes comptes;
    private final SessionDuCompte sessions;

    OuvrirSession(Comptes comptes, SessionDuCompte sessions) {
        this.comptes = comptes;
        this.sessions = sessions;
    }

    public void executer(CompteId compte, HttpServletRequest demande, HttpServletResponse reponse) {
        var avant = demande.getSession(false);
        if (avant != null) {
            avant.invalidate();
        }
        var utilisateur = comptes.parId(compte).orElseThrow(Introuvable::new);
        sessions.saveContext(new SecurityContextImpl(new CompteAuthentifie(utilisateur)), demande, reponse);
    }
}
