package fr.lpi.config;

import java.nio.file.Path;
import java.util.List;
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

    /// The brand on the page and on paper, and what the legal pages say of whoever runs LPI.
    ///
    /// @param charte whose mark stands at the top and the foot of each page
    /// @param bloc lines under the State's Marianne; unused with the neutral mark
    /// @param autorite printed at the top left of each document
    /// @param liens hosts named at the foot of each page; the State's mark always names its own four
    /// @param editeur who publishes the site, empty to send readers to their school (« Mentions légales »)
    /// @param hebergeur who hosts it and where, empty likewise
    /// @param contact where one says what is not accessible, empty likewise
    public record Marque(
            @DefaultValue("neutre") Charte charte,
            @DefaultValue({"République", "Française"}) List<String> bloc,
            @DefaultValue("Livret de parcours inclusif") String autorite,

            @DefaultValue({"info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr"})
            List<String> liens,

            @DefaultValue("") String editeur,
            @DefaultValue("") String hebergeur,
            @DefaultValue("") String contact) {

        private static final List<String> SITES_DE_L_ETAT =
                List.of("info.gouv.fr", "service-public.gouv.fr", "legifrance.gouv.fr", "data.gouv.fr");

        public Marque {
            liens = charte == Charte.ETAT ? SITES_DE_L_ETAT : List.copyOf(liens);
        }
    }

    /// The State's brand is reserved to its own services (DSFR's terms of use): the other one is the default.
    public enum Charte {
        NEUTRE,
        ETAT
    }
}
