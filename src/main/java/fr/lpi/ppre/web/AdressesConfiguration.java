package fr.lpi.ppre.web;

import fr.lpi.ppre.PpreId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

@Configuration(proxyBeanMethods = false)
class AdressesConfiguration {

    /// Reads a PPRE in an address; what is not one is not found.
    @Bean
    Converter<String, PpreId> lirePpreId() {
        // Spring needs the types of a converter, which a lambda does not keep.
        return new Converter<>() {
            @Override
            public PpreId convert(String texte) {
                return PpreId.de(texte);
            }
        };
    }
}
