package fr.lpi.acces.application;

import fr.lpi.config.ReglagesLpi;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints the link of the first administrator on the terminal, which is not a log: nobody else reads it.
@Component
class AnnonceDuPremierLien {

    private final PremiereConnexion premiereConnexion;
    private final boolean demonstration;

    AnnonceDuPremierLien(PremiereConnexion premiereConnexion, ReglagesLpi reglages) {
        this.premiereConnexion = premiereConnexion;
        this.demonstration = reglages.demonstration();
    }

    @EventListener
    @SuppressWarnings("SystemOut")
    void annoncer(ApplicationReadyEvent pret) {
        if (demonstration || !(pret.getApplicationContext() instanceof WebServerApplicationContext contexte)) {
            return;
        }
        var serveur = contexte.getWebServer();
        if (serveur != null) {
            premiereConnexion
                    .preparer()
                    .ifPresent(jeton ->
                            System.out.println(("Premier démarrage : ouvrez http://localhost:%d/premiere-connexion/%s"
                                            + " pour créer le compte administrateur (lien valable une fois, 24 heures).")
                                    .formatted(serveur.getPort(), jeton.valeur())));
        }
    }
}
