package fr.lpi.config.base;

import fr.lpi.config.base.AccesBase.Identifiants;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Another PostgreSQL, tried under both roles before anything else: a wrong setting is one sentence, not a stack trace.
final class BaseExterne {

    private BaseExterne() {}

    /// @throws BaseInutilisable it does not answer, or refuses one of the roles
    static AccesBase verifier(AccesBase acces) {
        essayer(acces.url(), acces.application(), "LPI_DATABASE_USER et LPI_DATABASE_PASSWORD");
        essayer(acces.url(), acces.proprietaire(), "LPI_DATABASE_MIGRATION_USER et LPI_DATABASE_MIGRATION_PASSWORD");
        return acces;
    }

    private static void essayer(String url, Identifiants identifiants, String reglages) {
        // An address may carry a password after its question mark.
        var adresse = url.replaceFirst("\\?.*", "");
        try (var connexion = DriverManager.getConnection(url, identifiants.utilisateur(), identifiants.motDePasse())) {
            connexion.isValid(5);
        } catch (SQLException e) {
            var etat = String.valueOf(e.getSQLState());
            throw new BaseInutilisable(
                    switch (etat) {
                        case "28P01", "28000" ->
                            "La base « %s » refuse l'utilisateur « %s » : vérifiez %s."
                                    .formatted(adresse, identifiants.utilisateur(), reglages);
                        case "3D000" ->
                            "La base « %s » n'existe pas : créez-la (docs/exploitation.md), ou corrigez LPI_DATABASE_URL."
                                    .formatted(adresse);
                        default ->
                            "La base « %s » ne répond pas : vérifiez LPI_DATABASE_URL, et que PostgreSQL est démarré."
                                    .formatted(adresse);
                    },
                    e);
        }
    }
}
