package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

final class Dossiers {

    private Dossiers() {}

    /// Removes a folder and all it holds; nothing to do when it is not there.
    static void effacer(Path dossier) throws IOException {
        if (!Files.exists(dossier)) {
            return;
        }
        Files.walkFileTree(dossier, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) throws IOException {
                Files.delete(fichier);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visite, @Nullable IOException e) throws IOException {
                Files.delete(visite);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
