package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What surrounds a PPRE: noted, read by the others, and what follows from it.
@ParcoursLpi
class SuiviDuPpreTest {

    @Test
    void a_suivi_is_noted_as_one_types_and_a_refusal_stops_the_mise_en_oeuvre(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lienQuiDit("Suivi du PPRE").first().click();
        assertThat(poste.page().locator("[aria-current=step]")).containsText("Mise en œuvre");
        poste.ecrire(poste.champ("Compte rendu"), "La famille réserve sa réponse.");
        poste.champ("Expliqué à l'élève le").fill("29/02/2027");
        poste.champ("Expliqué à l'élève le").blur();
        assertThat(poste.texte("n'est pas au calendrier")).isVisible();
        poste.champ("Recueilli ou refusé le").fill(LocalDate.now().toString());
        poste.page().getByLabel("Refusé").first().press("Space");
        poste.cliquer("Enregistrer");
        assertThat(poste.texte("la mise en œuvre est arrêtée")).isVisible();
        assertThat(poste.champ("Expliqué à l'élève le")).hasValue("29/02/2027");

        var lecteur = postes.de("contributeur.ecole");
        lecteur.aller(poste.adresse());
        assertThat(lecteur.texte("La famille réserve sa réponse.")).isVisible();
        assertThat(lecteur.bouton("Enregistrer")).hasCount(0);
    }

    @Test
    void a_suivi_is_noted_without_scripts_and_the_PPRE_interrupted(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lienQuiDit("Suivi du PPRE").first().click();
        poste.champ("Lieu").fill("Salle des maîtres");
        poste.champ("Date de la réunion").fill("01/01/2000");
        poste.cliquer("Enregistrer");
        assertThat(poste.alerte()).containsText("précède la création du PPRE");
        assertThat(poste.champ("Lieu")).hasValue("Salle des maîtres");
        poste.champ("Date de la réunion").fill(LocalDate.now().toString());
        poste.cliquer("Enregistrer");
        assertThat(poste.texte("Le suivi est enregistré.")).isVisible();
        poste.lien("Invitation à imprimer").click();
        assertThat(poste.texte("Salle des maîtres")).isVisible();
        poste.lien("Suivi du PPRE").click();
        poste.lien("Interrompre le PPRE").click();
        poste.champ("Motif").fill("Départ de l'élève");
        poste.cliquer("Interrompre le PPRE");
        assertThat(poste.texte("Le PPRE est interrompu.")).isVisible();
        poste.aller(suivi.adresse());
        poste.cliquer("Créer un nouveau PPRE");
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
    }
}
