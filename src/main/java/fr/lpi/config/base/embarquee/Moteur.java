package fr.lpi.config.base.embarquee;

import fr.lpi.config.base.embarquee.EtatDuDossier.Serveur;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL's programs at work on a data folder: `initdb` and `pg_ctl`.
final class Moteur {

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

    private static final int ESSAIS_DE_PORT = 3;

    private final Path dossier;
    private final Path donnees;
    private final Path binaires;

    Moteur(Path dossier) throws IOException {
        this.dossier = dossier;
        this.donnees = EtatDuDossier.donnees(dossier);
        this.binaires = BinairesPostgres.dans(dossier.resolve("moteur"));
    }

    Path donnees() {
        return donnees;
    }

    /// Under another name until it is whole: an interrupted creation is no data folder.
    void creer(String motDePasse) throws IOException {
        var nouvelle = dossier.resolve("base.nouvelle");
        Dossiers.effacer(nouvelle);
        var secret = dossier.resolve("initdb.secret");
        try {
            Files.writeString(secret, motDePasse);
            executer(
                    "initdb",
                    "-D",
                    nouvelle.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    secret.toString(),
                    "-E",
                    "UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums");
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(nouvelle, donnees, StandardCopyOption.ATOMIC_MOVE);
    }

    /// On a free port, another one when it was taken meanwhile.
    Serveur lancer() throws IOException {
        for (var essai = 1; ; essai++) {
            var port = portLibre();
            try {
                return lancer(port);
            } catch (IOException e) {
                if (essai == ESSAIS_DE_PORT || libre(port)) {
                    throw e;
                }
            }
        }
    }

    Serveur lancer(int port) throws IOException {
        var options = new StringBuilder("-p " + port);
        REGLAGES.forEach(reglage -> options.append(" -c ").append(reglage.endsWith("=") ? reglage + "''" : reglage));
        try {
            executer(
                    "pg_ctl",
                    "start",
                    "-D",
                    donnees.toString(),
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
        return Serveur.ecritDans(donnees)
                .filter(Serveur::vit)
                .orElseThrow(() -> new IOException("PostgreSQL ne répond pas"));
    }

    void arreter() throws IOException {
        executer("pg_ctl", "stop", "-D", donnees.toString(), "-m", "fast");
    }

    private void executer(String programme, String... suite) throws IOException {
        var commande = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses root; an unmapped user namespace shows it an ordinary user.
            commande.addAll(List.of("unshare", "--user"));
        }
        commande.add(binaires.resolve("bin").resolve(programme).toString());
        commande.addAll(List.of(suite));
        var sortie = dossier.resolve("commande.log");
        var processus = new ProcessBuilder(commande)
                .redirectErrorStream(true)
                .redirectOutput(sortie.toFile())
                .start();
        try {
            if (!processus.waitFor(90, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
                throw new IOException("« %s » ne répond pas".formatted(programme));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrompu", e);
        }
        if (processus.exitValue() != 0) {
            var dit = Files.readString(sortie).strip();
            throw new IOException(
                    dit.startsWith("unshare:")
                            ? "PostgreSQL refuse de tourner sous root, et ce système ne permet pas de l'en isoler ; lancez LPI sous un autre utilisateur"
                            : "« %s » a échoué, voir « commande.log » dans ce dossier".formatted(programme));
        }
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return prise.getLocalPort();
        }
    }

    private static boolean libre(int port) {
        try (var prise = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return prise.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
