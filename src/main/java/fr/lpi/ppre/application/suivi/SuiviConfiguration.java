package fr.lpi.ppre.application.suivi;

import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.referentiel.Referentiel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuiviConfiguration {

    @Bean
    FormulaireSuivi formulaireSuivi(Referentiel referentiel) {
        return new FormulaireSuivi(referentiel);
    }
}
