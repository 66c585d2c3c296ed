package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.Circonstance;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

@Configuration(proxyBeanMethods = false)
class ReferentielConfiguration {

    @Bean
    Referentiel referentiel() throws IOException {
        return new Referentiel(lire(), lireCirconstances());
    }

    static Listes lire() throws IOException {
        var listes = lire("referentiel.yaml", Listes.class);
        Verification.verifier(listes);
        return listes;
    }

    static List<Circonstance> lireCirconstances() throws IOException {
        var circonstances = lire("socle.yaml", Socle.class).circonstancesBesoin();
        Verification.verifier(circonstances);
        return circonstances;
    }

    private static <T> T lire(String nom, Class<T> type) throws IOException {
        var yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var fichier = new ClassPathResource("referentiel/" + nom).getInputStream()) {
            return yaml.readValue(fichier, type);
        }
    }

    /// What LPI reads of `socle.yaml`.
    private record Socle(List<Circonstance> circonstancesBesoin) {}
}
