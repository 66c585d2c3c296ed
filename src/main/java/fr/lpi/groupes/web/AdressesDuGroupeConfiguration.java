package fr.lpi.groupes.web;

import fr.lpi.groupes.GroupeId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

@Configuration(proxyBeanMethods = false)
class AdressesDuGroupeConfiguration {

    /// Reads a group in an address; what is not one is not found.
    @Bean
    Converter<String, GroupeId> lireGroupeId() {
        // Spring needs the types of a converter, which a lambda does not keep.
        return new Converter<>() {
            @Override
            public GroupeId convert(String texte) {
                return GroupeId.de(texte);
            }
        };
    }
}
