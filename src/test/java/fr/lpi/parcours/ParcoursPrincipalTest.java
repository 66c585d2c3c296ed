package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.lpi.document.Conformite;
import fr.lpi.document.LectureDePdf;
import fr.lpi.web.Dates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From the school's list to the paper, and what each of the others sees of it.
@ParcoursLpi
class ParcoursPrincipalTest {

    private static final String AUJOURDHUI = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    /// What is typed, in the order of the steps, and must be on the screen and on the paper.
    private static final List<String> TEXTES = List.of(
            "D'ALMEIDA--ROUX",
            "Fañch",
            "Retient bien ce qu'elle entend",
            "Perd ses affaires",
            "Thomas Carpentier et Yann Kervella",
            "Poser seule une soustraction à retenue, 8 fois sur 10",
            "opérations justes sur 10",
            "Comprendre la valeur des chiffres.",
            "Une seconde ligne.",
            "Oser demander de l'aide",
            "Une règle graduée en bois");

    @Test
    void a_PPRE_is_written_by_the_responsable_and_read_by_those_who_may(Postes postes) throws Exception {
        var livret = laDirectionOuvreLeLivret(postes.de("direction.ecole"));
        var ppre = leResponsableEcritLePpre(postes.de("enseignant.ecole"), livret);

        var contributeur = postes.de("contributeur.ecole");
        leContributeurLit(contributeur, livret);
        for (var identifiant :
                List.of("collegue.ecole", "direction.college", "enseignant.college", "mdph", "administrateur")) {
            nExistePasPour(postes.de(identifiant), identifiant, livret, ppre);
        }
    }

    @Test
    void a_contributeur_sees_neither_a_draft_nor_a_button_to_write(Postes postes) {
        // Léa MATHIEU's livret holds a draft, and Yann Kervella is its contributeur.
        var poste = postes.de("contributeur.ecole");
        poste.lienQuiDit("MATHIEU Léa").click();
        assertThat(poste.titre("Livret de Léa MATHIEU")).isVisible();
        assertThat(poste.texte("Aucun PPRE n'est encore finalisé pour cet élève."))
                .isVisible();
        sansAucunPouvoir(poste);

        var responsable = postes.de("enseignant.ecole");
        responsable.lienQuiDit("MATHIEU Léa").click();
        responsable.lien("Reprendre le brouillon du PPRE").click();
        assertThat(responsable.titre("Créer un PPRE")).isVisible();
        var brouillon = responsable.adresse();
        introuvable(poste, brouillon);
        introuvable(poste, brouillon.replaceFirst("/etapes/.*", ""));
        introuvable(poste, brouillon.replaceFirst("/etapes/.*", "/pdf"));
    }

    private static String laDirectionOuvreLeLivret(Poste poste) throws URISyntaxException {
        poste.lien("Élèves").first().click();
        poste.lien("Importer des élèves").first().click();
        var fichier = Path.of(ParcoursPrincipalTest.class
                .getResource("/demonstration/onde-ecole-9990001X.csv")
                .toURI());
        poste.champ("Fichier").setInputFiles(fichier);
        poste.cliquer("Vérifier");
        assertThat(poste.texte("Rien n'est encore enregistré.")).isVisible();
        assertThat(poste.page()
                        .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("ajouter"))
                        .first())
                .containsText("CM2 A");
        poste.cliquer("Importer");
        assertThat(poste.texte("L'import est fait.")).isVisible();

        poste.aller("/");
        poste.lien("Créer un livret").click();
        poste.champ("Rechercher un élève").fill("chevalier");
        poste.cocher("Aïcha CHEVALIER");
        poste.champ("Enseignant responsable").selectOption("Thomas Carpentier");
        poste.cliquer("Créer le livret");
        assertThat(poste.titre("Livret d'Aïcha CHEVALIER")).isVisible();
        assertThat(poste.texte("Enseignant responsable : Thomas Carpentier")).isVisible();
        var livret = poste.adresse().replaceFirst("\\?.*", "");

