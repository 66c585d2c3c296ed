package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The AP project of a school, from its opening to what a family reads without an account.
@ParcoursLpi
class ProjetDAccompagnementTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void two_people_write_it_the_direction_publishes_it_and_anyone_reads_it(Postes postes) {
        var direction = postes.de("direction.ecole");
        direction.lien("Projet d'AP").click();
        accessibilite.examiner(direction, "Projets d'AP, sans projet");
        direction.boutonQuiDit("Commencer le projet").click();
        assertThat(direction.titre("Ceux qui écrivent le projet")).isVisible();
        var adresse = direction.adresse();
        direction.cocher("Thomas Carpentier");
        direction.cliquer("Enregistrer les rédacteurs");
        assertThat(direction.texte("Les rédacteurs sont enregistrés.")).isVisible();
        accessibilite.examiner(direction, "Projet d'AP, commencé");

        direction.admettre(422).boutonQuiDit("Publier le projet").click();
        assertThat(direction.titre("Le projet n'est pas publié")).isVisible();
        accessibilite.examiner(direction, "Projet d'AP, incomplet");

        direction.aller(adresse + "/volets/projet");
        direction.ecrire(direction.champ("Intitulé du projet"), "Lire une consigne");
        direction.ecrire(direction.champ("Buts"), "Que chacun lise seul.");
        accessibilite.examiner(direction, "Volet « Le projet »");

        var enseignant = postes.de("enseignant.ecole");
        enseignant.lien("Projet d'AP").click();
        enseignant.lienQuiDit("Écrire").click();
        assertThat(enseignant.texte("La direction publie le projet quand il est prêt."))
                .isVisible();
        enseignant.lien("Démarche").click();
        enseignant.ecrire(enseignant.champ("Intitulé de l'action"), "Atelier consignes");
        enseignant.ecrire(enseignant.champ("Heures par semaine"), "une");
        assertThat(enseignant.texte("Écrivez un nombre de 0 à 100, par exemple 12 ou 1,5, sans l'unité."))
                .isVisible();
        accessibilite.examiner(enseignant, "Volet « Démarche », en erreur");
        enseignant.ecrire(enseignant.champ("Heures par semaine"), "1,5");
        enseignant.cliquer("Ajouter une action");
        assertThat(enseignant.groupe("Action 2")).isVisible();
        enseignant.ecrire(enseignant.groupe("Action 2").getByLabel("Intitulé de l'action"), "Atelier abandonné");
        enseignant.cliquer("Enregistrer");
        Poste.cocher(enseignant.groupe("Action 2").getByLabel("Cette action est retirée du projet"));
        enseignant.cliquer("Enregistrer");
        assertThat(enseignant.groupe("Action 2")).hasCount(0);
        assertThat(enseignant.texte("Retirés du projet (1)")).isVisible();

        direction.aller(adresse);
        direction.boutonQuiDit("Publier le projet").click();
        assertThat(direction.texte("La version n°1 est publiée")).isVisible();
        direction.cliquer("Ouvrir la page publique");
        assertThat(direction.texte("La page publique est ouverte.")).isVisible();
        accessibilite.examiner(direction, "Projet d'AP, publié et ouvert");
        var public_ = direction.page().locator(".lpi-ap__lien a").getAttribute("href");

