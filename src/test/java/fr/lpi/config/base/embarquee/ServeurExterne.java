package fr.lpi.config.base.embarquee;

import fr.lpi.Fourche;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/// A PostgreSQL that is none of LPI's: a server and a superuser of its own, and the roles that an administrator makes
/// by copying `docs/exploitation.md`.
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ServeurExterne implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String SUPERUTILISATEUR = "postgres";
    public static final String MOT_DE_PASSE = "mot-de-passe-de-l-administrateur";

    private static final Pattern ORDRES =
            Pattern.compile("(?s)## Another PostgreSQL\n.*?((?-s:^ {4}.*\n)+)", Pattern.MULTILINE);

    private static @Nullable ServeurExterne partage;

    private final Moteur moteur;
    private int port;

    /// As Spring makes it: all the contexts share one server, stopped with the JVM.
    public ServeurExterne() {
        this(Fourche.dossier("externe"));
    }

    public ServeurExterne(Path dossier) {
        try {
            var absolu = Files.createDirectories(dossier);
            Binaires.partages(absolu);
            this.moteur = new Moteur(absolu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext contexte) {
        contexte.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "externe",
                        Map.of(
                                "lpi.base.url", partage().url("lpi"),
                                "lpi.base.mot-de-passe", MOT_DE_PASSE,
                                "lpi.base.migration-mot-de-passe", MOT_DE_PASSE)));
    }

    private static synchronized ServeurExterne partage() {
        if (partage == null) {
            var serveur = new ServeurExterne();
            serveur.creer();
            Runtime.getRuntime().addShutdownHook(new Thread(serveur::arreter));
            partage = serveur;
        }
        return partage;
    }

    /// A new server, started, with the roles and the empty database of the documentation.
    public void creer() {
        try {
            arreter();
            Dossiers.effacer(moteur.donnees());
            moteur.creer(MOT_DE_PASSE);
            port = moteur.lancer().port();
            var ordres = ORDRES.matcher(Files.readString(Path.of("docs/exploitation.md")));
            if (!ordres.find()) {
                throw new IllegalStateException("docs/exploitation.md ne dit plus comment préparer la base");
            }
            executer(
                    "postgres",
                    ordres.group(1).replace("…", MOT_DE_PASSE).strip().split(";\\s*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void executer(String base, String... ordres) {
        try (var connexion = DriverManager.getConnection(url(base), SUPERUTILISATEUR, MOT_DE_PASSE);
                var ordre = connexion.createStatement()) {
            for (var sql : ordres) {
                ordre.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String base) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, base);
    }

    /// Nothing to do when it is stopped already.
    public void arreter() {
        try {
            if (EtatDuDossier.Serveur.ecritDans(moteur.donnees())
                    .filter(EtatDuDossier.Serveur::vit)
                    .isPresent()) {
                moteur.arreter();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On the port it had.
    public void relancer() {
        try {
            moteur.lancer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
