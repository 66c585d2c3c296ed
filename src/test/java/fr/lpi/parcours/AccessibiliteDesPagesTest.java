package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What axe finds on each page, in each state that a person meets.
@ParcoursLpi
class AccessibiliteDesPagesTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void pages_that_anyone_reads(Postes postes) {
        var poste = postes.libre();
        poste.aller("/connexion");
        accessibilite.examiner(poste, "Connexion");
        poste.champ("Identifiant").fill("enseignant.ecole");
        poste.champExact("Mot de passe").fill("Autre-2026");
        poste.cliquer("Se connecter");
        assertThat(poste.alerte()).containsText("Connexion refusée");
        accessibilite.examiner(poste, "Connexion refusée");
        for (var adresse :
                new String[] {"/accessibilite", "/mentions-legales", "/donnees-personnelles", "/qu-est-ce-qu-un-ppre"
                }) {
            poste.aller(adresse);
            accessibilite.examiner(poste, adresse);
        }
        poste.aller("/connexion?fait=deconnexion");
        accessibilite.examiner(poste, "Déconnecté");
        accessibilite.conclure();
    }

    @Test
    void mes_livrets_full_filtered_without_a_result_and_empty(Postes postes) {
        var poste = postes.de("enseignant.ecole");
        accessibilite.examiner(poste, "Mes livrets");
        poste.cocher("Responsable");
        assertThat(poste.texte("correspond").first()).isVisible();
        accessibilite.examiner(poste, "Mes livrets, filtrés");
        poste.aller("/?q=Zzyzx");
        assertThat(poste.texte("Aucun livret ne correspond")).isVisible();
        accessibilite.examiner(poste, "Mes livrets, sans résultat");
        var collegue = postes.de("collegue.ecole");
        assertThat(collegue.texte("Vous ne suivez encore aucun livret.")).isVisible();
        accessibilite.examiner(collegue, "Mes livrets, aucun");
        collegue.aller("/une/page/qui/n/existe/pas");
        assertThat(collegue.titre("Page introuvable")).isVisible();
        accessibilite.examiner(collegue, "Page introuvable");
        accessibilite.conclure();
    }

    @Test
    void eleves_and_their_import(Postes postes, Preparation preparation) throws IOException {
        var poste = postes.de("direction.ecole");
        poste.aller("/eleves");
        accessibilite.examiner(poste, "Élèves");
        poste.champ("Rechercher un élève").fill("a");
        poste.bouton("Rechercher").click();
        assertThat(poste.texte("correspondent à").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, recherche");
        poste.aller("/eleves?q=Zzyzx");
        assertThat(poste.texte("Aucun élève ne correspond").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, recherche sans résultat");
        poste.aller("/eleves");
        poste.lien("Importer des élèves").first().click();
        accessibilite.examiner(poste, "Import, fichier");
        verifier(poste, "Ce n'est pas un fichier d'ONDE.");
        assertThat(poste.alerte()).containsText("Ce fichier ne peut pas être importé");
        accessibilite.examiner(poste, "Import, fichier refusé");

        // A file of strangers: LPI asks whether it is the right one.
        var onde = onde();
        verifier(
                poste,
                onde.lines().limit(1).collect(Collectors.joining()) + "\n" + ligne("BARBIER", "Inès", "03/04/2019"));
        assertThat(poste.titre("Est-ce le bon fichier ?")).isVisible();
        accessibilite.examiner(poste, "Import, fichier douteux");
        poste.cliquer("Importer");
        assertThat(poste.alerte()).containsText("Rien n'a été importé");
        accessibilite.examiner(poste, "Import, confirmation oubliée");

        poste.lien("Choisir un autre fichier").click();
        verifier(
                poste,
                onde.lines().filter(ligne -> !ligne.contains(";CM2 A;")).collect(Collectors.joining("\n")) + "\n"
                        + ligne("BARBIER", "Inès", "03/04/2019") + "\n" + ligne("BARBIER", "Noé", "31/02/2019"));
        assertThat(poste.titre("Élèves à ajouter")).isVisible();
        accessibilite.examiner(poste, "Import, rapport");
        var rapport = poste.page().url();
        poste.aller("/eleves");
        assertThat(poste.texte("attend votre décision").first()).isVisible();
        accessibilite.examiner(poste, "Élèves, un import attend");
        poste.aller(rapport);
        preparation.pendantUnImport(() -> {
            poste.cliquer("Importer");
            assertThat(poste.texte("En attente").first()).isVisible();
            accessibilite.examiner(poste, "Import, avancement");
        });
        assertThat(poste.texte("L'import est fait.")).isVisible();
        accessibilite.examiner(poste, "Import fait");
        var college = postes.de("direction.college");
        college.aller("/eleves/import");
        accessibilite.examiner(college, "Import, fichier de SIECLE");
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
    void accounts_schools_and_settings(Postes postes) {
        var direction = postes.de("direction.ecole");
        for (var page : new String[] {"Comptes", "Créer un compte", "Réglages", "Plan du site"}) {
            direction.lienQuiDit(page).first().click();
            assertThat(direction.titre(page).first()).isVisible();
            accessibilite.examiner(direction, page);
        }
        direction.aller("/mon-compte");
        accessibilite.examiner(direction, "Mon compte");
        var administrateur = postes.de("administrateur");
        for (var page : new String[] {"Établissements", "Créer un établissement"}) {
            administrateur.lien(page).first().click();
            assertThat(administrateur.titre(page).first()).isVisible();
            accessibilite.examiner(administrateur, page);
        }
        accessibilite.conclure();
    }

    @Test
    void a_link_to_hand_over_and_what_was_typed_too_late(Postes postes) {
        var poste = postes.de("direction.ecole");
        poste.aller("/comptes");
        poste.lienQuiDit("Nouveau lien").first().click();
        poste.page().locator("main form [type=submit]").last().click();
        assertThat(poste.bouton("Copier le lien")).isVisible();
        accessibilite.examiner(poste, "Lien à remettre");

        envoyerTropTard(poste);
        assertThat(poste.titre("Votre session a expiré")).isVisible();
        accessibilite.examiner(poste, "Connexion, texte gardé");
        entrer(poste, "direction.ecole", "mauvais");
        assertThat(poste.alerte()).containsText("cette page le garde toujours");
        accessibilite.examiner(poste, "Connexion refusée, texte gardé");
        entrer(poste, "enseignant.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.alerte()).containsText("un texte attend une autre personne");
        accessibilite.examiner(poste, "Connexion, texte d'une autre personne");
        entrer(poste, "direction.ecole", Poste.MOT_DE_PASSE);
        assertThat(poste.titre("Votre texte n'a pas été perdu")).isVisible();
        accessibilite.examiner(poste, "Texte retrouvé");
        accessibilite.conclure();
    }

    /// As a browser without scripts would: none asks for the session first.
    private static void envoyerTropTard(Poste poste) {
        poste.aller("/comptes");
        poste.lienQuiDit("Créer un compte").first().click();
        poste.page().getByLabel(EnregistrementTest.NOM).fill("Marchand");
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.page()
                .evaluate("HTMLFormElement.prototype.submit.call(document.querySelector('main form[method=post]'))");
    }

    private static void entrer(Poste poste, String identifiant, String motDePasse) {
        poste.champ("Identifiant").fill(identifiant);
        poste.champExact("Mot de passe").fill(motDePasse);
        poste.cliquer("Se connecter");
    }

    @Test
    void what_opens_over_a_page(Postes postes, Preparation preparation) {
        var poste = postes.de("enseignant.ecole");
        poste.cliquer("Paramètres d'affichage");
        assertThat(poste.titre("Paramètres d'affichage")).isVisible();
        accessibilite.examiner(poste, "Paramètres d'affichage");
        poste.page().keyboard().press("Escape");
        poste.page().setViewportSize(320, 900);
        poste.bouton("Menu").click();
        assertThat(poste.bouton("Fermer").first()).isVisible();
        accessibilite.examiner(poste, "Menu d'un petit écran");

        poste.aller(preparation.brouillon(Map.of("duree", "6")).adresse());
        poste.lien("Supprimer le brouillon").click();
        poste.lien("Supprimer le brouillon").click();
        poste.cliquer("Confirmer la suppression");
        assertThat(poste.texte("Le brouillon est dans la corbeille")).isVisible();
        accessibilite.examiner(poste, "Livret avec une corbeille");

        poste.aller(preparation.brouillon(Preparation.TROIS_ETAPES).adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.contexte().setOffline(true);
        poste.cliquer("Enregistrer");
        assertThat(poste.alerte().filter(new Locator.FilterOptions().setHasText("Rien n'est envoyé")))
                .isVisible();
        accessibilite.examiner(poste, "Rien n'est envoyé");
        poste.contexte().setOffline(false);
        poste.contexte().clearCookies(new BrowserContext.ClearCookiesOptions().setName("lpi-session"));
        poste.cliquer("Enregistrer");
        assertThat(poste.page().getByRole(AriaRole.DIALOG)).containsText("Votre session a expiré");
        accessibilite.examiner(poste, "Reconnexion");
        accessibilite.conclure();
    }

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
    void the_bilan_begun_written_refused_finalised_and_the_next_PPRE(Postes postes, Preparation preparation) {
        var finalise = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        poste.aller(finalise.adresse());
        poste.lien("Noter une observation").click();
        poste.boutonQuiDit("En progrès").click();
        assertThat(poste.texte("Observation notée.")).isVisible();
        accessibilite.examiner(poste, "Noter une observation");
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
        assertThat(poste.texte("Les signatures seront demandées à nouveau.")).isVisible();
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

    private static void verifier(Poste poste, String fichier) {
        poste.champ("Fichier")
                .setInputFiles(
                        new FilePayload("CSVExtraction.csv", "text/csv", fichier.getBytes(StandardCharsets.UTF_8)));
        poste.cliquer("Vérifier");
    }

    private static String ligne(String nom, String prenom, String naissance) {
        return nom + ";;" + prenom + ";" + naissance
                + ";F;;12 rue des Écoles;99000;VILLE-EXEMPLE;FRANCE;;;;;CYCLE II;CP;CP A;99000;O;N;O;";
    }

    private static String onde() throws IOException {
        try (var fichier =
                AccessibiliteDesPagesTest.class.getResourceAsStream("/demonstration/onde-ecole-9990001X.csv")) {
            return new String(Objects.requireNonNull(fichier).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
