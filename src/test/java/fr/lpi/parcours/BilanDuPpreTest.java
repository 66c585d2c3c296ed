package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.lpi.document.Conformite;
import fr.lpi.document.LectureDePdf;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From the finalised PPRE to the next one: the bilan written, read, renewed.
@ParcoursLpi
class BilanDuPpreTest {

    @Test
    void a_bilan_is_written_finalised_read_and_renewed(Postes postes, Preparation preparation) throws IOException {
        var suivi = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        commencer(poste, suivi);
        assertThat(poste.texte("Vous trouverez ici les informations renseignées dans le PPRE"))
                .isVisible();
        poste.lien("Suivant").click();
        poste.boutonQuiDit("Thomas CARPENTIER").click();
        poste.onglet("Bilan par objectif").click();
        choisir(poste, "Partiellement atteint");
        poste.ecrire(poste.champ("Progrès constaté"), "Lit six lignes.");
        poste.onglet("Bilan général").click();
        choisir(poste, "Renouvellement du PPRE");
        choisir(poste, "Clôture du PPRE");
        poste.toutEstEnregistre();
        poste.cliquer("Finaliser le bilan");
        assertThat(poste.texte("2 informations manquent pour finaliser")).isVisible();
        poste.page().keyboard().press("Escape");
        assertThat(poste.bouton("Finaliser le bilan")).isFocused();
        assertThat(poste.page()).not().hasURL(Pattern.compile("finaliser"));
        poste.cliquer("Finaliser le bilan");
        poste.lien("Compléter").click();
        poste.champ("Clôture du PPRE").press("Space");
        poste.ecrire(poste.champ("Veuillez indiquer le bilan général"), "La lecture devient un appui.");
        poste.cliquer("Finaliser le bilan");
        assertThat(poste.texte("Souhaitez-vous finaliser la création de ce document ?"))
                .isVisible();
        poste.cliquer("Finaliser");

        assertThat(poste.texte("le PPRE et son bilan forment un seul document")).isVisible();
        assertThat(poste.titre("PPRE et son bilan")).isVisible();
        var lecteur = postes.de("contributeur.ecole");
        lecteur.aller(suivi.adresse());
        lecteur.lienQuiDit("Consulter le PPRE").click();
        for (var texte : new String[] {"Lit six lignes.", "La lecture devient un appui.", "Partiellement atteint"}) {
            assertThat(lecteur.texte(texte)).isVisible();
        }
        assertThat(lecteur.bouton("Créer un nouveau PPRE")).hasCount(0);
        telecharger(lecteur);

        poste.cliquer("Créer un nouveau PPRE");
        assertThat(poste.texte("Repris du PPRE du").first()).isVisible();
        assertThat(poste.champ("Durée envisagée")).hasValue("");
        poste.cliquer("Confirmer cette étape");
        assertThat(poste.texte("Repris du PPRE du")).hasCount(0);
    }

    @Test
    void two_people_write_one_bilan(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var un = postes.de("enseignant.ecole");
        commencer(un, suivi);
        un.lien("Suivant").click();
        un.onglet("Bilan général").click();
        var deux = postes.de("direction.ecole");
        deux.aller(un.adresse());
        deux.onglet("Bilan par objectif").click();
        deux.ecrire(deux.champ("Progrès constaté"), "Vu en classe.");
        un.ecrire(un.champ("Veuillez indiquer le bilan général"), "De l'un.");
        un.onglet("Bilan par objectif").click();
        assertThat(un.champ("Progrès constaté")).hasValue("Vu en classe.");

        deux.onglet("Bilan général").click();
        deux.ecrireSansAttendre(deux.champ("Veuillez indiquer le bilan général"), "De l'autre.");
        deux.lienQuiDit("Comparer les deux textes").first().click();
        assertThat(deux.texte("De l'un.").first()).isVisible();
        deux.cocher("Mon texte");
        deux.cliquer("Enregistrer ce choix");
        assertThat(deux.champ("Veuillez indiquer le bilan général")).hasValue("De l'autre.");
    }

    @Test
    void a_bilan_is_written_without_scripts(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.sansJavaScript("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lien("Noter une observation").click();
        poste.champ("Un mot").fill("Seul, sans relance");
        poste.cliquer("Noter pour l'objectif n°1");
        assertThat(poste.texte("Observation notée.")).isVisible();
        commencer(poste, suivi);
        poste.lien("Suivant").click();
        poste.champ("Date").first().fill("01/01/2000");
        poste.boutonQuiDit("Claire VASSEUR").click();
        assertThat(poste.champ("Nom du participant n°1")).hasValue("VASSEUR");
        poste.boutonQuiDit("Reprendre ce texte").click();
        assertThat(poste.champ("Progrès constaté"))
                .hasValue(Pattern.compile("Une observation, le .*Seul, sans relance.*"));
        poste.cocher("Non atteint");
        poste.champ("Veuillez indiquer le bilan général").fill("À reprendre autrement.");
        poste.cliquer("Finaliser le bilan");
        assertThat(poste.texte("Le bilan ne peut pas précéder le PPRE").first()).isVisible();
        poste.champ("Date").first().fill(LocalDate.now().toString());
        poste.cliquer("Finaliser le bilan");
        poste.cliquer("Finaliser");
        assertThat(poste.titre("PPRE et son bilan")).isVisible();
    }

    @Test
    void a_bilan_under_way_is_deleted_and_begun_again(Postes postes, Preparation preparation) {
        var suivi = preparation.finalise();
        var poste = postes.de("enseignant.ecole");
        commencer(poste, suivi);
        var ecriture = poste.adresse().replace("/etapes/1", "/etapes/2");
        poste.lien("Supprimer le bilan en cours").click();
        poste.cliquer("Supprimer le bilan");
        assertThat(poste.texte("Le bilan en cours est supprimé.")).isVisible();
        poste.aller(ecriture);
        assertThat(poste.texte("peut être créé depuis le PPRE")).isVisible();
        commencer(poste, suivi);
        assertThat(poste.adresse()).endsWith("/bilan/etapes/1");
    }

    private static void telecharger(Poste poste) throws IOException {
        var fichier = poste.page()
                .waitForDownload(() -> poste.lienQuiDit("Télécharger").click());
        assertThat(fichier.suggestedFilename()).startsWith("PPRE-et-bilan_").endsWith("_" + LocalDate.now() + ".pdf");
        var pdf = Files.readAllBytes(fichier.path());
        assertThat(Conformite.fautes(pdf)).isEmpty();
        assertThat(LectureDePdf.texte(pdf))
                .contains("Lit six lignes.", "La lecture devient un appui.", "Partiellement atteint");
    }

    /// By its label, as a person does, once its tab has stopped moving.
    private static void choisir(Poste poste, String libelle) {
        poste.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(libelle))
                .click();
        assertThat(poste.champ(libelle)).isChecked();
    }

    private static void commencer(Poste poste, Preparation.Suivi suivi) {
        poste.aller(suivi.adresse());
        poste.lienQuiDit("Consulter le PPRE").first().click();
        poste.cliquer("Créer le bilan du PPRE");
        poste.page().waitForURL("**/bilan/etapes/1");
    }
}