        var famille = postes.libre();
        famille.page().setViewportSize(320, 640);
        famille.aller(public_);
        assertThat(famille.titre("Lire une consigne")).isVisible();
        assertThat(famille.texte("Atelier consignes")).isVisible();
        assertThat(famille.texte("Atelier abandonné")).hasCount(0);
        assertThat(famille.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        accessibilite.examiner(famille, "Projet d'AP lu sans compte");

        var collegue = postes.de("collegue.ecole");
        collegue.lien("Projet d'AP").click();
        accessibilite.examiner(collegue, "Projets d'AP d'un enseignant");
        collegue.lienQuiDit("Lire ce qui est publié").click();
        assertThat(collegue.texte("version n°1")).isVisible();
        collegue.admettre(404).aller(adresse);
        assertThat(collegue.titre("Page introuvable")).isVisible();

        collegue.aller(adresse + "/ma-part");
        assertThat(collegue.texte("Aucune action publiée ne porte votre nom")).isVisible();
        assertThat(collegue.titre("Qui fait quoi")).isVisible();
        accessibilite.examiner(collegue, "Ma part d'un projet d'AP");
        collegue.lien("Ouvrir mon auto-évaluation").click();
        Poste.cocher(collegue.groupe("Où en est-on ? (Pilotage)").getByLabel("En place"));
        collegue.ecrire(collegue.champ("Ce qui le montre (Pilotage)"), "Le comité s'est réuni");
        accessibilite.examiner(collegue, "Auto-évaluation");
        collegue.cliquer("Enregistrer et terminer");
        assertThat(collegue.texte("Votre auto-évaluation est enregistrée.")).isVisible();
        assertThat(collegue.lienQuiDit("Remplir ou compléter l'auto-évaluation"))
                .isVisible();

        direction.aller(adresse + "/evaluation");
        assertThat(direction.texte("Une personne a rempli l'auto-évaluation.")).isVisible();
        direction.admettre(422).cliquer("Clore l'année");
        assertThat(direction.titre("L'année n'est pas close")).isVisible();
        accessibilite.examiner(direction, "Année d'un projet d'AP, à clore");
        direction.lien("Ce qui a été fait").click();
        direction.ecrire(direction.champ("Ce qui a été fait"), "Deux séquences");
        direction.ecrire(direction.champ("Ce que l'on change l'an prochain"), "Commencer plus tôt");
        direction.cliquer("Enregistrer et revenir au projet");
        direction.lien("Lire la synthèse et clore l'année").click();
        direction.cliquer("Clore l'année");
        assertThat(direction.texte("L'année est close")).isVisible();
        accessibilite.examiner(direction, "Année d'un projet d'AP, close");
        collegue.lienQuiDit("Lire ce qui est publié").click();
        assertThat(collegue.titre("Bilan de l'année")).isVisible();
        assertThat(collegue.texte("Le comité s'est réuni")).isVisible();
        accessibilite.examiner(collegue, "Projet d'AP et son bilan");
        enseignant.admettre(404).aller(adresse + "/volets/demarche");
        assertThat(enseignant.titre("Projet évalué")).isVisible();
        direction.boutonQuiDit("Commencer le projet").click();
        assertThat(direction.texte("Voici le projet de l'année suivante")).isVisible();
        famille.aller(public_);
        assertThat(famille.texte("Deux séquences")).hasCount(0);

        direction.aller(adresse);
        direction.cliquer("Fermer la page publique");
        assertThat(direction.texte("La page publique est fermée")).isVisible();
        famille.admettre(404).aller(public_);
        assertThat(famille.titre("Page fermée")).isVisible();
        accessibilite.examiner(famille, "Projet d'AP, page fermée");
        accessibilite.conclure();
    }

    @Test
    void it_is_written_with_the_submits_alone(Postes postes) {
        var poste = postes.sansJavaScript("enseignant.college");
        poste.lien("Projet d'AP").click();
        poste.lienQuiDit("Lire ce qui est publié").click();
        assertThat(poste.titre("Lire et comprendre dans toutes les disciplines"))
                .isVisible();
        poste.lien("Écrire le projet").click();
        poste.lien("Évaluation du dispositif").click();
        poste.cliquer("Ajouter un indicateur");
        poste.groupe("Indicateur 2").getByLabel("Ce que l'on mesure").fill("Élèves satisfaits");
        poste.cliquer("Enregistrer et revenir au projet");
        assertThat(poste.texte("2 indicateurs")).isVisible();
        assertThat(poste.texte("modifié depuis").first()).isVisible();
    }
}
