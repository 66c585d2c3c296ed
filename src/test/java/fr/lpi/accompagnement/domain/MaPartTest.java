package fr.lpi.accompagnement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.referentiel.Referentiels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class MaPartTest {

    static final String UNE = "m0k1a2b3c4d5e";
    static final String DEUX = "m0k1a2b3c4d5f";
    static final String TROIS = "m0k1a2b3c4d5g";

    private static MaPart de(String nom) {
        var champs = new HashMap<String, String>();
        champs.put("intitule", "Lire");
        champs.put("buts", "Que chacun lise");
        champs.put("objet." + UNE + ".libelle", "La consigne");
        champs.put("action." + UNE + ".intitule", "Atelier");
        champs.put("action." + UNE + ".animateurs", "Mme LEFÈVRE-Roux et Paul Lemoine");
        champs.put("action." + UNE + ".heures", "1,5");
        champs.put("action." + UNE + ".semaines", "10");
        champs.put("action." + UNE + ".objet-" + UNE, "oui");
        champs.put("action." + DEUX + ".intitule", "Notes");
        champs.put("action." + DEUX + ".animateurs", "Paul Lemoine");
        champs.put("action." + DEUX + ".objet-" + UNE, "oui");
        champs.put("action." + TROIS + ".intitule", "Chorale");
        champs.put("action." + TROIS + ".heures", "1");
        champs.put("action." + TROIS + ".semaines", "5");
        champs.put("etape." + UNE + ".libelle", "Diagnostic");
        champs.put("etape." + UNE + ".debut", "07/09/2026");
        champs.put("etape." + DEUX + ".libelle", "Bilan");
        champs.put("etape." + DEUX + ".debut", "21/06/2027");
        var projet = new LectureProjet(2026, champs, Referentiels.lu(), Referentiels.socle()).document("Collège", 2026);
        return MaPart.de(projet, nom, LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_actions_that_name_a_person_are_theirs_whatever_the_case_and_accents() {
        var part = de("Lefevre-Roux");

        assertThat(part.actions())
                .extracting(MaPart.Sienne::action)
                .extracting(Action::intitule)
                .containsExactly("Atelier");
        assertThat(part.actions().getFirst().avec()).containsExactly("Notes");
        assertThat(part.toutes()).isEqualTo(3);
        assertThat(part.heures()).isEqualByComparingTo(new BigDecimal("15"));
        assertThat(part.total()).isEqualByComparingTo(new BigDecimal("20"));
        assertThat(part.aVenir()).extracting(Etape::libelle).containsExactly("Bilan");
    }

    @Test
    void a_part_of_a_name_is_not_a_name() {
        assertThat(de("Lem").actions()).isEmpty();
        assertThat(de("Roux").actions()).hasSize(1);
        assertThat(de("LEMOINE").actions()).hasSize(2);
    }
}
