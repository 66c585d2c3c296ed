package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What axe finds on the pages of a livret, in each state that a person meets.
@ParcoursLpi
class AccessibiliteDesLivretsTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void a_livret_from_its_creation_to_its_finalised_PPRE(Postes postes, Preparation preparation) {
        var poste = postes.de("enseignant.ecole");
        poste.aller("/livrets/nouveau");
        accessibilite.examiner(poste, "Créer un livret");
        poste.cliquer("Créer le livret");
        assertThat(poste.alerte()).isVisible();
        accessibilite.examiner(poste, "Créer un livret, en erreur");

        var vide = preparation.livret();
        poste.aller(vide.adresse());
        accessibilite.examiner(poste, "Livret sans PPRE");
        poste.aller(vide.adresse() + "/gestion");
        accessibilite.examiner(poste, "Gérer le livret");
        poste.champ("Enseignant contributeur").selectOption("Nadia Benali");
        poste.cliquer("Nommer contributeur");
        assertThat(poste.bouton("Retirer Nadia Benali")).isVisible();
        accessibilite.examiner(poste, "Gérer le livret, contributeur nommé");

        poste.aller(preparation.brouillon(Map.of("duree", "6")).adresse());
        accessibilite.examiner(poste, "Livret avec un brouillon");
        var finalise = preparation.finalise();
        poste.aller(finalise.adresse());
        accessibilite.examiner(poste, "Livret avec un PPRE finalisé");
        poste.lien("Consulter le PPRE").first().click();
        accessibilite.examiner(poste, "Consulter un PPRE court");
        poste.aller("/");
        poste.lienQuiDit("ŒUVRARD Mamadou").click();
        poste.lien("Consulter le PPRE").first().click();
        accessibilite.examiner(poste, "Consulter un PPRE long");

