package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The groups of an AP action, from their making to what a pupil's PPRE shows of them.
@ParcoursLpi
class GroupesDAccompagnementTest {

    private final Accessibilite accessibilite = new Accessibilite();

    private static void dire(Poste poste, String eleve, String reponse) {
        poste.groupe(eleve).getByLabel(reponse).check();
    }

    @Test
    void a_group_is_made_held_and_followed(Postes postes) {
        var poste = postes.de("enseignant.college");
        poste.lien("Projet d'AP").click();
        poste.lien("Groupes d'élèves").click();
        assertThat(poste.lien("Consignes, premier groupe")).isVisible();
        accessibilite.examiner(poste, "Groupes d'AP");

        poste.lienQuiDit("Former un groupe").click();
        poste.champ("Valeur visée").fill("dix");
        poste.admettre(422).boutonQuiDit("Former le groupe").click();
        assertThat(poste.alerte()).containsText("Donnez un nom au groupe");
        assertThat(poste.champ("Valeur visée")).hasValue("dix");
        accessibilite.examiner(poste, "Groupe à former, refusé");
        poste.champ("Nom du groupe").fill("Notes du jeudi");
        poste.champ("Action du projet").selectOption("Prendre des notes pour apprendre");
        poste.champ("Ce que l'on mesure").fill("Idées retrouvées sur dix");
        poste.champ("Valeur visée").fill("8");
        assertThat(poste.champ("Dominique Ferrand")).isChecked();
        poste.boutonQuiDit("Former le groupe").click();

        assertThat(poste.texte("Le groupe est formé.")).isVisible();
        poste.champ("Classe").selectOption("6B");
        poste.cliquer("Chercher");
        poste.admettre(422).cliquer("Ajouter les élèves cochés");
        assertThat(poste.alerte()).containsText("Cochez au moins un élève");
        assertThat(poste.champ("Classe")).hasValue("6B");
        poste.cocher("Zoé GAUTHIER");
        poste.champ("Classe").selectOption("6A");
        poste.champ("Nom ou prénom").fill("vincent");
        poste.cliquer("Chercher");
        assertThat(poste.groupe("Déjà cochés").getByLabel("Zoé GAUTHIER")).isChecked();
        poste.cocher("Emma VINCENT");
        accessibilite.examiner(poste, "Élèves d'un groupe, à choisir");
        poste.cliquer("Ajouter les élèves cochés");
        assertThat(poste.texte("Les élèves choisis sont dans le groupe.")).isVisible();

        poste.lien("Notes du jeudi").click();
        accessibilite.examiner(poste, "Groupe sans séance");
        var groupe = poste.adresse();
        poste.cliquer("Noter une séance");
        assertThat(poste.groupe("Emma VINCENT").getByLabel("Présent")).isChecked();
        assertThat(poste.texte("La séance est ouverte, chacun y est noté présent."))
                .isVisible();
        var seance = poste.adresse().replace("?fait=ouverte", "");
        dire(poste, "Emma VINCENT", "Excusé");
        poste.champ("Remarque sur la séance").fill("a".repeat(1001));
        poste.admettre(422).cliquer("Enregistrer la séance");
        assertThat(poste.alerte()).containsText("1001 caractères");
        assertThat(poste.champ("Remarque sur la séance")).hasValue("a".repeat(1001));
        assertThat(poste.groupe("Emma VINCENT").getByLabel("Excusé")).isChecked();
        accessibilite.examiner(poste, "Séance refusée");
        poste.champ("Remarque sur la séance").fill("Prise de notes sur un document court.");
        assertThat(poste.resterQuandOnLeDemande(
                        () -> poste.lien("Revenir au groupe").click()))
                .isEqualTo("beforeunload");
        assertThat(poste.champ("Remarque sur la séance")).hasValue("Prise de notes sur un document court.");
        poste.cliquer("Enregistrer la séance");
        assertThat(poste.texte("La séance est enregistrée.")).isVisible();
        accessibilite.examiner(poste, "Séance");

        poste.aller(groupe);
        poste.cliquer("Noter une séance");
        assertThat(poste.page()).hasURL(Pattern.compile(".*" + seance));
        poste.aller(groupe);
        accessibilite.examiner(poste, "Groupe");

        noterDesProgres(poste);
        var collegue = postes.de("paul.lemoine");
        collegue.admettre(404).aller(groupe);
        assertThat(collegue.titre("Page introuvable")).isVisible();

        poste.aller(groupe);
        poste.cliquer("Terminer le groupe");
        assertThat(poste.bouton("Noter une séance")).hasCount(0);
        poste.cliquer("Reprendre le groupe");
        assertThat(poste.bouton("Noter une séance")).isVisible();
        lireDansLePpre(poste);
        accessibilite.conclure();
    }

