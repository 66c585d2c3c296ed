package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From the livret to the PPRE and back: what is chosen in the one is proposed by the other.
@ParcoursLpi
class AmenagementsTest {

    /// Six, so that the livret's page says that there is another.
    static final Map<String, String> CHOISIS = Map.of(
            "amenagement.am-el-ost-installer-face-tableau", "oui",
            "amenagement.am-el-ost-utiliser-code-couleur-matiere", "oui",
            "amenagement.am-el-ost-accorder-temps-majore-ecrit", "oui",
            "amenagement.am-el-com-placer-face-adresser-lui", "oui",
            "amenagement.am-el-ada-fournir-fiche-memoire", "oui",
            "libre.lame-el-ada", "Une fiche par leçon");

    private static final String TABLEAU = "Installer l'élève face au tableau";
    private static final String MAJORE = "Accorder un temps majoré à l'écrit";

    @Test
    void chosen_in_the_livret_they_come_first_in_the_PPRE_which_adds_one_to_it(Postes postes, Preparation preparation) {
        var suivi = preparation.livret();
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        assertThat(poste.texte("Aucun aménagement n'a été renseigné")).isVisible();
        poste.lien("Modifier les aménagements").click();
        poste.boutonQuiDit("Organisation spatiale").click();
        cocherAuClavier(poste, TABLEAU);
        poste.toutEstEnregistre();
        poste.champ("Rechercher un aménagement").fill("tiers temps");
        assertThat(poste.champ(MAJORE)).isVisible();
        assertThat(poste.champ(TABLEAU)).isHidden();
        poste.champ("Rechercher un aménagement").fill("");
        poste.ecrire(poste.champ("Autre aménagement ou adaptation (Organisation"), "Une horloge");
        poste.cliquer("Enregistrer et revenir au livret");
        assertThat(poste.texte("Les aménagements du livret sont enregistrés.")).isVisible();
        assertThat(poste.texte(TABLEAU)).isVisible();
        assertThat(poste.texte("Une horloge")).isVisible();

        poste.cliquer("Créer un PPRE");
        poste.page().waitForURL("**/etapes/1**");
        poste.aller(etape(poste, 4));
        poste.onglet("Aménagements et adaptations").click();
        poste.boutonQuiDit("Ajouter : " + TABLEAU).click();
        assertThat(poste.boutonQuiDit("Retirer : " + TABLEAU)).isVisible();
        poste.toutEstEnregistre();
        poste.boutonQuiDit("Organisation spatiale").click();
        assertThat(poste.champ(TABLEAU)).isChecked();
        assertThat(poste.boutonQuiDit("Ajouter aussi au livret : " + TABLEAU)).hasCount(0);

        assertThat(poste.boutonQuiDit("Ajouter aussi au livret : " + MAJORE)).isHidden();
        cocherAuClavier(poste, MAJORE);
        poste.boutonQuiDit("Ajouter aussi au livret : " + MAJORE).click();
        assertThat(poste.boutonQuiDit("Retirer : " + MAJORE)).isVisible();
        assertThat(poste.champ(MAJORE)).isChecked();
        poste.lien("Quitter la création du PPRE").click();
        assertThat(poste.texte(MAJORE)).isVisible();

        var contributeur = postes.de("contributeur.ecole");
        contributeur.admettre(404).aller(suivi.adresse() + "/amenagements");
        assertThat(contributeur.titre("Page introuvable")).isVisible();
    }

    @Test
    void a_contributeur_reads_them_and_writes_none(Postes postes, Preparation preparation) {
        var suivi = preparation.livretAvec(CHOISIS);
        var poste = postes.de("contributeur.ecole");
        poste.aller(suivi.adresse());
        assertThat(poste.texte("1 autre élément…")).isVisible();
        assertThat(poste.lien("Modifier les aménagements")).hasCount(0);
        poste.lien("Consulter les aménagements").click();
        assertThat(poste.texte("Une fiche par leçon")).isVisible();
        assertThat(poste.lien("Modifier les aménagements")).hasCount(0);
        poste.admettre(404).aller(suivi.adresse() + "/amenagements/modification");
        assertThat(poste.titre("Page introuvable")).isVisible();
    }

    @Test
    void the_same_is_done_with_the_submits_alone(Postes postes, Preparation preparation) {
        var champs = new HashMap<>(Preparation.TROIS_ETAPES);
        champs.putAll(Map.of(
                "difficulte.domaine.2", "dom-methodes-outils",
                "difficulte.sousDomaine.sd-gestion-tache-autonomie", "oui",
                "difficulte.libelle.di-gestion-tache-autonomie-ne-parvient-pas-executer-tache-temps-imparti", "oui"));
        var suivi = preparation.brouillon(champs);
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse() + "/amenagements/modification");
        poste.cocher(TABLEAU);
        poste.champ("Rechercher un aménagement").fill("tiers temps");
        poste.cliquer("Rechercher");
        assertThat(poste.champ(TABLEAU)).isHidden();
        assertThat(poste.champ(TABLEAU)).isChecked();
        assertThat(poste.champ(MAJORE)).isVisible();
        poste.champ("Autre aménagement ou adaptation (Communication)").fill("Un signal convenu");
        poste.cliquer("Enregistrer et revenir au livret");
        assertThat(poste.texte("Un signal convenu")).isVisible();

        poste.lien("Reprendre le brouillon du PPRE").click();
        poste.aller(etape(poste, 4));
        assertThat(poste.texte("Ne parvient pas à exécuter la tâche dans le temps imparti")
                        .last())
                .isVisible();
        assertThat(poste.champ(MAJORE)).not().isChecked();
        poste.boutonQuiDit("Ajouter : " + MAJORE).click();
        assertThat(poste.champ(MAJORE)).isChecked();
        poste.boutonQuiDit("Ajouter : Un signal convenu").click();
        assertThat(poste.champ("Autre aménagement ou adaptation (Communication)"))
                .hasValue("Un signal convenu");
        poste.boutonQuiDit("Ajouter aussi au livret : " + MAJORE).click();
        assertThat(poste.boutonQuiDit("Ajouter aussi au livret : " + MAJORE)).hasCount(0);
        poste.boutonQuiDit("Retirer : " + MAJORE).click();
        assertThat(poste.champ(MAJORE)).not().isChecked();
        poste.aller(suivi.adresse());
        assertThat(poste.texte(MAJORE)).isVisible();
    }

    @Test
    void what_was_chosen_too_late_is_given_back_after_the_login(Postes postes, Preparation preparation) {
        var suivi = preparation.livret();
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse() + "/amenagements/modification");
        preparation.passerUneJournee();
        poste.cocher(TABLEAU);
        poste.cliquer("Enregistrer");
        assertThat(poste.titre("Votre session a expiré")).isVisible();
        poste.champ("Identifiant").fill("enseignant.ecole");
        poste.champExact("Mot de passe").fill(Poste.MOT_DE_PASSE);
        poste.cliquer("Se connecter");
        assertThat(poste.texte(TABLEAU).first()).isVisible();
        poste.cliquer("Enregistrer");
        assertThat(poste.champ(TABLEAU)).isChecked();
    }

    /// The accordion may still be unfolding under the pointer, and takes no focus before it is.
    private static void cocherAuClavier(Poste poste, String etiquette) {
        assertThat(poste.champ(etiquette)).isVisible();
        poste.champ(etiquette).press("Space");
        assertThat(poste.champ(etiquette)).isChecked();
    }

    static String etape(Poste poste, int numero) {
        return poste.adresse().replaceFirst("/etapes/.*", "/etapes/" + numero);
    }
}
