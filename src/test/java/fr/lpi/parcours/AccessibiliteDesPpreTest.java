package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What axe finds on the pages of a PPRE, in each state that a person meets.
@ParcoursLpi
class AccessibiliteDesPpreTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void the_bilan_begun_written_refused_finalised_and_the_next_PPRE(Postes postes, Preparation preparation) {
        var finalise = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(finalise.adresse());
        poste.lien("Noter une observation").click();
        poste.boutonQuiDit("En progrès").click();
        assertThat(poste.texte("Observation notée.")).isVisible();
        accessibilite.examiner(poste, "Noter une observation");
        poste.champ("Un mot").fill("Lit seul");
        assertThat(poste.resterQuandOnLeDemande(
                        () -> poste.lien("Mes livrets").first().click()))
                .isEqualTo("beforeunload");
        assertThat(poste.champ("Un mot")).hasValue("Lit seul");
        poste.champ("Jour").fill("hier");
        poste.boutonQuiDit("Réussi seul").click();
        assertThat(poste.alerte()).containsText("Écrivez la date en jour/mois/année");
        accessibilite.examiner(poste, "Noter une observation, en erreur");
        poste.aller(finalise.adresse());
        poste.lienQuiDit("Consulter le PPRE").first().click();
        poste.cliquer("Créer le bilan du PPRE");
        assertThat(poste.texte("Étape 1 sur 2")).isVisible();
        accessibilite.examiner(poste, "Bilan, consultation du PPRE");
        poste.lien("Suivant").click();
        poste.boutonQuiDit("Claire VASSEUR").click();
        accessibilite.examiner(poste, "Bilan, informations");
        poste.onglet("Bilan par objectif").click();
        accessibilite.examiner(poste, "Bilan par objectif");
        poste.onglet("Bilan général").click();
        accessibilite.examiner(poste, "Bilan général");
        poste.cliquer("Finaliser le bilan");
        assertThat(poste.texte("Une information manque pour finaliser")).isVisible();
        accessibilite.examiner(poste, "Finaliser le bilan, incomplet");
        poste.lien("Compléter").click();
        poste.ecrire(poste.champ("Veuillez indiquer le bilan général"), "Des progrès.");
        poste.cliquer("Finaliser le bilan");
        assertThat(poste.texte("Souhaitez-vous finaliser")).isVisible();
        accessibilite.examiner(poste, "Finaliser le bilan");
        poste.cliquer("Finaliser");
        assertThat(poste.titre("PPRE et son bilan")).isVisible();
        accessibilite.examiner(poste, "Livret avec un PPRE et son bilan");
        poste.lienQuiDit("Consulter le PPRE").first().click();
        accessibilite.examiner(poste, "Consulter le PPRE et son bilan");
        poste.aller(finalise.adresse());
        poste.cliquer("Créer un nouveau PPRE");
        assertThat(poste.bouton("Confirmer cette étape")).isVisible();
        accessibilite.examiner(poste, "Étape 1 d'un PPRE renouvelé");
        accessibilite.conclure();
    }

    @Test
    void the_rectificatif_asked_written_compared_finalised_and_both_versions(Postes postes, Preparation preparation) {
        var finalise = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(finalise.adresse());
        poste.lienQuiDit("Consulter le PPRE").first().click();
        poste.lien("Rectifier le PPRE").click();
        assertThat(poste.titre("Rectifier le PPRE")).isVisible();
        accessibilite.examiner(poste, "Rectifier le PPRE");
        poste.cliquer("Commencer le rectificatif");
        assertThat(poste.alerte()).containsText("Dites pourquoi ce PPRE est rectifié");
        accessibilite.examiner(poste, "Rectifier le PPRE, en erreur");
        poste.champ("Motif du rectificatif").fill("La durée était fausse.");
        poste.cliquer("Commencer le rectificatif");
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
        assertThat(poste.champ("Motif du rectificatif")).hasValue("La durée était fausse.");
        accessibilite.examiner(poste, "Étape 1 d'un rectificatif");
        poste.ecrire(poste.champ("Durée envisagée"), "9");
        poste.toutEstEnregistre();
        poste.lien("Abandonner le rectificatif").click();
        assertThat(poste.titre("Abandonner le rectificatif")).isVisible();
        accessibilite.examiner(poste, "Abandonner le rectificatif");
        poste.lien("Annuler").click();
        poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/4"));
        poste.cliquer("Finaliser le rectificatif");
        assertThat(poste.texte("L'accord des responsables légaux et les signatures seront demandés à nouveau."))
                .isVisible();
        accessibilite.examiner(poste, "Finaliser le rectificatif");
        poste.cliquer("Finaliser");
        assertThat(poste.texte("Le rectificatif est finalisé.")).isVisible();
        accessibilite.examiner(poste, "Consulter le PPRE rectifié");
        poste.lienQuiDit("Voir la version du").click();
        assertThat(poste.lien("Voir le PPRE en vigueur")).isVisible();
        accessibilite.examiner(poste, "Consulter une version remplacée");
        accessibilite.conclure();
    }

    @Test
    void signatures_drawn_on_the_screen(Postes postes, Preparation preparation) {
        var poste = SignatureDuPpreTest.ouvrir(postes, preparation);
        accessibilite.examiner(poste, "Signer à l'écran");
        poste.cliquer("Valider la signature");
        assertThat(poste.alerte().first()).containsText("Signez dans le cadre");
        accessibilite.examiner(poste, "Signer à l'écran, cadre vide");
        SignatureDuPpreTest.dessiner(poste);
        poste.cliquer("Valider la signature");
        assertThat(poste.texte("La signature est enregistrée.")).isVisible();
        accessibilite.examiner(poste, "Signatures");
        poste.lienQuiDit("Retirer cette signature").click();
        assertThat(poste.texte("Confirmez-vous le retrait")).isVisible();
        accessibilite.examiner(poste, "Retirer une signature");
        poste.lien("Annuler").click();
        poste.lien("Lire le PPRE").click();
        assertThat(poste.titre("Signatures à l'écran")).isVisible();
        accessibilite.examiner(poste, "PPRE signé");
        accessibilite.conclure();
    }

    @Test
    void the_suivi_of_a_PPRE_until_its_interruption(Postes postes, Preparation preparation) {
        var finalise = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(finalise.adresse());
        poste.lienQuiDit("Suivi du PPRE").first().click();
        accessibilite.examiner(poste, "Suivi du PPRE");
        poste.champ("Expliqué à l'élève le").fill("30/02/2027");
        poste.champ("Date de la réunion").fill(LocalDate.now().toString());
        poste.cliquer("Enregistrer");
        assertThat(poste.alerte()).containsText("Erreur : un champ est à corriger");
        accessibilite.examiner(poste, "Suivi du PPRE, en erreur");
        poste.lien("Invitation à imprimer").click();
        accessibilite.examiner(poste, "Invitation à la réunion");
        poste.lien("Suivi du PPRE").click();
        poste.lien("Consulter le PPRE").click();
        poste.lien("Projeter").click();
        accessibilite.examiner(poste, "PPRE projeté");
        poste.lien("Quitter la projection").click();
        poste.lien("Suivi du PPRE").click();
        poste.lien("Interrompre le PPRE").click();
        poste.cliquer("Interrompre le PPRE");
        assertThat(poste.alerte()).containsText("Écrivez le motif");
        accessibilite.examiner(poste, "Interrompre le PPRE, en erreur");
        poste.champ("Motif").fill("Départ de l'élève");
        var direction = postes.de("direction.ecole").admettre(409);
        direction.aller(poste.adresse());
        poste.cliquer("Interrompre le PPRE");
        assertThat(poste.texte("Le PPRE est interrompu.")).isVisible();
        direction.champ("Motif").fill("Refus de la famille");
        direction.cliquer("Interrompre le PPRE");
        assertThat(direction.texte("Ce PPRE a déjà été interrompu")).isVisible();
        accessibilite.examiner(direction, "Interrompre le PPRE, trop tard");
        var lecteur = postes.de("contributeur.ecole");
        lecteur.aller(poste.adresse().replaceFirst("\\?.*", ""));
        accessibilite.examiner(lecteur, "Suivi du PPRE, lu");
        poste.aller(finalise.adresse());
        accessibilite.examiner(poste, "Livret avec un PPRE interrompu");
        var vide = preparation.livret();
        poste.aller(vide.adresse() + "/besoin");
        direction.aller(poste.adresse());
        poste.cliquer("Noter le besoin");
        assertThat(poste.texte("Le besoin est noté")).isVisible();
        direction.champ("Ce que montre le diagnostic").fill("Lit mot à mot");
        direction.cliquer("Noter le besoin");
        assertThat(direction.texte("attend déjà la réponse de la direction")).isVisible();
        accessibilite.examiner(direction, "Besoin, un autre attend");
        direction.aller("/");
        accessibilite.examiner(direction, "Mes livrets, accords manquants et mise en place à valider");
        direction.aller(vide.adresse() + "/besoin");
        accessibilite.examiner(direction, "Valider la mise en place");
        accessibilite.conclure();
    }

    @Test
    void steps_of_an_empty_draft_then_in_error(Postes postes, Preparation preparation) {
        var poste = postes.de("enseignant.ecole");
        poste.aller(preparation.livret().adresse());
        poste.cliquer("Créer un PPRE");
        poste.page().waitForURL("**/etapes/1**");
        var ppre = poste.adresse().replaceFirst("/etapes/.*", "/etapes/");
        for (var etape = 1; etape <= 3; etape++) {
            poste.aller(ppre + etape);
            accessibilite.examiner(poste, "Étape %d vide".formatted(etape));
            poste.cliquer("Suivant");
            assertThat(poste.alerte()).isVisible();
            accessibilite.examiner(poste, "Étape %d en erreur".formatted(etape));
        }
        poste.aller(ppre + 4);
        accessibilite.examiner(poste, "Étape 4 vide, objectifs");
        poste.onglet("Aménagements et adaptations").click();
        accessibilite.examiner(poste, "Étape 4 vide, aménagements");
        poste.cliquer("Finaliser le PPRE");
        assertThat(ParcoursPrincipalTest.dialogue(poste)).containsText("manquent pour finaliser");
        accessibilite.examiner(poste, "Finaliser, incomplet");
        accessibilite.conclure();
    }

    @Test
    void steps_of_a_filled_draft_its_dialog_and_a_conflict(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(rempli());
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        var ppre = poste.adresse().replaceFirst("/etapes/.*", "/etapes/");
        for (var etape = 1; etape <= 4; etape++) {
            poste.aller(ppre + etape);
            poste.texte("Aide pour cette étape").click();
            accessibilite.examiner(poste, "Étape %d remplie, aide ouverte".formatted(etape));
        }
        poste.onglet("Aménagements et adaptations").click();
        poste.boutonQuiDit("Communication").click();
        assertThat(poste.champ("Donner les consignes à l'oral")).isVisible();
        accessibilite.examiner(poste, "Étape 4 remplie, aménagements ouverts");
        poste.champ("Rechercher un aménagement").fill("oral");
        accessibilite.examiner(poste, "Étape 4 remplie, aménagements cherchés");
        poste.cliquer("Finaliser le PPRE");
        assertThat(ParcoursPrincipalTest.dialogue(poste)).containsText("Souhaitez-vous finaliser");
        poste.texte("Définition du PPRE").click();
        assertThat(poste.texte("Déjà dans ce PPRE")).isVisible();
        accessibilite.examiner(poste, "Finaliser, complet");

        poste.aller(ppre + 4);
        var direction = postes.de("direction.ecole");
        direction.aller(ppre + 4);
        direction.ecrire(direction.champ("Actions menées en classe pour l'objectif n°1"), "Une dictée par jour");
        poste.ecrireSansAttendre(poste.champ("Actions menées en classe pour l'objectif n°1"), "Une lecture par jour");
        assertThat(poste.lienQuiDit("Comparer les deux textes")).isVisible();
        accessibilite.examiner(poste, "Champ en conflit");
        poste.lienQuiDit("Comparer les deux textes").click();
        assertThat(poste.titre("Deux textes pour un même champ")).isVisible();
        accessibilite.examiner(poste, "Deux textes pour un même champ");
        accessibilite.conclure();
    }

    private static Map<String, String> rempli() {
        var champs = new HashMap<>(Preparation.TROIS_ETAPES);
        champs.putAll(Map.of(
                "participant.000000000demo.nom", "VASSEUR",
                "participant.000000000demo.prenom", "Claire",
                "participant.000000000demo.fonction", "fonction-direction",
                "appui.libelle.pa-attention-memoire-autres", "oui",
                "appui.precision.sd-attention-memoire.1", "Retient les comptines",
                "personne.pm-equipe-pedagogique", "oui",
                "personne.pm-equipe-pedagogique.precision", "Thomas Carpentier",
                "objectif.1.intitule", "Lire dix lignes sans s'arrêter",
                "objectif.1.echeance", "18/12/2026",
                "objectif.3.intitule", "Relire seul"));
        return champs;
    }
}
