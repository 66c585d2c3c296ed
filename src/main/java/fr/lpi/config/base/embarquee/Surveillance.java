package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the server again when it dies, and waits longer after each failure.
final class Surveillance implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Surveillance.class);

    private static final Duration REGARD = Duration.ofMillis(500);
    private static final Duration ATTENTE_LA_PLUS_LONGUE = Duration.ofSeconds(30);

    private final Surveille serveur;
    private final Thread veille;

    /// What is watched over.
    interface Surveille {

        boolean vit();

        void relancer() throws IOException;

        /// Why it could not be started again, in words for who runs LPI.
        String empechement(IOException e);
    }

    Surveillance(Surveille serveur) {
        this.serveur = serveur;
        this.veille = Thread.ofPlatform().daemon().name("postgres-veille").start(this::veiller);
    }

    private void veiller() {
        var attente = REGARD;
        while (dormir(attente)) {
            if (serveur.vit()) {
                attente = REGARD;
                continue;
            }
            log.error("PostgreSQL s'est arrêté : LPI le relance");
            try {
                serveur.relancer();
                log.warn("PostgreSQL répond de nouveau");
                attente = REGARD;
            } catch (IOException e) {
                attente = plusLongue(attente);
                log.error(
                        "PostgreSQL n'a pas pu être relancé : {} ; nouvel essai dans {} s",
                        serveur.empechement(e),
                        attente.toSeconds());
            }
        }
    }

    private static Duration plusLongue(Duration attente) {
        var doublee = attente.multipliedBy(2);
        return doublee.compareTo(ATTENTE_LA_PLUS_LONGUE) < 0 ? doublee : ATTENTE_LA_PLUS_LONGUE;
    }

    private static boolean dormir(Duration attente) {
        try {
            Thread.sleep(attente);
            return true;
        } catch (InterruptedException _) {
            return false;
        }
    }

    @Override
    public void close() {
        veille.interrupt();
        try {
            veille.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
