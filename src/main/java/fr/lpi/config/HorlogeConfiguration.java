package fr.lpi.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    @Bean
    Clock horloge() {
        return Clock.system(Fuseau.PARIS);
    }
}
