package fr.lpi.ppre.web.reprise;

import fr.lpi.web.reprise.ChampsNommes;
import fr.lpi.web.reprise.ChampsNommes.Champ;
import fr.lpi.web.reprise.FormulaireRepris;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReprisesDuSuivi {

    @Bean
    FormulaireRepris interruption() {
        return new ChampsNommes(
                Pattern.compile("/ppres/[0-9a-f-]{36}/interruption"),
                "$0",
                List.of(new Champ("le", "Interrompu le"), new Champ("motif", "Motif")));
    }

    @Bean
    FormulaireRepris observation() {
        return new ChampsNommes(
                Pattern.compile("/ppres/[0-9a-f-]{36}/observations"),
                "$0",
                Stream.concat(
                                IntStream.rangeClosed(1, 3).boxed().flatMap(ReprisesDuSuivi::observation),
                                Stream.of(new Champ("motRapide", "En un mot")))
                        .toList());
    }

    private static Stream<Champ> observation(int objectif) {
        var ou = "Objectif n°" + objectif;
        return Stream.of(
                new Champ("jour." + objectif, ou + ", jour"),
                new Champ("valeur." + objectif, ou + ", valeur"),
                new Champ("mot." + objectif, ou + ", un mot"));
    }
}
