package fr.lpi.parcours;

import fr.lpi.LpiApplication;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// LPI as a process of its own, as `./lpi run` starts it.
final class ProcessusLpi implements AutoCloseable {

    private static final String PRET = "LPI prêt : ";

    private final Process processus;
    private final String adresse;

    private ProcessusLpi(Process processus, String adresse) {
        this.processus = processus;
        this.adresse = adresse;
    }

    /// @param port 0 for any that is free
    static ProcessusLpi demarrer(Path donnees, int port) throws IOException {
        return demarrer(donnees, port, Map.of("LPI_DATABASE_URL", ""));
    }

    static ProcessusLpi demarrer(Path donnees, int port, Map<String, String> base) throws IOException {
        var commande = commande().redirectErrorStream(true);
        commande.environment().putAll(base);
        commande.environment().put("LPI_DATA", donnees.toString());
        commande.environment().put("LPI_PORT", Integer.toString(port));
        commande.environment().put("LPI_DEMONSTRATION", "true");
        var processus = commande.start();
        return new ProcessusLpi(processus, attendre(processus));
    }

    /// Java and its options; what the environment must say is the caller's.
    static ProcessBuilder commande() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classes(),
                LpiApplication.class.getName()));
    }

    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(chemin -> !chemin.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String attendre(Process processus) throws IOException {
        var dit = new ArrayList<String>();
        var sortie = processus.inputReader();
        for (var ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
            dit.add(ligne);
            if (ligne.contains(PRET)) {
                Thread.ofVirtual().start(() -> vider(sortie));
                return ligne.substring(ligne.indexOf(PRET) + PRET.length()).strip();
            }
        }
        throw new IllegalStateException("LPI n'a pas démarré : " + String.join("\n", dit));
    }

    /// A full pipe would stop the process.
    private static void vider(BufferedReader sortie) {
        try {
            while (sortie.readLine() != null) {
                // Nobody reads it.
            }
        } catch (IOException _) {
            // Killed.
        }
    }

    String adresse() {
        return adresse;
    }

    int port() {
        return Integer.parseInt(adresse.substring(adresse.lastIndexOf(':') + 1));
    }

    /// This process and nothing else: PostgreSQL, its child, stays.
    void tuer() throws InterruptedException {
        processus.destroyForcibly();
        attendreLaFin();
    }

    void arreter() throws InterruptedException {
        processus.destroy();
        attendreLaFin();
    }

    private void attendreLaFin() throws InterruptedException {
        if (!processus.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("LPI ne s'arrête pas");
        }
    }

    @Override
    public void close() {
        processus.destroyForcibly();
    }
}
