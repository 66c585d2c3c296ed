package fr.lpi.ppre.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Navigateur;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A plan that starts from the one before, three times over.
class RenouvellementsTest extends UneEcole {

    static final String OBJECTIF = "Poser seul une soustraction à retenue";

    @Test
    void three_deep_each_starts_from_the_one_before_and_the_livret_tells_them_from_the_oldest() {
        var chaine = new ArrayList<>(List.of("/ppres/" + monde.evalue().ppre()));

        for (var rang = 1; rang <= 3; rang++) {
            var ppre = renouveler(responsable, chaine.getLast());
            var premiere = responsable.lire(ppre + "/etapes/1", HTML).body();
            assertThat(premiere).contains("Repris du PPRE du", "Confirmer cette étape");
            assertThat(responsable.lire(ppre + "/etapes/4", HTML).body()).contains("value=\"" + OBJECTIF + "\"");
            assertThat(responsable
                            .lire("/livrets/" + monde.evalue().numero(), HTML)
                            .body())
                    .as("taken up at the first step that nobody has read again")
                    .contains("étape 1 sur 4", ppre + "/etapes/1");
            ecrire(responsable, ppre + "/etapes/1", "duree", Integer.toString(rang));
            assertThat(finaliser(responsable, ppre)).endsWith("?fait=ppre-finalise");
            evaluer(responsable, ppre, "Bilan du renouvellement n°" + rang);
            chaine.add(ppre);
        }

        var livret =
                responsable.lire("/livrets/" + monde.evalue().numero(), HTML).body();
        assertThat(chaine.stream().map(ppre -> livret.indexOf("href=\"" + ppre + '"')))
                .as("from the oldest to the newest")
                .isSorted()
                .allMatch(place -> place > 0);
        assertThat(livret.split("<span>" + OBJECTIF + "</span>"))
                .as("each with its objectif, and what came of those whose bilan says it")
                .hasSize(5);
        assertThat(livret.split(">Partiellement atteint</span>")).hasSize(4);
        for (var rang = 1; rang <= 3; rang++) {
            assertThat(responsable.lire(chaine.get(rang), HTML).body())
                    .contains(rang + " semaine(s)", "Bilan du renouvellement n°" + rang, OBJECTIF);
        }
        assertThat(direction.lire("/pilotage", HTML).body())
                .as("partly reached three times over: the direction is told")
                .contains("réunir l'équipe éducative", "demander l'aide du RASED", "ligne=trois");
        assertThat(direction
                        .lire("/pilotage/listes/renouvellements?ligne=trois", HTML)
                        .body())
                .contains("/livrets/" + monde.evalue().numero(), "3 renouvellements de suite sans objectif atteint");
        assertThat(responsable.suite(chaine.get(1) + "/renouvellement", Map.of()))
                .as("the one in the middle has its next")
                .endsWith("?fait=deja-renouvele");
    }

    private static String renouveler(Navigateur qui, String ppre) {
        var ou = qui.suite(ppre + "/renouvellement", Map.of("cle", cle()));
        assertThat(ou).endsWith("/etapes/1");
        return ou.substring(0, ou.indexOf("/etapes"));
    }

    private static String finaliser(Navigateur qui, String ppre) {
        return qui.suite(ppre + "/finalisation", Map.of("cle", cle()));
    }

    private static void evaluer(Navigateur qui, String ppre, String general) {
        qui.suite(ppre + "/bilan", Map.of("cle", cle()));
        ecrire(qui, ppre + "/bilan/etapes/2", "bilan.objectif.1.etat", "partiel");
        ecrire(qui, ppre + "/bilan/etapes/2", "bilan.general", general);
        assertThat(qui.suite(ppre + "/bilan/finalisation", Map.of("cle", cle())))
                .endsWith("?fait=bilan-finalise");
    }

    private static void ecrire(Navigateur qui, String adresse, String champ, String valeur) {
        var reponse = qui.poster(adresse, Map.of("action", "auto", "vu." + champ, "", champ, valeur), JSON);
        assertThat(reponse.body()).contains("\"etat\":\"ecrit\"");
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }
}
