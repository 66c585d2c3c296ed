package fr.lpi.config.base.externe;

import fr.lpi.config.base.AccesBase;
import fr.lpi.config.base.AccesBase.Identifiants;
import fr.lpi.config.base.BaseInutilisable;
import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// Another PostgreSQL, tried under both roles before anything else: a wrong setting is one sentence, not a stack trace.
public final class BaseExterne {

    private static final int MAJEURE_LA_PLUS_ANCIENNE = 18;

    private static final String PROPRIETAIRE = """
            select current_setting('server_version_num')::int / 10000 as majeure,
                   pg_is_in_recovery() as replique,
                   current_setting('server_encoding') as encodage,
                   has_database_privilege(current_database(), 'create') as suffisant,
                   (select string_agg(voulu, ' et ' order by voulu)
                    from unnest(array ['lpi_application', 'lpi_purge']) as voulu
                    where not exists (select from pg_roles where rolname = voulu)) as roles_absents
            """;

    private static final String APPLICATION = """
            select not (rolsuper or rolbypassrls or pg_has_role(current_user, ?, 'member')) as suffisant
            from pg_roles where rolname = current_user
            """;

    private final AccesBase acces;

    /// An address may carry a password after its question mark.
    private final String adresse;

    private BaseExterne(AccesBase acces) {
        this.acces = acces;
        this.adresse = acces.url().replaceFirst("\\?.*", "");
    }

    /// @throws BaseInutilisable it does not answer, refuses one of the roles, or is not what LPI needs
    public static AccesBase verifier(AccesBase acces) {
        if (Driver.parseURL(acces.url(), null) == null) {
            throw new BaseInutilisable("LPI_DATABASE_URL n'est pas l'adresse JDBC d'un PostgreSQL :"
                    + " elle s'écrit jdbc:postgresql://machine:5432/lpi.");
        }
        var base = new BaseExterne(acces);
        base.verifierLeServeur();
        base.verifierLApplication();
        return acces;
    }

    private void verifierLeServeur() {
        var refus = interroger(
                acces.proprietaire(),
                "LPI_DATABASE_MIGRATION_USER et LPI_DATABASE_MIGRATION_PASSWORD",
                PROPRIETAIRE,
                null,
                lu -> {
                    if (lu.getInt("majeure") < MAJEURE_LA_PLUS_ANCIENNE) {
                        return "La base « %s » est servie par PostgreSQL %d : LPI demande la version %d ou une plus récente."
                                .formatted(adresse, lu.getInt("majeure"), MAJEURE_LA_PLUS_ANCIENNE);
                    }
                    if (lu.getBoolean("replique")) {
                        return "La base « %s » est une réplique, en lecture seule : donnez à LPI_DATABASE_URL l'adresse de la base principale."
                                .formatted(adresse);
                    }
                    if (!"UTF8".equals(lu.getString("encodage"))) {
                        return "La base « %s » n'est pas en UTF-8 : recréez-la comme le dit docs/exploitation.md."
                                .formatted(adresse);
                    }
                    if (lu.getString("roles_absents") != null) {
                        return "Il manque à la base « %s » le rôle %s : créez-le comme le dit docs/exploitation.md."
                                .formatted(adresse, lu.getString("roles_absents"));
                    }
                    return lu.getBoolean("suffisant")
                            ? null
                            : "L'utilisateur « %s » ne peut pas créer les tables de la base « %s » : donnez-la-lui par « alter database … owner to %s », ou corrigez LPI_DATABASE_MIGRATION_USER."
                                    .formatted(
                                            acces.proprietaire().utilisateur(),
                                            adresse,
                                            acces.proprietaire().utilisateur());
                });
        exiger(refus);
    }

    private void verifierLApplication() {
        var utilisateur = acces.application().utilisateur();
        var refus = interroger(
                acces.application(),
                "LPI_DATABASE_USER et LPI_DATABASE_PASSWORD",
                APPLICATION,
                acces.proprietaire().utilisateur(),
                lu -> lu.getBoolean("suffisant")
                        ? null
                        : "L'utilisateur « %s » a trop de droits sur la base « %s » pour que celle-ci tienne les cloisons : donnez à LPI_DATABASE_USER un rôle sans superuser, sans bypassrls et qui ne possède rien."
                                .formatted(utilisateur, adresse));
        exiger(refus);
    }

    private static void exiger(@Nullable String refus) {
        if (refus != null) {
            throw new BaseInutilisable(refus);
        }
    }

    private interface Examen {

        /// @return what is wrong, or null
        @Nullable
        String de(ResultSet lu) throws SQLException;
    }

    private @Nullable String interroger(
            Identifiants identifiants, String reglages, String question, @Nullable String parametre, Examen examen) {
        try (var connexion = DriverManager.getConnection(
                        acces.url(), identifiants.utilisateur(), identifiants.motDePasse());
                var requete = connexion.prepareStatement(question)) {
            if (parametre != null) {
                requete.setString(1, parametre);
            }
            try (var lignes = requete.executeQuery()) {
                lignes.next();
                return examen.de(lignes);
            }
        } catch (SQLException e) {
            throw new BaseInutilisable(enMots(e, identifiants, reglages), e);
        }
    }

    private String enMots(SQLException e, Identifiants identifiants, String reglages) {
        var etat = String.valueOf(e.getSQLState());
        return switch (etat) {
            case "28P01", "28000" ->
                "La base « %s » refuse l'utilisateur « %s » : vérifiez %s."
                        .formatted(adresse, identifiants.utilisateur(), reglages);
            case "3D000" ->
                "La base « %s » n'existe pas : créez-la (docs/exploitation.md), ou corrigez LPI_DATABASE_URL."
                        .formatted(adresse);
            case "42501" ->
                "L'utilisateur « %s » n'a pas le droit d'ouvrir la base « %s » : donnez-le-lui par « grant connect on database … to %s »."
                        .formatted(identifiants.utilisateur(), adresse, identifiants.utilisateur());
            case "53300" ->
                "La base « %s » n'a plus de connexion libre : augmentez max_connections, ou fermez ce qui l'occupe."
                        .formatted(adresse);
            case "57P03" -> "La base « %s » est en train de démarrer : réessayez dans un instant.".formatted(adresse);
            default ->
                e.getCause() instanceof UnknownHostException machine
                        ? "La machine « %s » est inconnue : vérifiez LPI_DATABASE_URL.".formatted(machine.getMessage())
                        : "La base « %s » ne répond pas : vérifiez LPI_DATABASE_URL, et que PostgreSQL est démarré."
                                .formatted(adresse);
        };
    }
}
