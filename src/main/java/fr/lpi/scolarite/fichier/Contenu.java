package fr.lpi.scolarite.fichier;

import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file, which may be read more than once.
@FunctionalInterface
public interface Contenu {

    InputStream ouvrir() throws IOException;
}
