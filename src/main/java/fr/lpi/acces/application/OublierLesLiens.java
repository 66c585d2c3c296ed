package fr.lpi.acces.application;

import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.config.Fuseau;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// A link that expired a month ago is no longer told from one that never was.
@Component
class OublierLesLiens {

    private final JdbcLiens liens;
    private final Clock horloge;

    OublierLesLiens(JdbcLiens liens, Clock horloge) {
        this.liens = liens;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 20 3 * * *", zone = Fuseau.NOM)
    void oublier() {
        liens.oublier(horloge.instant().minus(Duration.ofDays(30)));
    }
}
