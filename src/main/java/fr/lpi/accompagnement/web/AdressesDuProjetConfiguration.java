package fr.lpi.accompagnement.web;

import fr.lpi.accompagnement.ProjetId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

@Configuration(proxyBeanMethods = false)
class AdressesDuProjetConfiguration {

    /// Reads a project in an address; what is not one is not found.
    @Bean
    Converter<String, ProjetId> lireProjetId() {
        // Spring needs the types of a converter, which a lambda does not keep.
        return new Converter<>() {
            @Override
            public ProjetId convert(String texte) {
                return ProjetId.de(texte);
            }
        };
    }
}
