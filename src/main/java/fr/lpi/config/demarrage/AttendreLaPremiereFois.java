package fr.lpi.config.demarrage;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Our own beans wait for the first page that needs them; what they stand on does not: a database, a setting or a port
/// that cannot serve is said at the start.
@Configuration(proxyBeanMethods = false)
class AttendreLaPremiereFois {

    @Bean
    static LazyInitializationExcludeFilter ceQuiNEstPasANous() {
        return (_, _, type) -> !type.getPackageName().startsWith("fr.lpi.")
                || type.getPackageName().startsWith("fr.lpi.config");
    }
}
