package fr.lpi.acces.web.reprise;

import fr.lpi.web.reprise.ChampsNommes;
import fr.lpi.web.reprise.ChampsNommes.Champ;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReprisesDesComptes {

    /// Passwords never wait: « Mon compte » is not here.
    @Bean
    FormulaireRepris nouveauCompte() {
        return new ChampsNommes(
                Pattern.compile("/comptes"),
                "/comptes",
                List.of(
                        new Champ("prenom", "Prénom"),
                        new Champ("nom", "Nom"),
                        new Champ("identifiant", "Identifiant"),
                        new Champ("departement", "Département")));
    }
}
