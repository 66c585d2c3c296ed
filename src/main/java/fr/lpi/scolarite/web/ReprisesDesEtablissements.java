package fr.lpi.scolarite.web;

import fr.lpi.web.reprise.ChampsNommes;
import fr.lpi.web.reprise.ChampsNommes.Champ;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReprisesDesEtablissements {

    private static final Champ NOM = new Champ("nom", "Nom de l'établissement");

    @Bean
    FormulaireRepris nouvelEtablissement() {
        return new ChampsNommes(
                Pattern.compile("/etablissements"),
                "/etablissements/nouveau",
                List.of(new Champ("uai", "UAI"), NOM, new Champ("departement", "Département")));
    }

    @Bean
    FormulaireRepris nomDEtablissement() {
        return new ChampsNommes(Pattern.compile("/etablissements/[0-9a-f-]{36}"), "$0", List.of(NOM));
    }
}
