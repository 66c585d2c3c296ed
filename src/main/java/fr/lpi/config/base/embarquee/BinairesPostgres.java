package fr.lpi.config.base.embarquee;

import fr.lpi.config.base.BaseInutilisable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// PostgreSQL's programs, unpacked once from the archive that the build brings.
final class BinairesPostgres {

    /// Major version of the data folder these programs read.
    static final String MAJEURE = "18";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private BinairesPostgres() {}

    /// The folder that holds `bin/postgres`; a folder half written by an interrupted start is made again.
    static Path dans(Path dossier) throws IOException {
        var cible = dossier.resolve(MAJEURE);
        if (Files.isExecutable(cible.resolve("bin/postgres"))) {
            return cible;
        }
        Files.createDirectories(dossier);
        var partiel = Files.createTempDirectory(dossier, "partiel");
        try (var brut = BinairesPostgres.class.getResourceAsStream(ARCHIVE)) {
            if (brut == null) {
                throw new BaseInutilisable("PostgreSQL n'est pas fourni pour cette machine : "
                        + "indiquez une base existante par LPI_DATABASE_URL.");
            }
            deballer(brut, partiel);
        } catch (IOException e) {
            Dossiers.effacer(partiel);
            throw e;
        }
        try {
            Files.move(partiel, cible, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isExecutable(cible.resolve("bin/postgres"))) {
                throw e;
            }
        }
        return cible;
    }

    private static void deballer(InputStream brut, Path vers) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(brut)))) {
            for (TarArchiveEntry entree = tar.getNextEntry(); entree != null; entree = tar.getNextEntry()) {
                var chemin = vers.resolve(entree.getName()).normalize();
                if (!chemin.startsWith(vers)) {
                    throw new IOException("Entrée hors de l'archive : " + entree.getName());
                }
                if (entree.isDirectory()) {
                    Files.createDirectories(chemin);
                } else if (entree.isSymbolicLink()) {
                    Files.createDirectories(chemin.getParent());
                    Files.createSymbolicLink(chemin, Path.of(entree.getLinkName()));
                } else {
                    Files.createDirectories(chemin.getParent());
                    Files.copy(tar, chemin, StandardCopyOption.REPLACE_EXISTING);
                    if ((entree.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(
                                chemin,
                                EnumSet.of(
                                        PosixFilePermission.OWNER_READ,
                                        PosixFilePermission.OWNER_WRITE,
                                        PosixFilePermission.OWNER_EXECUTE,
                                        PosixFilePermission.GROUP_READ,
                                        PosixFilePermission.GROUP_EXECUTE,
                                        PosixFilePermission.OTHERS_READ,
                                        PosixFilePermission.OTHERS_EXECUTE));
                    }
                }
            }
        }
    }
}
