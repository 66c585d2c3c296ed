package fr.lpi.parcours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL that an interrupted run left alive on a folder which is about to be emptied.
final class ServeursOublies {

    private ServeursOublies() {}

    /// Stops the server of this folder and no other: the process its own file names, if it is still a postgres.
    static void arreter(Path base) throws IOException {
        var temoin = base.resolve("postmaster.pid");
        if (!Files.exists(temoin)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(temoin).getFirst().strip());
        ProcessHandle.of(pid)
                .filter(processus -> processus.info().command().orElse("").endsWith("/postgres"))
                .ifPresent(processus -> {
                    processus.destroy();
                    processus.onExit().orTimeout(20, TimeUnit.SECONDS).join();
                });
    }
}
