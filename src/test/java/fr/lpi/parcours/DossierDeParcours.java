package fr.lpi.parcours;

import fr.lpi.Fourche;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

/// A new database for each run, so that the demonstration is as a visitor finds it; PostgreSQL's programs stay.
@Order(Ordered.HIGHEST_PRECEDENCE)
class DossierDeParcours implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String DOSSIER = "parcours";

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        try {
            var base = Fourche.dossier(DOSSIER).resolve("base");
            ServeursOublies.arreter(base);
            FileSystemUtils.deleteRecursively(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
