package fr.lpi.config.base;

import fr.lpi.config.ReglagesLpi;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts PostgreSQL while the rest of LPI is being put together: the first page waits for one and not for both.
class DemarrageAnticipe implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        var reglages = Binder.get(contexte.getEnvironment()).bindOrCreate("lpi", ReglagesLpi.class);
        // A thread of our own: the common pool's do not see the driver inside the jar.
        var depart = CompletableFuture.supplyAsync(
                () -> reglages.base().embarquee()
                        ? Optional.of(PostgresEmbarque.demarrer(reglages.donnees()))
                        : Optional.<PostgresEmbarque>empty(),
                tache -> Thread.ofPlatform().name("postgres-depart").start(tache));
        contexte.getBeanFactory().registerSingleton("departPostgres", new Depart(depart));
    }

    record Depart(CompletableFuture<Optional<PostgresEmbarque>> promesse) {

        /// @throws BaseInutilisable as [PostgresEmbarque#demarrer] said it
        Optional<PostgresEmbarque> attendre() {
            try {
                return promesse.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof BaseInutilisable inutilisable) {
                    throw inutilisable;
                }
                throw e;
            }
        }
    }
}
