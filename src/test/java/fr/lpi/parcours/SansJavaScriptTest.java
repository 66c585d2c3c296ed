package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.lpi.document.Conformite;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.web.Accord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The same writing where no script runs: each button is a submit.
@ParcoursLpi
class SansJavaScriptTest {

    @Test
    void a_PPRE_is_written_with_the_submits_alone(Postes postes, Preparation preparation) throws Exception {
        var suivi = preparation.livret();
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.cliquer("Créer un PPRE");

        informations(poste);
        domaines(poste);
        miseEnOeuvre(poste);

        assertThat(poste.titre("Livret " + Accord.de(suivi.eleve()))).isVisible();
        poste.lien("Consulter le PPRE").first().click();
        var document = poste.page().getByRole(AriaRole.ARTICLE);
        for (var texte : new String[] {
            "6 semaine(s)",
            "VASSEUR",
            "KERSALÉ",
            "Mémorise une poésie",
            "Range bien ses affaires",
            "Oublie ses lunettes",
            "Lire dix lignes sans buter",
            "Installer l'élève face au tableau",
            "Une gomme neuve"
        }) {
            assertThat(document).containsText(texte);
        }
        var pdf = poste.page()
                .waitForDownload(() -> poste.lienQuiDit("Télécharger").click());
        assertThat(Conformite.fautes(Files.readAllBytes(pdf.path()))).isEmpty();
    }

    @Test
    void a_file_is_imported_and_its_progress_becomes_its_report(Postes postes, Preparation preparation) {
        var poste = postes.sansJavaScript("direction.ecole");
        poste.aller("/eleves");
        poste.lien("Importer des élèves").first().click();
        poste.champ("Fichier")
                .setInputFiles(new FilePayload(
                        "CSVExtraction.csv",
                        "text/csv",
                        Ecoles.ENTETE
                                .concat(Ecoles.ligne("KERSALÉ", "Maïwenn", Ecoles.ine(), "CE1", "CE1-CE2 A"))
                                .getBytes(StandardCharsets.UTF_8)));
        poste.cliquer("Vérifier");
        assertThat(poste.titre("Élèves à ajouter")).isVisible();
        poste.cocher("Je confirme");
        preparation.pendantUnImport(() -> {
            poste.cliquer("Importer");
            assertThat(poste.texte("En attente")).isVisible();
        });
        assertThat(poste.texte("L'import est fait.")).isVisible();
        poste.lien("Voir les élèves").click();
        assertThat(poste.texte("KERSALÉ Maïwenn").first()).isVisible();
    }

    @Test
    void a_request_of_another_school_is_answered(Postes postes, Preparation preparation) {
        var suivi = preparation.demandeParLeCollege();
        var poste = postes.sansJavaScript("direction.ecole");
        poste.aller("/transmissions");
        poste.lienQuiDit("Répondre à la demande pour " + suivi.eleve()).click();
        poste.champ("Raison").selectOption(new SelectOption().setIndex(1));
        poste.cliquer("Ne pas donner suite");
        assertThat(poste.alerte()).containsText("Cochez « Je confirme » pour ne pas donner suite.");
        poste.champ("Raison").selectOption(new SelectOption().setIndex(1));
        poste.cocher("Je confirme : je ne pourrai pas revenir");
        poste.cliquer("Ne pas donner suite");
        assertThat(poste.texte("Vous ne donnez pas suite à cette demande.")).isVisible();
        assertThat(poste.titre("Demandes laissées sans suite")).isVisible();
    }

    @Test
    void a_livret_searched_in_vain_leads_to_its_pupil(Postes postes, Preparation preparation) {
        var suivi = preparation.livret();
        var poste = postes.sansJavaScript("direction.ecole");
        poste.champ("Rechercher un livret").fill("Zzyzx");
        poste.cliquer("Rechercher");
        assertThat(poste.texte("Aucun livret ne correspond")).isVisible();
        poste.lien("Créer un livret").last().click();
        assertThat(poste.champ("Rechercher un élève")).hasValue("Zzyzx");
        poste.champ("Rechercher un élève").fill(suivi.eleve());
        poste.cliquer("Rechercher");
        poste.lienQuiDit("Ouvrir le livret de " + suivi.eleve()).click();
        assertThat(poste.titre("Livret " + Accord.de(suivi.eleve()))).isVisible();
    }