        poste.lien("Gérer le livret").click();
        poste.champ("Enseignant contributeur").selectOption("Yann Kervella");
        poste.cliquer("Nommer contributeur");
        assertThat(poste.bouton("Retirer Yann Kervella")).isVisible();
        return livret;
    }

    private static String leResponsableEcritLePpre(Poste poste, String livret) {
        // Beyond fifty livrets the list folds by class: what is searched is always unfolded.
        poste.champ("Rechercher un livret").fill("Chevalier");
        poste.cliquer("Rechercher");
        poste.lienQuiDit("CHEVALIER Aïcha").click();
        assertThat(poste.texte("Aucun PPRE n'est encore écrit pour cet élève.")).isVisible();
        poste.cliquer("Créer un PPRE");
        informationsPreliminaires(poste);
        pointsDAppui(poste);
        difficultes(poste);
        var ppre = poste.adresse().replaceFirst("/etapes/.*", "");
        miseEnOeuvre(poste);
        finaliser(poste);

        assertThat(poste.titre("Livret d'Aïcha CHEVALIER")).isVisible();
        poste.lien("Consulter le PPRE").first().click();
        consulter(poste);
        telecharger(poste);
        poste.aller(ppre + "/etapes/4");
        assertThat(poste.titre("PPRE d'Aïcha CHEVALIER")).isVisible();
        return ppre;
    }

    private static void informationsPreliminaires(Poste poste) {
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
        poste.cocher("PPRE - remédiation en cours d'année");
        assertThat(poste.champ("Durée envisagée")).hasValue("6");
        poste.boutonQuiDit("Claire VASSEUR").click();
        poste.boutonQuiDit("Thomas CARPENTIER").click();
        assertThat(poste.bouton("Retirer Claire VASSEUR")).isVisible();
        poste.cliquer("+ Ajouter un participant");
        poste.champ("Nom du participant n°3").fill("D'ALMEIDA--ROUX");
        poste.champ("Prénom du participant n°3").fill("Fañch");
        poste.champ("Fonction du participant n°3").selectOption("Responsables légaux");
        assertThat(poste.bouton("Retirer Fañch D'ALMEIDA--ROUX")).isVisible();
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 2 sur 4")).isVisible();
    }

    private static void pointsDAppui(Poste poste) {
        poste.champ("Domaine / discipline n°1").selectOption("Méthodes et outils pour apprendre");
        poste.toutEstEnregistre();
        poste.cocher("Attention et mémoire");
        poste.cocher("Mémorise une poésie");
        var attention = poste.groupe("Attention et mémoire");
        Poste.cocher(attention.getByLabel("Autre(s)"));
        attention.getByLabel("Veuillez préciser (1 sur 3").fill("Retient bien ce qu'elle entend");
        poste.champ("Domaine / discipline n°2").selectOption("Mathématiques et sciences");
        poste.toutEstEnregistre();
        poste.cocher("Nombres et calculs");
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 3 sur 4")).isVisible();
    }

    private static void difficultes(Poste poste) {
        poste.champ("Domaine / discipline n°1").selectOption("Mathématiques et sciences");
        poste.toutEstEnregistre();
        poste.cocher("Nombres et calculs");
        poste.cocher("A des difficultés en calcul mental");
        var calculs = poste.groupe("Nombres et calculs");
        Poste.cocher(calculs.getByLabel("Autre(s)"));
        calculs.getByLabel("Veuillez préciser (2 sur 3").fill("Perd ses affaires");
        poste.cliquer("Suivant");
        assertThat(poste.texte("Étape 4 sur 4")).isVisible();
    }

    private static void miseEnOeuvre(Poste poste) {
        var marge = poste.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Le PPRE jusqu'ici"));
        assertThat(marge).containsText("Mémorise une poésie");
        assertThat(marge).containsText("Retient bien ce qu'elle entend");
        assertThat(marge).containsText("Perd ses affaires");

        poste.cliquer("Finaliser le PPRE");
        var dialogue = dialogue(poste);
        assertThat(dialogue).containsText("Une information manque pour finaliser");
        assertThat(dialogue.getByRole(AriaRole.BUTTON, exactement("Finaliser"))).hasCount(0);
        dialogue.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Compléter"))
                .click();
        assertThat(dialogue).isHidden();
        assertThat(poste.champ("Intitulé de l'objectif n°1")).isFocused();

        poste.cocher("Équipe pédagogique");
        poste.champ("Veuillez préciser (Équipe pédagogique)").fill("Thomas Carpentier et Yann Kervella");
        poste.champ("Intitulé de l'objectif n°1").fill("Poser seule une soustraction à retenue, 8 fois sur 10");
        poste.champ("Ce que l'on compte pour l'objectif n°1").fill("opérations justes sur 10");
        poste.champ("Au départ pour l'objectif n°1").fill("2,5");
        poste.champ("Visé pour l'objectif n°1").fill("8");
        poste.champ("Compétences à travailler pour l'objectif n°1")
                .fill("Comprendre la valeur des chiffres.\nUne seconde ligne.");
        poste.champ("Échéance pour l'objectif n°1").fill("18/12/2026");
        poste.champ("Intitulé de l'objectif n°2").fill("Oser demander de l'aide");

        poste.onglet("Aménagements et adaptations").click();
        poste.champ("Rechercher un aménagement").fill("ordinateur");
        poste.cocher("Permettre l'utilisation de l'ordinateur");
        poste.champ("Rechercher un aménagement").fill("");
        poste.boutonQuiDit("Organisation spatiale temporelle et matérielle").click();
        poste.champ("Autre aménagement ou adaptation (Organisation spatiale temporelle et matérielle)")
                .fill("Une règle graduée en bois");
    }

    private static void finaliser(Poste poste) {
        poste.cliquer("Finaliser le PPRE");
        var dialogue = dialogue(poste);
        assertThat(dialogue).containsText("Souhaitez-vous finaliser la création de ce document ?");
        assertThat(dialogue).containsText("En confirmant, aucune modification ne pourra être apportée.");
        dialogue.getByRole(AriaRole.BUTTON, exactement("Annuler")).click();
        assertThat(dialogue).isHidden();
        poste.cliquer("Finaliser le PPRE");
        dialogue.getByRole(AriaRole.BUTTON, exactement("Finaliser")).click();
    }

    private static void consulter(Poste poste) {
        var document = poste.page().getByRole(AriaRole.ARTICLE);
        assertThat(document).containsText(ligne("Date de l'élaboration du PPRE : " + AUJOURDHUI));
        assertThat(document).containsText(ligne("Type du PPRE : PPRE - remédiation en cours d'année"));
        assertThat(document).containsText(ligne("Durée envisagée : 6 semaine(s)"));
        assertThat(document).containsText(ligne("Personnes participant à l'élaboration du PPRE :"));
        assertThat(document).containsText(ligne("Domaine / discipline n°1 : Méthodes et outils pour apprendre"));
        assertThat(document).containsText(ligne("Sous-domaine : Attention et mémoire"));
        assertThat(document).containsText("Libellés :");
        assertThat(document).containsText("18 décembre 2026");
        assertThat(document.getByText("Non renseigné").first()).isVisible();
        TEXTES.forEach(texte -> assertThat(document).containsText(ligne(texte)));
    }

    private static void telecharger(Poste poste) {
        var fichier = poste.page()
                .waitForDownload(() -> poste.lienQuiDit("Télécharger").click());
        assertThat(fichier.suggestedFilename()).isEqualTo("PPRE_CHEVALIER_Aïcha_" + LocalDate.now() + ".pdf");
        var pdf = lire(fichier.path());
        assertThat(Conformite.fautes(pdf)).isEmpty();
        var papier = lettres(LectureDePdf.texte(pdf));
        TEXTES.forEach(texte -> assertThat(papier).contains(lettres(texte)));
        assertThat(papier)
                .contains(lettres("PPRE - remédiation en cours d'année"), lettres(Dates.enLettres(LocalDate.now())));
    }

    private static void telechargerPourLaFamille(Poste poste) {
        var fichier = poste.page()
                .waitForDownload(() -> poste.lienQuiDit("Pour la famille").click());
        assertThat(fichier.suggestedFilename())
                .isEqualTo("Pour-la-famille_CHEVALIER_Aïcha_" + LocalDate.now() + ".pdf");
        var pdf = lire(fichier.path());
        assertThat(Conformite.fautes(pdf)).isEmpty();
        assertThat(lettres(LectureDePdf.texte(pdf)))
                .contains(lettres("On aide Aïcha à progresser"), lettres("Ce qu’Aïcha sait faire"));
    }

    private static void leContributeurLit(Poste poste, String livret) {
        poste.lienQuiDit("CHEVALIER Aïcha").click();
        assertThat(poste.adresse()).isEqualTo(livret);
        sansAucunPouvoir(poste);
        poste.lien("Consulter le PPRE").first().click();
        consulter(poste);
        telecharger(poste);
        telechargerPourLaFamille(poste);
    }

    private static void sansAucunPouvoir(Poste poste) {
        assertThat(poste.boutonQuiDit("Créer un PPRE")).hasCount(0);
        assertThat(poste.lienQuiDit("Reprendre")).hasCount(0);
        assertThat(poste.lienQuiDit("Gérer le livret")).hasCount(0);
    }

    private static void nExistePasPour(Poste poste, String identifiant, String livret, String ppre) {
        if (!identifiant.equals("administrateur")) {
            poste.aller("/");
            assertThat(poste.titre("Mes livrets")).isVisible();
            assertThat(poste.page().getByText("CHEVALIER")).hasCount(0);
        }
        for (var adresse :
                List.of(livret, livret + "/gestion", ppre, ppre + "/etapes/1", ppre + "/pdf", ppre + "/pdf/famille")) {
            introuvable(poste, adresse);
        }
    }

    /// What one may not see answers as what does not exist, word for word.
    private static void introuvable(Poste poste, String adresse) {
        var reponse = poste.aller(adresse);
        assertThat(reponse.status()).as(adresse).isEqualTo(404);
        assertThat(poste.titre("Page introuvable")).isVisible();
        assertThat(poste.page().getByText("CHEVALIER")).hasCount(0);
    }

    static Locator dialogue(Poste poste) {
        return poste.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Finaliser le PPRE"));
    }

    private static Locator.GetByRoleOptions exactement(String nom) {
        return new Locator.GetByRoleOptions().setName(nom).setExact(true);
    }

    private static Pattern ligne(String texte) {
        return Pattern.compile(Poste.mots(texte));
    }

    /// On paper apostrophes are typographic and lines are cut where they must.
    private static String lettres(String texte) {
        return LectureDePdf.lettres(texte.replace('’', '\''));
    }

    private static byte[] lire(Path fichier) {
        try {
            return Files.readAllBytes(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
