package fr.lpi.config.base.branchement;

import fr.lpi.config.ReglagesLpi;
import fr.lpi.config.base.BaseInutilisable;
import fr.lpi.config.base.embarquee.PostgresEmbarque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.support.GenericApplicationContext;

/// Starts PostgreSQL while the rest of LPI is being put together: the first page waits for one and not for both.
class DemarrageAnticipe implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext contexte) {
        // The build reads the beans of LPI without making any: it has no use for a server.
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        var reglages = Binder.get(contexte.getEnvironment()).bindOrCreate("lpi", ReglagesLpi.class);
        // A thread of our own: the common pool's do not see the driver inside the jar.
        var depart = new Depart(CompletableFuture.supplyAsync(
                () -> reglages.base().embarquee()
                        ? Optional.of(PostgresEmbarque.demarrer(reglages.donnees()))
                        : Optional.<PostgresEmbarque>empty(),
                tache -> Thread.ofPlatform().name("postgres-depart").start(tache)));
        DefaultListableBeanFactory beans = contexte.getDefaultListableBeanFactory();
        beans.registerSingleton("departPostgres", depart);
        // Known first, it is closed last: after all that uses the database, and even when the rest never stood.
        beans.registerDisposableBean("departPostgres", depart);
    }

    record Depart(CompletableFuture<Optional<PostgresEmbarque>> promesse) implements DisposableBean {

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

        @Override
        public void destroy() {
            if (!promesse.isCompletedExceptionally()) {
                promesse.thenAccept(postgres -> postgres.ifPresent(PostgresEmbarque::close))
                        .exceptionally(_ -> null)
                        .join();
            }
        }
    }
}
