package fr.lpi.acces.application;

import fr.lpi.acces.domain.Tentatives;
import fr.lpi.acces.persistence.JdbcTentatives;
import fr.lpi.config.Fuseau;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a name wait whose passwords are being guessed; the database remembers it for every server.
@Component
class LimiterLesEssais {

    private final JdbcTentatives tentatives;
    private final TransactionTemplate apart;
    private final Clock horloge;

    // One check at a time for a name: a burst gets no more guesses than its share. Waiting costs no connection.
    private final ReentrantLock[] files =
            IntStream.range(0, 256).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    LimiterLesEssais(JdbcTentatives tentatives, PlatformTransactionManager transactions, Clock horloge) {
        this.tentatives = tentatives;
        this.horloge = horloge;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @throws TropDEssais this name has to wait, or has to from now on
    boolean essayer(String identifiant, BooleanSupplier juste) {
        var file = files[Math.floorMod(identifiant.hashCode(), files.length)];
        file.lock();
        try {
            var avant = tentatives.de(identifiant);
            refuserSiAttend(avant);
            if (juste.getAsBoolean()) {
                if (!avant.equals(Tentatives.AUCUNE)) {
                    tentatives.effacer(identifiant);
                }
                return true;
            }
            refuserSiAttend(noterEchec(identifiant));
            return false;
        } finally {
            file.unlock();
        }
    }

    void oublier(String identifiant) {
        tentatives.effacer(identifiant);
    }

    /// Names typed by mistake do not stay.
    @Scheduled(cron = "0 15 3 * * *", zone = Fuseau.NOM)
    void oublierLesAnciennes() {
        tentatives.oublier(horloge.instant().minus(Duration.ofDays(1)));
    }

    private Tentatives noterEchec(String identifiant) {
        return java.util.Objects.requireNonNull(apart.execute(_ -> {
            var maintenant = horloge.instant();
            var apres = tentatives.reserver(identifiant, maintenant).apresEchec(maintenant);
            tentatives.garder(identifiant, apres, maintenant);
            return apres;
        }));
    }

    private void refuserSiAttend(Tentatives etat) {
        if (etat.jusquA() != null && etat.attend(horloge.instant())) {
            throw new TropDEssais(etat.jusquA());
        }
    }
}
