package fr.lpi.scolarite.application.importation.dossier;

import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/// The imports at work, each in a thread of its own under the account that asked for it: its page waits a moment for
/// the answer, then shows how far it has gone. A restart forgets them, and the database undoes what they had begun.
@Component
public class ImportsEnCours {

    private static final Logger log = LoggerFactory.getLogger(ImportsEnCours.class);

    /// An import keeps a connection and a processor busy: a few at a time, so that the pages of the others still
    /// answer.
    private static final int ENSEMBLE = 2;

    private final Map<UUID, Tache> taches = new ConcurrentHashMap<>();
    private final Map<UUID, Pas> aDire = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(ENSEMBLE);
    private final Duration patience;

    public ImportsEnCours(@Value("${lpi.imports.patience}") Duration patience) {
        this.patience = patience;
    }

    private record Tache(Avancement avancement, CompletableFuture<Void> fin) {}

    /// Starts this work, unless the import is at work already, and waits for its end a moment.
    ///
    /// @param travail answers why it did not do what was asked, if it did not
    public void lancer(UUID id, Function<Avancement, Optional<Pas>> travail) {
        var nouvelle = new Tache(new Avancement(), new CompletableFuture<>());
        var tache = taches.putIfAbsent(id, nouvelle);
        if (tache == null) {
            aDire.remove(id);
            tache = nouvelle;
            Thread.ofVirtual()
                    .name("import-" + id)
                    .start(new DelegatingSecurityContextRunnable(() -> travailler(id, nouvelle, travail)));
        }
        attendre(tache);
    }

    /// Waits for the end of this work a moment, if it is at work: a second click on the same button.
    public void attendre(UUID id) {
        Optional.ofNullable(taches.get(id)).ifPresent(this::attendre);
    }

    public Optional<Avancement> avancement(UUID id) {
        return Optional.ofNullable(taches.get(id)).map(Tache::avancement);
    }

    /// Said once, to the first who asks.
    public Pas pourquoiPas(UUID id) {
        var pas = aDire.remove(id);
        return pas == null ? Pas.DEMANDE : pas;
    }

    private void travailler(UUID id, Tache tache, Function<Avancement, Optional<Pas>> travail) {
        places.acquireUninterruptibly();
        try {
            travail.apply(tache.avancement()).ifPresent(pas -> aDire.put(id, pas));
        } catch (RuntimeException e) {
            log.error("Un import ne s'est pas terminé : {}", e.getClass().getSimpleName());
            aDire.put(id, Pas.INTERROMPU);
        } finally {
            places.release();
            taches.remove(id);
            tache.fin().complete(null);
        }
    }

    private void attendre(Tache tache) {
        try {
            tache.fin().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            log.debug("L'import continue sans la page qui l'a demandé");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
