package fr.lpi.config.base;

import fr.lpi.config.base.AccesBase.Identifiants;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// LPI's own PostgreSQL, durable, in its data folder, for this machine only.
///
/// It outlives a killed application: the next start finds the running server and takes it back. One LPI at a time
/// holds the folder, by a lock that the system frees when the process dies.
final class PostgresEmbarque implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresEmbarque.class);

    /// Durability is asked for by name, whatever a configuration file says; errors are logged without their data.
    private static final List<String> REGLAGES = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=50",
            "password_encryption=scram-sha-256",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0");

    private final Path dossier;
    private final Path donnees;
    private final FileChannel verrou;
    private final Path binaires;
    private final SecretsBase secrets;

    private PostgresEmbarque(Path dossier, FileChannel verrou) throws IOException {
        this.dossier = dossier;
        this.donnees = dossier.resolve("base");
        this.verrou = verrou;
        this.binaires = BinairesPostgres.dans(dossier.resolve("moteur"));
        this.secrets = SecretsBase.dans(dossier);
    }

    /// @throws BaseInutilisable folder taken, unreadable, of another major version, or a server that does not start
    static PostgresEmbarque demarrer(Path dossier) {
        var absolu = dossier.toAbsolutePath().normalize();
        FileChannel verrou = null;
        try {
            Files.createDirectories(absolu);
            verrou = verrouiller(absolu);
            var postgres = new PostgresEmbarque(absolu, verrou);
            postgres.demarrer();
            return postgres;
        } catch (IOException e) {
            fermer(verrou);
            throw new BaseInutilisable(
                    "Le dossier de données « %s » ne peut pas servir : %s.".formatted(absolu, raison(e)), e);
        } catch (BaseInutilisable e) {
            fermer(verrou);
            throw e;
        }
    }

    AccesBase acces() throws IOException {
        var port = serveurVivant()
                .orElseThrow(() -> new IOException("PostgreSQL ne répond pas"))
                .port();
        return new AccesBase(
                "jdbc:postgresql://127.0.0.1:%d/lpi".formatted(port),
                new Identifiants("lpi_application", secrets.application()),
                new Identifiants("lpi_proprietaire", secrets.proprietaire()));
    }

    @Override
    public void close() {
        try {
            pgCtl("stop", "-m", "fast");
        } catch (IOException e) {
            log.warn("PostgreSQL ne s'est pas arrêté : {}", e.getMessage());
        } finally {
            fermer(verrou);
        }
    }

    private void demarrer() throws IOException {
        if (Files.exists(donnees.resolve("PG_VERSION"))) {
            verifierVersion();
        } else {
            creer();
        }
        if (serveurVivant().isEmpty()) {
            lancer();
        }
        var port = serveurVivant()
                .orElseThrow(() -> new IOException("PostgreSQL ne répond pas"))
                .port();
        new RolesBase(port, secrets).garantir();
    }

    private void verifierVersion() throws IOException {
        var trouvee = Files.readString(donnees.resolve("PG_VERSION")).strip();
        if (!trouvee.equals(BinairesPostgres.MAJEURE)) {
            throw new BaseInutilisable(
                    "Les données de « %s » viennent de PostgreSQL %s, et ce LPI lit celles de PostgreSQL %s : voir docs/exploitation.md, « Changer de version »."
                            .formatted(dossier, trouvee, BinairesPostgres.MAJEURE));
        }
    }

    private void creer() throws IOException {
        var nouvelle = dossier.resolve("base.nouvelle");
        Dossiers.effacer(nouvelle);
        var motDePasse = dossier.resolve("initdb.secret");
        Files.writeString(motDePasse, secrets.superutilisateur());
        try {
            executer(List.of(
                    binaires.resolve("bin/initdb").toString(),
                    "-D",
                    nouvelle.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    motDePasse.toString(),
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
        } finally {
            Files.deleteIfExists(motDePasse);
        }
        Files.move(nouvelle, donnees, StandardCopyOption.ATOMIC_MOVE);
    }

    private void lancer() throws IOException {
        var options = new StringBuilder("-p " + portLibre());
        REGLAGES.forEach(reglage -> options.append(" -c ").append(reglage.endsWith("=") ? reglage + "''" : reglage));
        try {
            pgCtl(
                    "start",
                    "-w",
                    "-t",
                    "60",
                    "-l",
                    dossier.resolve("postgres.log").toString(),
                    "-o",
                    options.toString());
        } catch (IOException e) {
            throw new IOException("PostgreSQL ne démarre pas, voir « postgres.log » dans ce dossier", e);
        }
    }

    private Optional<Serveur> serveurVivant() throws IOException {
        var fichier = donnees.resolve("postmaster.pid");
        if (!Files.exists(fichier)) {
            return Optional.empty();
        }
        var lignes = Files.readAllLines(fichier);
        if (lignes.size() < 4) {
            return Optional.empty();
        }
        var serveur = new Serveur(
                Long.parseLong(lignes.get(0).strip()),
                Integer.parseInt(lignes.get(3).strip()));
        return serveur.vit(binaires) ? Optional.of(serveur) : Optional.empty();
    }

    private record Serveur(long pid, int port) {

        /// A number in a file may since have been given to any program: it must be a postgres of ours.
        boolean vit(Path binaires) throws IOException {
            var processus = Path.of("/proc", Long.toString(pid), "exe");
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)
                    && Files.exists(processus)
                    && processus
                            .toRealPath()
                            .equals(binaires.resolve("bin/postgres").toRealPath());
        }
    }

    private void pgCtl(String acte, String... suite) throws IOException {
        var commande =
                new ArrayList<>(List.of(binaires.resolve("bin/pg_ctl").toString(), acte, "-D", donnees.toString()));
        commande.addAll(List.of(suite));
        executer(commande);
    }

    private void executer(List<String> commande) throws IOException {
        var entiere = new ArrayList<String>();
        if (estRoot()) {
            // PostgreSQL refuses root; an unmapped user namespace shows it an ordinary user.
            entiere.addAll(List.of("unshare", "--user"));
        }
        entiere.addAll(commande);
        var sortie = dossier.resolve("commande.log");
        var processus = new ProcessBuilder(entiere)
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        try {
            if (!processus.waitFor(90, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
                throw new IOException("« %s » ne répond pas".formatted(commande.getFirst()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrompu", e);
        }
        if (processus.exitValue() != 0) {
            throw new IOException(Files.readString(sortie).strip());
        }
    }

    private static boolean estRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    private static FileChannel verrouiller(Path dossier) throws IOException {
        var canal = FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (canal.tryLock() != null) {
                return canal;
            }
        } catch (OverlappingFileLockException e) {
            log.debug("Dossier déjà tenu par ce processus", e);
        }
        canal.close();
        throw new BaseInutilisable(
                "Un autre LPI utilise déjà le dossier de données « %s » : arrêtez-le, ou choisissez-en un autre par LPI_DATA."
                        .formatted(dossier));
    }

    private static void fermer(java.nio.channels.@org.jspecify.annotations.Nullable FileChannel verrou) {
        try {
            if (verrou != null) {
                verrou.close();
            }
        } catch (IOException e) {
            log.debug("Verrou déjà libre", e);
        }
    }

    private static String raison(IOException e) {
        return switch (e) {
            case AccessDeniedException refus -> "l'accès à « %s » est refusé".formatted(refus.getFile());
            case FileSystemException fichier when fichier.getReason() != null -> fichier.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
