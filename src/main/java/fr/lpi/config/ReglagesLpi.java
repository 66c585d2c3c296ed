package fr.lpi.config;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What whoever runs LPI may set, read from `lpi.*` (see `docs/exploitation.md`).
///
/// @param donnees folder of the embedded database; unused with `base.url`
/// @param demonstration fills an empty database with two schools and shows their accounts on the login page
@ConfigurationProperties("lpi")
public record ReglagesLpi(
        @DefaultValue("data") Path donnees,
        @DefaultValue("false") boolean demonstration,
        @DefaultValue Base base,
        @DefaultValue Marque marque) {

    /// @param url JDBC address of an external PostgreSQL; absent, LPI starts its own
    /// @param utilisateur role of the application, which owns nothing
    /// @param migrationUtilisateur role that owns the schemas and runs the migrations
    public record Base(
            @Nullable String url,
            @DefaultValue("lpi_application") String utilisateur,
            @DefaultValue("") String motDePasse,
            @DefaultValue("lpi_proprietaire") String migrationUtilisateur,
            @DefaultValue("") String migrationMotDePasse) {

        /// Whether LPI starts its own PostgreSQL.
        public boolean embarquee() {
            return url == null || url.isBlank();
        }
    }

    /// The brand on the page and on paper. The State's own is reserved to its services, so the default is neutral.
    ///
    /// @param autorite printed at the top left of each document
    public record Marque(
            @DefaultValue("Livret de parcours inclusif") String autorite) {}
}
