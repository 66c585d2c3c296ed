package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Why a data folder cannot serve, and what to do about it.
///
/// The system's own words come in the language of the machine and often hide behind a program's: the folder itself is
/// tried instead, by writing in it.
final class Empechement {

    /// What a new data folder takes; programs that fail for want of it remove what they had written.
    private static final int PLACE = 64 * 1024 * 1024;

    private static final int BLOC = 1024 * 1024;

    private Empechement() {}

    static String dire(Path dossier, IOException e) {
        if (!Files.isDirectory(dossier)) {
            return e instanceof FileAlreadyExistsException
                    ? "ce n'est pas un dossier ; indiquez-en un par LPI_DATA"
                    : "il ne peut pas être créé ; indiquez-en un autre par LPI_DATA";
        }
        try {
            if (Files.getFileStore(dossier).isReadOnly()) {
                return "son disque est en lecture seule ; rendez-le inscriptible, ou indiquez un autre dossier par LPI_DATA";
            }
        } catch (IOException _) {
            return "son disque ne répond pas";
        }
        if (e instanceof AccessDeniedException refus) {
            return "l'accès à « %s » est refusé ; donnez-en le droit à l'utilisateur qui lance LPI"
                    .formatted(refus.getFile());
        }
        return plein(dossier)
                ? "son disque est plein, ou le quota atteint ; libérez de la place, ou indiquez un autre dossier par LPI_DATA"
                : String.valueOf(e.getMessage());
    }

    static boolean plein(Path dossier) {
        Path essai = null;
        try {
            essai = Files.createTempFile(dossier, "essai", null);
            try (var sortie = Files.newOutputStream(essai)) {
                var bloc = new byte[BLOC];
                for (var ecrits = 0; ecrits < PLACE; ecrits += BLOC) {
                    sortie.write(bloc);
                }
            }
            return false;
        } catch (AccessDeniedException _) {
            return false;
        } catch (IOException _) {
            return true;
        } finally {
            effacer(essai);
        }
    }

    private static void effacer(@org.jspecify.annotations.Nullable Path essai) {
        try {
            if (essai != null) {
                Files.deleteIfExists(essai);
            }
        } catch (IOException _) {
            // A file of a few bytes at most stays beside the data.
        }
    }
}