        var contributeur = postes.de("contributeur.ecole");
        contributeur.aller(finalise.adresse());
        accessibilite.examiner(contributeur, "Livret du contributeur");
        accessibilite.conclure();
    }

    @Test
    void a_livret_shared_with_the_MDPH_and_what_it_reads(Postes postes, Preparation preparation) {
        var livret = preparation.finalise().adresse();
        var poste = postes.de("enseignant.ecole");
        poste.aller(livret + "/partage");
        assertThat(poste.titre("Ce que l'équipe verra")).isVisible();
        accessibilite.examiner(poste, "Partager le livret avec la MDPH");
        poste.cliquer("Partager le livret");
        assertThat(poste.texte("Le livret est partagé")).isVisible();
        accessibilite.examiner(poste, "Livret partagé");
        poste.aller(livret + "/gestion");
        assertThat(poste.texte("MDPH du département").first()).isVisible();
        accessibilite.examiner(poste, "Gérer un livret partagé");

        var mdph = postes.de("mdph");
        assertThat(mdph.lienQuiDit("ŞAHİN N'Golo").first()).isVisible();
        accessibilite.examiner(mdph, "Mes livrets de la MDPH");
        mdph.aller(livret);
        assertThat(mdph.texte("Partagé le")).isVisible();
        accessibilite.examiner(mdph, "Livret lu par la MDPH");
        mdph.lien("Consulter les informations de l'élève").click();
        accessibilite.examiner(mdph, "Informations de l'élève lues par la MDPH");
        mdph.aller("/?q=Zzyzx");
        assertThat(mdph.texte("Aucun livret ne correspond")).isVisible();
        accessibilite.examiner(mdph, "Mes livrets de la MDPH, sans résultat");

        poste.aller(livret + "/partage");
        accessibilite.examiner(poste, "Mettre fin au partage");
        poste.cliquer("Mettre fin au partage");
        assertThat(poste.texte("Le partage a pris fin")).isVisible();
        poste.aller(livret + "/partage");
        assertThat(poste.titre("Partages passés")).isVisible();
        accessibilite.examiner(poste, "Partages passés");
        var sansLivret = postes.de(preparation.mdphDUnAutreDepartement());
        assertThat(sansLivret.texte("Aucun livret n'est partagé avec vous")).isVisible();
        accessibilite.examiner(sansLivret, "Mes livrets de la MDPH, aucun");
        accessibilite.conclure();
    }

    @Test
    void livrets_that_change_school(Postes postes, Preparation preparation) {
        var poste = postes.de("direction.college");
        poste.aller("/transmissions");
        accessibilite.examiner(poste, "Transmissions, vides");
        preparation.demandeParLeCollege();
        poste.aller("/eleves");
        assertThat(poste.texte("Demande envoyée le").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, demande envoyée");
        poste.aller("/transmissions");
        accessibilite.examiner(poste, "Transmissions, demande envoyée");
        poste.page().locator(".lpi-equipe a").first().click();
        accessibilite.examiner(poste, "Demander la transmission");

        var tient = postes.de("direction.ecole");
        tient.aller("/transmissions");
        accessibilite.examiner(tient, "Transmissions, demande reçue");
        tient.lienQuiDit("Répondre").first().click();
        accessibilite.examiner(tient, "Répondre à une demande");
        tient.cliquer("Transmettre le livret");
        assertThat(tient.alerte()).containsText("Cochez « Je confirme »");
        accessibilite.examiner(tient, "Répondre à une demande, sans confirmer");

        preparation.avecUnEleveAReconnaitre(() -> {
            tient.aller("/eleves/doubles");
            assertThat(tient.titre("Est-ce le même élève ?").first()).isVisible();
            accessibilite.examiner(tient, "Élèves présents dans deux établissements");
        });
        accessibilite.conclure();
    }

    @Test
    void amenagements_of_a_livret_chosen_searched_read_and_proposed(Postes postes, Preparation preparation) {
        var suivi = preparation.livretAvec(AmenagementsTest.CHOISIS);
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        assertThat(poste.texte("1 autre élément…")).isVisible();
        accessibilite.examiner(poste, "Livret avec des aménagements");
        poste.lien("Consulter les aménagements").click();
        assertThat(poste.titre("Aménagements pédagogiques sélectionnés")).isVisible();
        accessibilite.examiner(poste, "Consulter les aménagements");
        poste.lien("Modifier les aménagements").click();
        assertThat(poste.titre("Modifier les aménagements")).isVisible();
        accessibilite.examiner(poste, "Modifier les aménagements");
        poste.boutonQuiDit("Communication").click();
        assertThat(poste.champ("Donner les consignes à l'oral")).isVisible();
        accessibilite.examiner(poste, "Modifier les aménagements, ouverts");
        poste.champ("Rechercher un aménagement").fill("tiers temps");
        accessibilite.examiner(poste, "Modifier les aménagements, cherchés");

        var direction = postes.de("direction.ecole");
        direction.aller(suivi.adresse() + "/amenagements/modification");
        poste.aller(suivi.adresse() + "/amenagements/modification");
        for (var page : List.of(direction, poste)) {
            page.boutonQuiDit("Communication").click();
        }
        direction.ecrire(direction.champ("Autre aménagement ou adaptation (Communication)"), "Un signal");
        poste.ecrireSansAttendre(poste.champ("Autre aménagement ou adaptation (Communication)"), "Un carton");
        poste.lienQuiDit("Comparer les deux textes").click();
        assertThat(poste.titre("Deux textes pour un même champ")).isVisible();
        accessibilite.examiner(poste, "Aménagements, deux textes");

        poste.aller(suivi.adresse());
        poste.cliquer("Créer un PPRE");
        poste.page().waitForURL("**/etapes/1**");
        poste.aller(AmenagementsTest.etape(poste, 4));
        poste.onglet("Aménagements et adaptations").click();
        assertThat(poste.texte("Déjà dans le livret").first()).isVisible();
        accessibilite.examiner(poste, "Étape 4, aménagements du livret");
        poste.boutonQuiDit("Communication").click();
        poste.champ("Donner les consignes à l'oral").press("Space");
        assertThat(poste.boutonQuiDit("Ajouter aussi au livret : Donner")).isVisible();
        accessibilite.examiner(poste, "Étape 4, à ajouter au livret");

        var vide = preparation.livret();
        poste.aller(vide.adresse() + "/amenagements");
        assertThat(poste.texte("Aucun aménagement n'a été renseigné")).isVisible();
        accessibilite.examiner(poste, "Consulter les aménagements, aucun");
        var college = postes.de("enseignant.college");
        college.lienQuiDit("VINCENT Emma").click();
        college.lien("Modifier les aménagements").click();
        assertThat(college.titre("Choisis dans la banque")).isVisible();
        accessibilite.examiner(college, "Modifier les aménagements, ancienne banque");
        accessibilite.conclure();
    }
}
