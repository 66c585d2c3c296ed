package fr.lpi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

/// An empty database for each run; PostgreSQL's programs, unpacked once, stay.
///
/// Before any other initializer: one of LPI's own starts PostgreSQL in this folder.
@Order(Ordered.HIGHEST_PRECEDENCE)
class DossierDEssai implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String DOSSIER = "essais";

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        var base = Fourche.dossier(DOSSIER).resolve("base");
        try {
            // A server that an interrupted run left alive is taken back with its data: the tests do not mind.
            if (!Files.exists(base.resolve("postmaster.pid"))) {
                FileSystemUtils.deleteRecursively(base);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
