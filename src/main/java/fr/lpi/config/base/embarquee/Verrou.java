package fr.lpi.config.base.embarquee;

import fr.lpi.config.base.BaseInutilisable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One LPI at a time holds a data folder; the system frees it when the process dies.
record Verrou(FileChannel canal) implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Verrou.class);

    /// @throws BaseInutilisable another LPI holds it
    static Verrou sur(Path dossier) throws IOException {
        var canal = FileChannel.open(dossier.resolve("verrou"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (canal.tryLock() != null) {
                return new Verrou(canal);
            }
        } catch (OverlappingFileLockException e) {
            log.debug("Dossier déjà tenu par ce processus", e);
        }
        canal.close();
        throw new BaseInutilisable(
                "Un autre LPI utilise déjà le dossier de données « %s » : arrêtez-le, ou choisissez-en un autre par LPI_DATA."
                        .formatted(dossier));
    }

    @Override
    public void close() {
        try {
            canal.close();
        } catch (IOException e) {
            log.debug("Verrou déjà libre", e);
        }
    }
}
