package fr.lpi.referentiel;

import java.io.IOException;
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
        return new Referentiel(lire());
    }

    static Listes lire() throws IOException {
        var yaml = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var fichier = new ClassPathResource("referentiel/referentiel.yaml").getInputStream()) {
            var listes = yaml.readValue(fichier, Listes.class);
            Verification.verifier(listes);
            return listes;
        }
    }
}