    private void noterDesProgres(Poste poste) {
        poste.page().locator(".lpi-progres").getByText("Emma VINCENT").click();
        noter(poste, "3", "");
        noter(poste, "6", "Choisit ses idées.");
        assertThat(poste.texte("3 → 6")).isVisible();
        poste.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Corriger"))
                .first()
                .click();
        poste.champ("Idées retrouvées").fill("7");
        poste.cliquer("Enregistrer la correction");
        assertThat(poste.texte("3 → 7")).isVisible();
        accessibilite.examiner(poste, "Progrès d'un élève");
        poste.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Retirer"))
                .last()
                .click();
        var retirer = poste.boutonQuiDit("Retirer la note").last();
        poste.champ("En quelques mots").fill("Relit seul.");
        assertThat(poste.resterQuandOnLeDemande(retirer::click)).isEqualTo("beforeunload");
        assertThat(poste.champ("En quelques mots")).hasValue("Relit seul.");
        assertThat(retirer).isEnabled();
        poste.champ("En quelques mots").clear();
        var questions = new ArrayList<String>();
        poste.page().onDialog(question -> {
            questions.add(question.type());
            question.accept();
        });
        retirer.click();
        assertThat(poste.texte("La note est retirée")).isVisible();
        assertThat(questions).isEmpty();
        assertThat(poste.texte("3 → 7")).hasCount(0);
    }

    private static void noter(Poste poste, String valeur, String mot) {
        poste.champ("Idées retrouvées").fill(valeur);
        poste.champ("En quelques mots").fill(mot);
        poste.cliquer("Noter");
        assertThat(poste.texte("Le progrès est noté.")).isVisible();
    }

    private void lireDansLePpre(Poste poste) {
        poste.aller("/");
        poste.lienQuiDit("Emma VINCENT").first().click();
        var ppre = poste.page().locator("a[href^='/ppres/']").first().getAttribute("href");
        poste.aller(ppre.substring(0, "/ppres/".length() + 36));
        var bloc = poste.page()
                .getByRole(AriaRole.REGION)
                .filter(new Locator.FilterOptions().setHasText("Consignes, premier groupe"));
        assertThat(bloc.first()).containsText("présent à 4 séances sur 5, excusé à 1");
        assertThat(bloc.first()).containsText("3 → 5 → 6");
        assertThat(bloc.first()).containsText("Notes du jeudi");
        accessibilite.examiner(poste, "PPRE d'un élève suivi en groupe");
    }

    @Test
    void an_action_is_cited_without_losing_what_is_typed_beside(Postes postes) {
        var poste = postes.sansJavaScript("enseignant.college");
        poste.lienQuiDit("Océane PETIT").first().click();
        var ppre = poste.page().locator("a[href^='/ppres/']").first().getAttribute("href");
        poste.aller(ppre.substring(0, "/ppres/".length() + 36) + "/etapes/4");
        poste.champ("Intitulé de l'objectif n°1").fill("Lire une consigne à deux verbes");
        poste.page().locator("#objectif-1-actionsClasse").fill("Lecture à deux.");
        poste.champ("Citer une action d'AP").first().selectOption("Atelier « Que me demande-t-on ? »");
        poste.boutonQuiDit("Citer").first().click();

        assertThat(poste.page().locator("#objectif-1-actionsClasse"))
                .hasValue("Lecture à deux.\nAP : Atelier « Que me demande-t-on ? »");
        assertThat(poste.champ("Intitulé de l'objectif n°1")).hasValue("Lire une consigne à deux verbes");
        assertThat(poste.champ("Citer une action d'AP").first().locator("option"))
                .hasCount(2);
        var avecScripts = postes.de("enseignant.college");
        avecScripts.aller(poste.adresse());
        accessibilite.examiner(avecScripts, "Étape 4, une action d'AP citée").conclure();
    }

    @Test
    void it_is_read_at_320_pixels(Postes postes) {
        var poste = postes.de("paul.lemoine");
        poste.page().setViewportSize(320, 800);
        poste.aller("/groupes");
        poste.lien("Consignes, premier groupe").click();
        assertThat(poste.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        assertThat(poste.bouton("Terminer le groupe")).hasCount(0);
        assertThat(poste.texte("Mamadou BERTRAND").first()).isVisible();
    }
}