    private static void informations(Poste poste) {
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
        poste.cliquer("Suivant");
        assertThat(poste.alerte()).containsText("Erreur : 2 champs sont à corriger");
        poste.cocher("PPRE - remédiation en cours d'année");
        poste.champ("Durée envisagée").fill("6");
        poste.boutonQuiDit("Claire VASSEUR").click();
        assertThat(poste.champ("Nom du participant n°1")).hasValue("VASSEUR");
        assertThat(poste.champ("Durée envisagée")).hasValue("6");
        poste.boutonQuiDit("Thomas CARPENTIER").click();
        poste.bouton("Retirer Thomas CARPENTIER").click();
        assertThat(poste.bouton("Retirer Thomas CARPENTIER")).hasCount(0);
        poste.cliquer("+ Ajouter un participant");
        poste.champ("Nom du participant n°2").fill("KERSALÉ");
        poste.champ("Prénom du participant n°2").fill("Maïwenn");
        poste.cliquer("Enregistrer");
        assertThat(poste.texte("Enregistré à")).isVisible();
        assertThat(poste.champ("Nom du participant n°2")).hasValue("KERSALÉ");
        poste.cliquer("Suivant");
        assertThat(poste.alerte()).containsText("Choisissez la fonction");
        poste.champ("Fonction du participant n°2").selectOption("Responsables légaux");
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 2 sur 4")).isVisible();
    }

    private static void domaines(Poste poste) {
        poste.champ("Domaine / discipline n°1").selectOption("Méthodes et outils pour apprendre");
        poste.cliquer("Afficher les sous-domaines du domaine n°1");
        poste.cocher("Attention et mémoire");
        poste.cocher("Mémorise une poésie");
        var attention = poste.groupe("Attention et mémoire");
        Poste.cocher(attention.getByLabel("Autre(s)"));
        attention.getByLabel("Veuillez préciser (1 sur 3").fill("Range bien ses affaires");
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 3 sur 4")).isVisible();

        poste.cliquer("Retour");
        assertThat(poste.texte("Étape 2 sur 4")).isVisible();
        assertThat(poste.champ("Mémorise une poésie")).isChecked();
        poste.cliquer("Suivant");

        poste.champ("Domaine / discipline n°1").selectOption("Mathématiques et sciences");
        poste.cliquer("Afficher les sous-domaines du domaine n°1");
        poste.cocher("Nombres et calculs");
        var calculs = poste.groupe("Nombres et calculs");
        Poste.cocher(calculs.getByLabel("Autre(s)"));
        calculs.getByLabel("Veuillez préciser (1 sur 3").fill("Oublie ses lunettes");
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 4 sur 4")).isVisible();
    }

    private static void miseEnOeuvre(Poste poste) {
        poste.cliquer("Finaliser le PPRE");
        assertThat(poste.texte("Une information manque pour finaliser")).isVisible();
        poste.lien("Compléter").click();
        poste.champ("Intitulé de l'objectif n°1").fill("Lire dix lignes sans buter");
        // The third one is unfolded, since nothing can unfold it.
        assertThat(poste.champ("Intitulé de l'objectif n°3")).isVisible();
        poste.cocher("Installer l'élève face au tableau");
        poste.champ("Autre aménagement ou adaptation").first().fill("Une gomme neuve");
        poste.cliquer("Enregistrer");
        assertThat(poste.champ("Intitulé de l'objectif n°1")).hasValue("Lire dix lignes sans buter");
        poste.cliquer("Finaliser le PPRE");
        assertThat(poste.texte("Souhaitez-vous finaliser la création de ce document ?"))
                .isVisible();
        poste.cliquer("Finaliser");
    }
}
