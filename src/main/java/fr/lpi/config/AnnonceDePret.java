package fr.lpi.config;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the terminal where LPI answers, once it does.
@Component
class AnnonceDePret {

    @EventListener
    @SuppressWarnings("SystemOut")
    void annoncer(ApplicationReadyEvent pret) {
        if (pret.getApplicationContext() instanceof WebServerApplicationContext contexte
                && contexte.getWebServer() != null) {
            System.out.println(
                    "LPI prêt : http://localhost:" + contexte.getWebServer().getPort());
        }
    }
}
