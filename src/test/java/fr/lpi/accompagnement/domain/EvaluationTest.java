package fr.lpi.accompagnement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Referentiels;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    static final String LIGNE = "m0k1a2b3c4d5e";
    static final String SUIVANTE = "m0k1a2b3c4d5f";

    @Test
    void what_several_people_say_is_counted_by_level_and_their_words_stand_without_their_names() {
        var faces = AutoEvaluation.synthese(List.of(
                Map.of("grille.pilotage.atteinte", "3", "grille.pilotage.preuves", "Un comité s'est réuni"),
                Map.of("grille.pilotage.atteinte", "1", "grille.suivi.ameliorer", "Un cahier commun"),
                Map.of("grille.pilotage.atteinte", "3", "grille.pilotage.preuves", "Deux comités"),
                Map.of("grille.pilotage.preuves", "Sans niveau, elle ne compte pas")));

        assertThat(faces)
                .extracting(RapportProjet.Face::libelle)
                .containsExactly(
                        "Pilotage",
                        "Organisation",
                        "Démarche",
                        "Suivi et coordination",
                        "Communication",
                        "Évaluation du dispositif");
        assertThat(faces.getFirst().atteintes()).containsExactly(1, 0, 2, 0);
        assertThat(faces.getFirst().preuves()).containsExactly("Deux comités", "Un comité s'est réuni");
        assertThat(faces.get(3).ameliorations()).containsExactly("Un cahier commun");
        assertThat(faces.getLast().atteintes()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_grid_knows_its_fields_and_says_what_is_wrong() {
        var grille = new AutoEvaluation();
        assertThat(grille.connait("grille.pilotage.atteinte")).isTrue();
        assertThat(grille.connait("grille.projet.atteinte")).isFalse();
        assertThat(grille.connait("pilotage")).isFalse();
        assertThat(grille.longueurMax("grille.pilotage.preuves")).hasValue(1000);
        assertThat(grille.longueurMax("grille.pilotage.atteinte")).isEmpty();
        assertThat(AutoEvaluation.reproches(
                        Map.of("grille.pilotage.atteinte", "5", "grille.suivi.preuves", "é".repeat(1001))))
                .extracting(Reproche::champ)
                .containsExactlyInAnyOrder("grille.pilotage.atteinte", "grille.suivi.preuves");
    }

    @Test
    void a_year_goes_from_draft_to_archives() {
        var rapport = new RapportProjet(1, "", "", "", "", 0, List.of());
        assertThat(EtatProjet.de(false, Optional.empty())).isEqualTo(EtatProjet.BROUILLON);
        assertThat(EtatProjet.de(true, Optional.empty())).isEqualTo(EtatProjet.PUBLIE);
        assertThat(EtatProjet.de(true, Optional.of(rapport(rapport, false)))).isEqualTo(EtatProjet.EVALUE);
        assertThat(EtatProjet.de(true, Optional.of(rapport(rapport, true)))).isEqualTo(EtatProjet.ARCHIVE);
    }

    private static Rapport rapport(RapportProjet document, boolean archive) {
        return new Rapport(ProjetId.de("01a20500-e962-75a3-b88e-4bb1916ba071"), 1, document, Instant.EPOCH, archive);
    }

    @Test
    void the_next_year_starts_from_what_this_one_keeps_and_found() {
        var champs = new HashMap<String, String>();
        champs.put("intitule", "Lire");
        champs.put("buts", "Que chacun lise");
        champs.put("diagnostic", "Quatre sur dix");
        champs.put("regulation", "Plus de groupes");
        champs.put("realise", "Trois séquences");
        champs.put("objet." + LIGNE + ".libelle", "La consigne");
        champs.put("action." + LIGNE + ".intitule", "Atelier");
        champs.put("action." + LIGNE + ".objet-" + LIGNE, "oui");
        champs.put("action." + SUIVANTE + ".intitule", "Abandonnée");
        champs.put("action." + SUIVANTE + ".retiree", "oui");
        champs.put("etape." + LIGNE + ".libelle", "Diagnostic");
        champs.put("etape." + LIGNE + ".debut", "07/09/2026");
        champs.put("indicateur." + LIGNE + ".nom", "Lecteurs");
        champs.put("indicateur." + LIGNE + ".initiale", "45");
        champs.put("mesure." + LIGNE + ".indicateur", LIGNE);
        champs.put("mesure." + LIGNE + ".le", "15/06/2027");
        champs.put("mesure." + LIGNE + ".valeur", "72,5");
        champs.put("cycle." + LIGNE + ".nom", "Printemps");
        champs.put("cycle." + LIGNE + ".decisions", "Continuer en cinquième");
        var lecture = new LectureProjet(2026, champs, Referentiels.lu(), Referentiels.socle());

        var suite = SuiteDuProjet.champs(
                champs,
                lecture,
                lecture.document("Collège", 2026),
                new RapportProjet(1, "Trois séquences", "Ils lisent", "", "Commencer plus tôt", 3, List.of()),
                "2026-2027");

        assertThat(suite)
                .containsEntry("intitule", "Lire")
                .containsEntry(
                        "diagnostic",
                        "D'après le bilan de l'année 2026-2027 :\nIls lisent\nCommencer plus tôt\nPlus de groupes")
                .containsEntry("action." + LIGNE + ".intitule", "Atelier")
                .containsEntry("action." + LIGNE + ".objet-" + LIGNE, "oui")
                .containsEntry("etape." + LIGNE + ".debut", "06/09/2027")
                .containsEntry("indicateur." + LIGNE + ".initiale", "72,5")
                .containsEntry("cycle." + LIGNE + ".constats", "Continuer en cinquième")
                .doesNotContainKeys("realise", "regulation", "mesure." + LIGNE + ".valeur")
                .doesNotContainKey("action." + SUIVANTE + ".intitule");
        assertThat(new LectureProjet(2027, suite, Referentiels.lu(), Referentiels.socle()).manques())
                .isEmpty();
    }
}
