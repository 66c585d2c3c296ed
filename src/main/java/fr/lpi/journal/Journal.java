package fr.lpi.journal;

import fr.lpi.acces.Acte;
import fr.lpi.config.Fuseau;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes each act in the transaction that did it: nothing is done or read without its trace, nor traced without
/// having been done.
@Component
class Journal {

    private final JdbcClient sql;
    private final Clock horloge;

    Journal(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void noter(Acte acte) {
        sql.sql("""
                        insert into journal.entree (compte_id, verbe, livret_id, objet_id, etablissement_id, precision)
                        values (:compte, :verbe, :livret, :objet, :etablissement, :precision)
                        """)
                .param("compte", acte.par().valeur())
                .param("verbe", acte.verbe())
                .param("livret", acte.livret())
                .param("objet", acte.objet())
                .param("etablissement", acte.etablissement())
                .param("precision", acte.precision())
                .update();
    }

    /// This month's partition and the next one's.
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 3 * * *", zone = Fuseau.NOM)
    void preparer() {
        var jour = LocalDate.now(horloge);
        for (var mois : new LocalDate[] {jour, jour.plusMonths(1)}) {
            sql.sql("select journal.preparer_mois(:jour)")
                    .param("jour", mois)
                    .query((_, _) -> mois)
                    .list();
        }
    }
}
