package fr.lpi.ppre.application.corbeille;

import fr.lpi.config.Fuseau;
import fr.lpi.config.Systeme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Empties the bin each night, and at start for the nights when LPI was stopped.
@Component
class Corbeille {

    private static final Logger log = LoggerFactory.getLogger(Corbeille.class);

    private final ViderCorbeille viderCorbeille;

    Corbeille(ViderCorbeille viderCorbeille) {
        this.viderCorbeille = viderCorbeille;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 25 3 * * *", zone = Fuseau.NOM)
    void vider() {
        Systeme.faire(() -> {
            var partis = viderCorbeille.executer();
            if (partis > 0) {
                log.info("Corbeille : {} brouillon(s) effacé(s) après trente jours", partis);
            }
        });
    }
}
