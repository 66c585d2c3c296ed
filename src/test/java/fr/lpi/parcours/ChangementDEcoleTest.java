package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/// A pupil changes school while its PPRE is being written; a teacher leaves its livrets.
@ParcoursLpi
class ChangementDEcoleTest {

    @Test
    void a_livret_leaves_in_the_middle_of_a_draft_and_is_accepted(Postes postes, Preparation preparation) {
        var accessibilite = new Accessibilite();
        var suivi = preparation.brouillonDemandeParLeCollege();
        var redacteur = postes.de("enseignant.ecole");
        redacteur.aller(suivi.adresse());
        redacteur.lien("Reprendre le brouillon du PPRE").click();
        var etape = redacteur.adresse().replaceFirst("/etapes/.*", "/etapes/4");
        redacteur.aller(etape);
        redacteur.ecrire(redacteur.champ("Intitulé de l'objectif n°1"), "Lire dix lignes");
        var sansScript = postes.sansJavaScript("enseignant.ecole");
        sansScript.aller(etape);

        transmettre(postes.sansJavaScript("direction.ecole"), suivi);

        redacteur.ecrireSansAttendre(
                redacteur.champ("Compétences à travailler pour l'objectif n°1"), "Reprendre sa lecture");
        assertThat(redacteur.etat("a suivi l'élève dans un autre établissement"))
                .isVisible();
        assertThat(redacteur.champ("Compétences à travailler pour l'objectif n°1"))
                .hasValue("Reprendre sa lecture");
        accessibilite.examiner(redacteur, "Étape 4 d'un livret parti");
        sansScript.champ("Compétences à travailler pour l'objectif n°1").fill("Lire à voix basse");
        sansScript.cliquer("Enregistrer");
        assertThat(sansScript.titre("Livret parti dans un autre établissement")).isVisible();
        assertThat(sansScript.texte("Lire à voix basse")).isVisible();
        assertThat(sansScript.texte("Le livret de " + suivi.eleve() + " a suivi l'élève"))
                .isVisible();
        sansScript.lien("Revenir à l'accueil").click();
        assertThat(sansScript.texte("Le livret de " + suivi.eleve() + " a suivi l'élève"))
                .isVisible();

        var averti = postes.de("enseignant.ecole");
        accessibilite.examiner(averti, "Mes livrets, livret parti");
        averti.cliquer("J'ai compris");
        averti.page().waitForURL("**/");
        assertThat(averti.texte("Le livret de " + suivi.eleve() + " a suivi l'élève"))
                .hasCount(0);
        averti.aller(etape);
        assertThat(averti.titre("Livret parti dans un autre établissement")).isVisible();
        accessibilite.examiner(averti, "Page d'un livret parti");

        recevoir(postes, suivi, etape, accessibilite);
        accessibilite.conclure();
    }

    private static void transmettre(Poste direction, Preparation.Suivi suivi) {
        direction.aller("/transmissions");
        direction.lienQuiDit("Répondre à la demande pour " + suivi.eleve()).click();
        direction.cocher("Je confirme : le livret quitte mon établissement");
        direction.cliquer("Transmettre le livret");
        assertThat(direction.texte("Le livret est transmis.")).isVisible();
    }

    private static void recevoir(Postes postes, Preparation.Suivi suivi, String etape, Accessibilite accessibilite) {
        var direction = postes.sansJavaScript("direction.college");
        assertThat(direction.texte("nommez un enseignant responsable")).isVisible();
        direction.lienQuiDit(suivi.eleve() + " : recevoir le livret").click();
        assertThat(direction.titre("Livret reçu")).isVisible();
        assertThat(direction.texte("PPRE en cours de réalisation, étape")).isVisible();
        var avecScript = postes.de("direction.college");
        accessibilite.examiner(avecScript, "Mes livrets, livret reçu");
        avecScript.aller(direction.adresse());
        accessibilite.examiner(avecScript, "Livret reçu");
        direction.cliquer("Accepter le livret");
        assertThat(direction.alerte()).containsText("Choisissez un enseignant dans la liste.");
        avecScript.cliquer("Accepter le livret");
        assertThat(avecScript.alerte()).isVisible();
        accessibilite.examiner(avecScript, "Livret reçu, en erreur");
        direction.champ("Enseignant responsable").selectOption(new SelectOption().setLabel("Dominique Ferrand"));
        direction.cliquer("Accepter le livret");
        assertThat(direction.texte("Le livret est reçu")).isVisible();

        var nouveau = postes.de("enseignant.college");
        nouveau.aller(etape);
        assertThat(nouveau.champ("Intitulé de l'objectif n°1")).hasValue("Lire dix lignes");
    }

    @Test
    void the_livrets_of_whoever_left_are_handed_over(Postes postes) {
        var accessibilite = new Accessibilite();
        var direction = postes.de("direction.ecole");
        direction.lien("Nommer un enseignant responsable").click();
        assertThat(direction.titre("Livrets à confier")).isVisible();
        accessibilite.examiner(direction, "Livrets à confier");
        direction.cliquer("Confier les livrets");
        assertThat(direction.alerte()).containsText("Choisissez un enseignant dans la liste.");
        accessibilite.examiner(direction, "Livrets à confier, en erreur");

        var sansScript = postes.sansJavaScript("direction.ecole");
        sansScript.aller("/livrets/a-confier");
        sansScript.champ("Confier tous ces livrets à").selectOption(new SelectOption().setLabel("Nadia Benali"));
        sansScript.cliquer("Confier les livrets");
        assertThat(sansScript.texte("2 livrets confiés.")).isVisible();

        direction.aller("/livrets/a-confier");
        accessibilite.examiner(direction, "Livrets à confier, aucun");
        direction.aller("/");
        assertThat(direction.texte("sans enseignant responsable")).hasCount(0);

        direction.aller("/comptes");
        direction.lienQuiDit("Désactiver").first().click();
        accessibilite.examiner(direction, "Désactiver un compte");
        accessibilite.conclure();
    }
}
