package fr.lpi.config.base.embarquee;

import fr.lpi.config.base.AccesBase;
import fr.lpi.config.base.AccesBase.Identifiants;
import fr.lpi.config.base.BaseInutilisable;
import fr.lpi.config.base.embarquee.EtatDuDossier.Arrete;
import fr.lpi.config.base.embarquee.EtatDuDossier.Serveur;
import fr.lpi.config.base.embarquee.EtatDuDossier.Servi;
import fr.lpi.config.base.embarquee.EtatDuDossier.Vierge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// LPI's own PostgreSQL, durable, in its data folder, for this machine only.
///
/// It outlives a killed application: the next start finds the running server and takes it back. Killed itself, it is
/// started again on the same port.
public final class PostgresEmbarque implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresEmbarque.class);

    private final Path dossier;
    private final Verrou verrou;
    private final SecretsBase secrets;
    private final Moteur moteur;
    private final Surveillance surveillance;
    private volatile Serveur serveur;

    private PostgresEmbarque(Path dossier, Verrou verrou) throws IOException {
        this.dossier = dossier;
        this.verrou = verrou;
        var etat = EtatDuDossier.lire(dossier);
        this.secrets = SecretsBase.dans(dossier);
        this.moteur = new Moteur(dossier);
        this.serveur = servir(etat);
        new RolesBase(serveur.port(), secrets).garantir();
        this.surveillance = new Surveillance(new Veille());
    }

    /// @throws BaseInutilisable folder taken, full, unreadable, of another major version, or a server that does not
    /// start
    public static PostgresEmbarque demarrer(Path dossier) {
        var absolu = dossier.toAbsolutePath().normalize();
        Verrou verrou = null;
        try {
            Files.createDirectories(absolu);
            verrou = Verrou.sur(absolu);
            return new PostgresEmbarque(absolu, verrou);
        } catch (IOException e) {
            liberer(verrou);
            throw new BaseInutilisable(
                    "Le dossier de données « %s » ne peut pas servir : %s."
                            .formatted(absolu, Empechement.dire(absolu, e)),
                    e);
        } catch (BaseInutilisable e) {
            liberer(verrou);
            throw e;
        }
    }

    public AccesBase acces() {
        return new AccesBase(
                "jdbc:postgresql://127.0.0.1:%d/lpi".formatted(serveur.port()),
                new Identifiants("lpi_application", secrets.application()),
                new Identifiants("lpi_proprietaire", secrets.proprietaire()));
    }

    @Override
    public void close() {
        surveillance.close();
        try {
            moteur.arreter();
        } catch (IOException e) {
            log.warn("PostgreSQL ne s'est pas arrêté : {}", e.getMessage());
        } finally {
            verrou.close();
        }
    }

    private Serveur servir(EtatDuDossier etat) throws IOException {
        return switch (etat) {
            case Vierge() -> {
                moteur.creer(secrets.superutilisateur());
                yield moteur.lancer();
            }
            case Arrete(var pidPerime) -> {
                oublier(pidPerime);
                yield moteur.lancer();
            }
            case Servi(var vivant) -> vivant;
        };
    }

    /// PostgreSQL would take whoever bears its former number for itself, and refuse to start.
    private void oublier(boolean pidPerime) throws IOException {
        if (pidPerime) {
            Files.deleteIfExists(Serveur.fichier(EtatDuDossier.donnees(dossier)));
        }
    }

    private static void liberer(@org.jspecify.annotations.Nullable Verrou verrou) {
        if (verrou != null) {
            verrou.close();
        }
    }

    private final class Veille implements Surveillance.Surveille {

        @Override
        public boolean vit() {
            return serveur.vit();
        }

        @Override
        public void relancer() throws IOException {
            if (EtatDuDossier.lire(dossier) instanceof Arrete(var pidPerime)) {
                oublier(pidPerime);
                serveur = moteur.lancer(serveur.port());
            }
        }

        @Override
        public String empechement(IOException e) {
            return Empechement.dire(dossier, e);
        }
    }
}
