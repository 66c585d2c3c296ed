package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.persistence.JdbcGestion;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.acces.persistence.JdbcSessions;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes an account, whose sessions and links end at once, or opens it again.
@Component
public class ActiverCompte {

    private final ConsulterComptes consulter;
    private final JdbcGestion comptes;
    private final JdbcLiens liens;
    private final JdbcSessions sessions;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ActiverCompte(
            ConsulterComptes consulter,
            JdbcGestion comptes,
            JdbcLiens liens,
            JdbcSessions sessions,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.consulter = consulter;
        this.comptes = comptes;
        this.liens = liens;
        this.sessions = sessions;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @Transactional
    public void executer(Utilisateur par, CompteId id, boolean actif) {
        consulter.gere(par, id);
        if (!comptes.activer(id, actif)) {
            return;
        }
        if (!actif) {
            liens.retirer(id, horloge.instant());
            sessions.terminer(id, "");
        }
        annonces.publishEvent(
                new Acte(par.id(), actif ? "compte.reactive" : "compte.desactive", null, id.valeur(), null, null));
    }
}
