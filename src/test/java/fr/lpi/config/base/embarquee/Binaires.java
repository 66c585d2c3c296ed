package fr.lpi.config.base.embarquee;

import fr.lpi.Fourche;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// PostgreSQL's programs, unpacked once for all the folders of the tests.
final class Binaires {

    private Binaires() {}

    static Path deballes() throws IOException {
        var moteur = Fourche.dossier("essais").resolve("moteur");
        BinairesPostgres.dans(moteur);
        return moteur;
    }

    static void partages(Path dossier) throws IOException {
        var moteur = deballes();
        var lien = dossier.resolve("moteur");
        if (!Files.exists(lien)) {
            Files.createSymbolicLink(lien, moteur);
        }
    }
}
