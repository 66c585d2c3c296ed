package fr.lpi.config.base.embarquee;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The roles of the embedded server, made as `docs/exploitation.md` asks for on an external one: an owner for the
/// migrations, an application that owns nothing, a purge that alone may erase.
final class RolesBase {

    private final int port;
    private final SecretsBase secrets;

    RolesBase(int port, SecretsBase secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    void garantir() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres?logServerErrorDetail=false".formatted(port);
        try (var connexion = DriverManager.getConnection(url, "postgres", secrets.superutilisateur())) {
            role(connexion, "lpi_proprietaire", "login", secrets.proprietaire());
            role(connexion, "lpi_application", "login", secrets.application());
            role(connexion, "lpi_purge", "nologin", secrets.application());
            if (!existe(connexion, "select 1 from pg_database where datname = ?", "lpi")) {
                executer(connexion, "create database lpi owner lpi_proprietaire template template0");
                executer(connexion, "revoke all on database lpi from public");
                executer(connexion, "grant connect on database lpi to lpi_application");
            }
        } catch (SQLException e) {
            throw new IOException(
                    "28P01".equals(e.getSQLState())
                            ? "« %s » n'est pas celui de ces données ; remettez celui de la sauvegarde"
                                    .formatted(SecretsBase.FICHIER)
                            : "PostgreSQL refuse la connexion",
                    e);
        }
    }

    private static void role(Connection connexion, String nom, String connexionPermise, String motDePasse)
            throws SQLException {
        if (!existe(connexion, "select 1 from pg_roles where rolname = ?", nom)) {
            // The password is hexadecimal, drawn by us: it cannot close the quotes.
            executer(connexion, "create role %s %s password '%s'".formatted(nom, connexionPermise, motDePasse));
        }
    }

    private static boolean existe(Connection connexion, String sql, String valeur) throws SQLException {
        try (var requete = connexion.prepareStatement(sql)) {
            requete.setString(1, valeur);
            try (var lignes = requete.executeQuery()) {
                return lignes.next();
            }
        }
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }
}
