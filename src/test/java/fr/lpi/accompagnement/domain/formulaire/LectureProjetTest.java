package fr.lpi.accompagnement.domain.formulaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import fr.lpi.accompagnement.DocumentProjet.Mesure;
import fr.lpi.accompagnement.domain.Couverture;
import fr.lpi.accompagnement.domain.Couverture.Part;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Referentiels;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LectureProjetTest {

    static final String LIGNE = "m0k1a2b3c4d5e";
    static final String SUIVANTE = "m0k1a2b3c4d5f";

    private static Map<String, String> complet() {
        var champs = new HashMap<String, String>();
        champs.put("intitule", "Lire");
        champs.put("buts", "Que chacun lise");
        champs.put("action." + LIGNE + ".intitule", "Atelier");
        return champs;
    }

    private static LectureProjet lire(Map<String, String> champs) {
        return new LectureProjet(2026, champs, Referentiels.lu(), Referentiels.socle());
    }

    @Test
    void a_project_is_published_with_a_name_aims_and_an_action() {
        assertThat(lire(Map.of()).manques()).extracting(Reproche::champ).containsExactly("intitule", "buts", "action");
        assertThatThrownBy(() -> lire(Map.of()).document("Collège", 2026)).isInstanceOf(IllegalStateException.class);

        var document = lire(complet()).document("Collège", 2026);
        assertThat(document.intitule()).isEqualTo("Lire");
        assertThat(document.actions())
                .extracting(DocumentProjet.Action::intitule)
                .containsExactly("Atelier");
    }

    @Test
    void what_is_withdrawn_is_not_published_and_asks_for_nothing() {
        var champs = complet();
        champs.put("action." + SUIVANTE + ".objectif", "Sans intitulé");
        assertThat(lire(champs).manques())
                .extracting(Reproche::champ)
                .containsExactly("action." + SUIVANTE + ".intitule");
        champs.put("action." + SUIVANTE + ".heures", "une");
        assertThat(lire(champs).ou("action." + SUIVANTE + ".heures")).isEqualTo("Action 2, « Heures par semaine »");
        champs.put("action." + SUIVANTE + ".retiree", "oui");

        assertThat(lire(champs).manques()).isEmpty();
        assertThat(lire(champs).retirees(Rangee.ACTION)).containsExactly(SUIVANTE);
        assertThat(lire(champs).document("Collège", 2026).actions()).hasSize(1);
    }

    @Test
    void a_wrong_value_is_said_at_its_field_at_once() {
        var champs = complet();
        champs.put("action." + LIGNE + ".heures", "une");
        champs.put("action." + LIGNE + ".competence", "socle-d9");
        champs.put("etape." + LIGNE + ".libelle", "Diagnostic");
        champs.put("etape." + LIGNE + ".debut", "31/02/2027");
        champs.put("etape." + SUIVANTE + ".libelle", "Ateliers");
        champs.put("etape." + SUIVANTE + ".debut", "10/11/2026");
        champs.put("etape." + SUIVANTE + ".fin", "02/11/2026");
        champs.put("pilotage", "é".repeat(3001));
        champs.put("action." + LIGNE + ".semaines", "-3");
        champs.put("cycle." + LIGNE + ".fin", "bientôt");

        assertThat(lire(champs).reproches())
                .as("dans l'ordre des pages")
                .allMatch(Reproche::aussitot)
                .extracting(Reproche::champ)
                .containsExactly(
                        "pilotage",
                        "etape." + LIGNE + ".debut",
                        "etape." + SUIVANTE + ".fin",
                        "action." + LIGNE + ".competence",
                        "action." + LIGNE + ".heures",
                        "action." + LIGNE + ".semaines",
                        "cycle." + LIGNE + ".fin");
    }

    @Test
    void a_date_of_another_year_is_said_at_its_field() {
        var champs = complet();
        champs.put("etape." + LIGNE + ".libelle", "Diagnostic");
        champs.put("etape." + LIGNE + ".debut", "01/05/2026");
        champs.put("etape." + LIGNE + ".fin", "31/08/2027");
        assertThat(lire(champs).reproches()).isEmpty();

        champs.put("etape." + LIGNE + ".debut", "15/01/2026");
        champs.put("etape." + LIGNE + ".fin", "15/01/2037");
        assertThat(lire(champs).reproches())
                .extracting(Reproche::champ)
                .containsExactlyInAnyOrder("etape." + LIGNE + ".debut", "etape." + LIGNE + ".fin");
    }

    @Test
    void hours_and_weeks_make_a_total_and_étapes_follow_their_days() {
        var champs = complet();
        champs.put("action." + LIGNE + ".heures", "1,5");
        champs.put("action." + LIGNE + ".semaines", "12");
        champs.put("etape." + LIGNE + ".libelle", "Bilan");
        champs.put("etape." + LIGNE + ".debut", "18/06/2027");
        champs.put("etape." + SUIVANTE + ".libelle", "Diagnostic");
        champs.put("etape." + SUIVANTE + ".debut", "07/09/2026");
        champs.put("etape." + SUIVANTE + ".fin", "25/09/2026");

        var document = lire(champs).document("Collège", 2026);

        assertThat(document.actions().getFirst().heuresEnTout()).isEqualByComparingTo(new BigDecimal("18"));
        assertThat(document.etapes()).extracting(Etape::libelle).containsExactly("Diagnostic", "Bilan");
        assertThat(document.etapes().getLast().fin()).isEqualTo(LocalDate.of(2027, 6, 18));
    }

    @Test
    void a_measure_is_of_an_indicator_of_the_project_and_stands_in_the_order_of_its_day() {
        var champs = complet();
        champs.put("indicateur." + LIGNE + ".nom", "Élèves qui lisent seuls");
        champs.put("mesure." + LIGNE + ".indicateur", LIGNE);
        champs.put("mesure." + LIGNE + ".le", "15/06/2027");
        champs.put("mesure." + LIGNE + ".valeur", "72,5");
        champs.put("mesure." + SUIVANTE + ".indicateur", LIGNE);
        champs.put("mesure." + SUIVANTE + ".le", "12/01/2027");
        assertThat(lire(champs).manques())
                .extracting(Reproche::champ)
                .containsExactly("mesure." + SUIVANTE + ".valeur");
        champs.put("mesure." + SUIVANTE + ".valeur", "61");

        assertThat(lire(champs)
                        .document("Collège", 2026)
                        .indicateurs()
                        .getFirst()
                        .mesures())
                .containsExactly(
                        new Mesure(LocalDate.of(2027, 1, 12), new BigDecimal("61")),
                        new Mesure(LocalDate.of(2027, 6, 15), new BigDecimal("72.5")));
        champs.put("mesure." + LIGNE + ".indicateur", SUIVANTE);
        assertThat(lire(champs).reproches())
                .extracting(Reproche::champ)
                .containsExactly("mesure." + LIGNE + ".indicateur");
    }

    @Test
    void what_the_actions_reach_is_counted_and_what_they_miss_is_shown() {
        var champs = complet();
        champs.put("action." + LIGNE + ".competence", "socle-d2-organisation-travail-personnel");
        champs.put("action." + LIGNE + ".niveau", "6e");
        champs.put("action." + LIGNE + ".disciplines", "Français, SVT ; français");
        champs.put("action." + SUIVANTE + ".intitule", "Autre");
        champs.put("action." + SUIVANTE + ".disciplines", "svt");
        champs.put("action." + SUIVANTE + ".travail", "projet-personnel");
        champs.put("action." + SUIVANTE + ".objet-" + LIGNE, "oui");
        champs.put("objet." + LIGNE + ".libelle", "La consigne");
        champs.put("objet." + SUIVANTE + ".libelle", "L'oral");
        var niveaux = Referentiels.lu().niveaux().stream()
                .filter(niveau -> niveau.code().equals("6e") || niveau.code().equals("5e"))
                .toList();

        var couverture = Couverture.de(
                lire(champs), Referentiels.socle(), niveaux, Referentiels.lu().disciplines());

        assertThat(couverture.domaines()).extracting(Part::actions).containsExactly(0, 1, 0, 0, 0);
        assertThat(couverture.niveaux()).containsExactly(new Part("6e", 1), new Part("5e", 0));
        assertThat(couverture.disciplines()).containsExactly(new Part("Français", 1), new Part("SVT", 2));
        assertThat(couverture.manquees())
                .contains("Mathématiques", "Éducation physique et sportive")
                .doesNotContain("Français", "Sciences de la vie et de la Terre");
        assertThat(couverture.travaux())
                .containsExactly(
                        new Part("Les compétences, en lien avec les enseignements", 0),
                        new Part("Le projet personnel", 1));
        assertThat(couverture.objets()).containsExactly(new Part("La consigne", 1), new Part("L'oral", 0));
    }

    @Test
    void a_discipline_is_known_by_its_name_its_initials_or_its_first_letters() {
        var champs = complet();
        champs.put("action." + LIGNE + ".disciplines", "maths, EPS, Histoire-géographie, techno, EMC");
        assertThat(Couverture.de(
                                lire(champs),
                                Referentiels.socle(),
                                List.of(),
                                Referentiels.lu().disciplines())
                        .manquees())
                .doesNotContain(
                        "Mathématiques",
                        "Éducation physique et sportive",
                        "Histoire et géographie",
                        "Technologie",
                        "Enseignement moral et civique")
                .contains("Français", "Physique-chimie", "Arts plastiques");
    }

    @Test
    void a_field_is_known_by_its_kind_its_line_and_its_column() {
        var formulaire = new FormulaireProjet();
        assertThat(formulaire.connait("action." + LIGNE + ".heures")).isTrue();
        assertThat(formulaire.connait("action." + LIGNE + ".retiree")).isTrue();
        assertThat(formulaire.connait("action." + LIGNE + ".cible")).isFalse();
        assertThat(formulaire.connait("action.trop-court.heures")).isFalse();
        assertThat(formulaire.connait("action." + LIGNE + ".objet-" + SUIVANTE)).isTrue();
        assertThat(formulaire.connait("action." + LIGNE + ".objet-autre")).isFalse();
        assertThat(formulaire.connait("etape." + LIGNE + ".objet-" + SUIVANTE)).isFalse();
        assertThat(formulaire.connait("autre")).isFalse();
        assertThat(formulaire.ou("etape." + LIGNE + ".libelle")).isEqualTo("Étape");
        assertThat(formulaire.ou("action." + LIGNE + ".public")).isEqualTo("Action, « Public »");
        var ligne = Rangee.nouvelleLigne(Instant.parse("2026-11-22T10:00:00Z"), new Random(1));
        assertThat(Rangee.identifiant(ligne)).isTrue();
        assertThat(ligne).isLessThan(Rangee.nouvelleLigne(Instant.parse("2026-11-22T10:00:01Z"), new Random(2)));
    }
}
