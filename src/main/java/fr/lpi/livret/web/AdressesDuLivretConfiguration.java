package fr.lpi.livret.web;

import fr.lpi.livret.NumeroLivret;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

@Configuration(proxyBeanMethods = false)
class AdressesDuLivretConfiguration {

    /// Reads a livret in an address, as a person copied its number; what is not one is not found.
    @Bean
    Converter<String, NumeroLivret> lireNumeroLivret() {
        // Spring needs the types of a converter, which a lambda does not keep.
        return new Converter<>() {
            @Override
            public NumeroLivret convert(String texte) {
                return NumeroLivret.lire(texte).orElseThrow(Introuvable::new);
            }
        };
    }
}
