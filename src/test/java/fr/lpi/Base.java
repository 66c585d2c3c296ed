package fr.lpi;

import fr.lpi.livret.LivretId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The database seen by each of its roles.
public class Base {

    private final JdbcClient application;
    private final DataSource migrations;
    private final TransactionTemplate transactions;

    Base(
            JdbcClient application,
            @Qualifier("migrationDataSource") DataSource migrations,
            PlatformTransactionManager transactions) {
        this.application = application;
        this.migrations = migrations;
        this.transactions = new TransactionTemplate(transactions);
    }

    public String url() {
        return String.valueOf(((SimpleDriverDataSource) migrations).getUrl());
    }

    /// The role that owns the schemas, whom row-level security does not hold.
    public JdbcClient proprietaire() {
        return JdbcClient.create(migrations);
    }

    /// How many times the journal says this of a livret.
    public int actes(String verbe, LivretId livret) {
        return proprietaire()
                .sql("select count(*) from journal.entree where verbe = :verbe and livret_id = :livret")
                .param("verbe", verbe)
                .param("livret", livret.valeur())
                .query(Integer.class)
                .single();
    }

    /// A connection of the owner, for what a statement does not do.
    public Connection connexion() throws SQLException {
        return migrations.getConnection();
    }

    /// The application's role in a transaction of its own, for whoever is announced by the caller.
    public <T> T application(Function<JdbcClient, T> acte) {
        return Objects.requireNonNull(transactions.execute(_ -> acte.apply(application)));
    }

    /// The role that alone erases, as the operator takes it.
    public void purge(Consumer<JdbcClient> acte) {
        administrer(sql -> {
            sql.sql("set role lpi_purge").update();
            acte.accept(sql);
        });
    }

    /// Ends the first connection that waits for this table, as a network that breaks does.
    public void couperQuiAttend(String table) {
        administrer(sql -> {
            while (sql.sql("""
                            select pg_terminate_backend(pid) from pg_locks
                            where relation = :table::regclass and not granted
                            """)
                    .param("table", table)
                    .query(Boolean.class)
                    .list()
                    .isEmpty()) {
                Thread.onSpinWait();
            }
        });
    }

    private void administrer(Consumer<JdbcClient> acte) {
        try (var connexion = DriverManager.getConnection(url(), "postgres", administrateur())) {
            var source = new SingleConnectionDataSource(connexion, true);
            var sql = JdbcClient.create(source);
            acte.accept(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String administrateur() {
        if (url().equals(System.getenv("LPI_DATABASE_URL"))) {
            return Objects.requireNonNull(System.getenv("PGPASSWORD"), "PGPASSWORD : mot de passe de « postgres »");
        }
        var secrets = new Properties();
        try (var lecteur =
                Files.newBufferedReader(Fourche.dossier(DossierDEssai.DOSSIER).resolve("base.secrets"))) {
            secrets.load(lecteur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty("superutilisateur");
    }
}
