package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// PostgreSQL's programs, unpacked once for all the folders of the tests.
final class Binaires {

    private Binaires() {}

    static void partages(Path dossier) throws IOException {
        var moteur = Path.of("target/essais/moteur").toAbsolutePath();
        BinairesPostgres.dans(moteur);
        var lien = dossier.resolve("moteur");
        if (!Files.exists(lien)) {
            Files.createSymbolicLink(lien, moteur);
        }
    }
}
