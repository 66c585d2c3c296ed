package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// From what a school's PPRE say, without a name, to the diagnosis and the groups of its AP project.
@ParcoursLpi
class BesoinsDesElevesTest {

    private final Accessibilite accessibilite = new Accessibilite();

    @Test
    void a_count_without_a_name_becomes_a_diagnosis_and_a_group(Postes postes) {
        var poste = postes.de("direction.college");
        poste.lien("Projet d'AP").click();
        poste.lienQuiDit("Écrire").first().click();
        poste.lien("Démarche").click();
        poste.lien("Besoins des élèves, comptés sans aucun nom").click();
        assertThat(poste.titre("Ce que montre le relevé")).isVisible();
        accessibilite.examiner(poste, "Besoins des élèves, un relevé");

        poste.cliquer("Faire un relevé aujourd'hui");
        assertThat(poste.texte("Le relevé d'aujourd'hui est pris.")).isVisible();
        poste.champ("Comparer avec celui du")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        poste.champ("Élèves").selectOption("Cycle 3");
        poste.cliquer("Afficher");
        assertThat(poste.texte("sont de cycle 3")).isVisible();
        assertThat(poste.texte("non montré").first()).isVisible();
        accessibilite.examiner(poste, "Besoins des élèves, comparés");
        poste.page().setViewportSize(320, 640);
        assertThat(poste.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        poste.page().setViewportSize(1280, 900);

        poste.cliquer("Reprendre ces chiffres dans le diagnostic");
        assertThat(poste.texte("Les chiffres du relevé sont")).isVisible();
        poste.aller(poste.adresse().replaceFirst("\\?.*", "?fait=deja"));
        assertThat(poste.texte("il y en a un par jour au plus")).isVisible();
        accessibilite.examiner(poste, "Besoins des élèves, relevé refusé");

        poste.boutonQuiDit("Proposer un groupe de besoin : A des difficultés à comprendre une consigne écrite")
                .click();
        assertThat(poste.groupe("Action 3").getByLabel("Intitulé de l'action"))
                .hasValue("Groupe de besoin : Comprendre une consigne écrite");
        assertThat(poste.groupe("Action 3").getByLabel("Public")).hasValue("Élèves concernés");
        assertThat(poste.champ("Diagnostic initial").inputValue()).contains("Relevé du ");
        accessibilite.conclure();
    }

    @Test
    void it_is_read_with_the_submits_alone(Postes postes) {
        var poste = postes.sansJavaScript("enseignant.college");
        poste.lien("Projet d'AP").click();
        poste.lienQuiDit("Écrire").first().click();
        poste.lien("Démarche").click();
        poste.lien("Besoins des élèves, comptés sans aucun nom").click();
        poste.champ("Élèves").selectOption("Cycle 4");
        poste.cliquer("Afficher");
        assertThat(poste.texte("sont de cycle 4")).isVisible();
    }
}
