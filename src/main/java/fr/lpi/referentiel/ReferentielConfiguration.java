package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.Circonstance;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

@Configuration(proxyBeanMethods = false)
class ReferentielConfiguration {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Listes listes;

    ReferentielConfiguration() throws IOException {
        listes = lire();
    }

    @Bean
    Referentiel referentiel() throws IOException {
        return new Referentiel(listes, lireCirconstances());
    }

    @Bean
    Correspondances correspondances() throws IOException {
        return new Correspondances(lireCorrespondances(), listes);
    }

    @Bean
    Synonymes synonymes() throws IOException {
        return new Synonymes(lireSynonymes(), listes);
    }

    @Bean
    @Lazy
    Socle socle() throws IOException {
        return lireSocle();
    }

    static Listes lire() throws IOException {
        var listes = lire("referentiel", Listes.class);
        Verification.verifier(listes);
        return listes;
    }

    static List<Circonstance> lireCirconstances() throws IOException {
        var circonstances = lire("socle", FichierSocle.class).circonstancesBesoin();
        Verification.verifier(circonstances);
        return circonstances;
    }

    static Socle lireSocle() throws IOException {
        return new Socle(lire("socle", FichierSocle.class).socleCommun());
    }

    static Correspondances.Fichier lireCorrespondances() throws IOException {
        return lire("correspondances", Correspondances.Fichier.class);
    }

    static Synonymes.Fichier lireSynonymes() throws IOException {
        return lire("synonymes", Synonymes.Fichier.class);
    }

    private static <F> F lire(String nom, Class<F> forme) throws IOException {
        try (var fichier = new ClassPathResource("referentiel/" + nom + ".yaml").getInputStream()) {
            return YAML.readValue(fichier, forme);
        }
    }

    /// What LPI reads of `socle.yaml`.
    private record FichierSocle(List<Circonstance> circonstancesBesoin, List<Socle.Domaine> socleCommun) {}
}
