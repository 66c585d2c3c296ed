package fr.lpi.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.web.Accord;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Without a mouse. Wherever the focus goes it is drawn, in the window and under nothing.
@ParcoursLpi
class ClavierTest {

    private static final int PATIENCE = 150;

    /// Whether the focused control, or what is drawn for it, has an outline, stands in the window and is not covered.
    private static final String FOCUS_VISIBLE = """
            () => {
              const e = document.activeElement
              if (!e || e === document.body) return 'nulle part'
              const nom = e.tagName + ' « ' + (e.labels?.[0]?.textContent ?? e.textContent ?? '').trim().slice(0, 60) + ' »'
              const dessins = [e, ...(e.labels ?? [])]
              const cerne = dessins.some(d => ['', '::before', '::after'].some(p => {
                const s = getComputedStyle(d, p || null)
                return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0
              }))
              if (!cerne) return 'sans contour : ' + nom
              const cadres = dessins.map(d => d.getBoundingClientRect()).filter(r => r.width > 1 && r.height > 1)
              if (!cadres.some(r => r.bottom > 0 && r.top < innerHeight)) return 'hors de la fenêtre : ' + nom
              const atteint = cadres.some(r => [0.1, 0.5, 0.9].some(y => [0.02, 0.5].some(x => {
                const p = document.elementFromPoint(r.left + r.width * x, r.top + r.height * y)
                return p && dessins.some(d => d.contains(p) || p.contains(d) && p !== document.body && p !== document.documentElement)
              })))
              return atteint ? '' : 'caché : ' + nom
            }
            """;

    @Test
    void from_login_to_a_saved_objective(Postes postes, Preparation preparation) {
        var suivi = preparation.livret();
        var poste = postes.libre();
        poste.aller("/connexion?retour=" + suivi.adresse());
        jusqua(poste, poste.champ("Identifiant"));
        ecrire(poste, "enseignant.ecole");
        jusqua(poste, poste.champExact("Mot de passe"));
        ecrire(poste, Poste.MOT_DE_PASSE);
        touche(poste, "Enter");
        assertThat(poste.titre("Livret " + Accord.de(suivi.eleve()))).isVisible();

        touche(poste, "Tab");
        assertThat(poste.lien("Contenu")).isFocused();
        focusVisible(poste);
        touche(poste, "Enter");
        assertThat(poste.page().getByRole(AriaRole.MAIN)).isFocused();
        jusqua(poste, poste.bouton("Créer un PPRE"));
        touche(poste, "Enter");

        informations(poste);
        domaine(poste, "Méthodes et outils pour apprendre", "Attention et mémoire", 3);
        domaine(poste, "Mathématiques et sciences", "Nombres et calculs", 4);
        objectif(poste);
    }

    @Test
    void focus_goes_round_each_step_and_never_stays(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(Preparation.TROIS_ETAPES);
        var poste = postes.de("enseignant.ecole");
        poste.aller(suivi.adresse());
        poste.lien("Reprendre le brouillon du PPRE").click();
        var ppre = poste.adresse().replaceFirst("/etapes/.*", "/etapes/");
        for (var etape = 1; etape <= 4; etape++) {
            poste.aller(ppre + etape);
            touche(poste, "Tab");
            assertThat(poste.lien("Contenu")).isFocused();
            var vus = new HashSet<Object>();
            var dernier = poste.lien("licence etalab-2.0");
            while (!focalise(dernier)) {
                touche(poste, "Tab");
                focusVisible(poste);
                // The element itself, numbered the first time it is met.
                assertThat(
                                vus.add(
                                        poste.page()
                                                .evaluate(
                                                        "(window.rangs ??= new Map(), rangs.has(document.activeElement) || rangs.set(document.activeElement, rangs.size), rangs.get(document.activeElement))")))
                        .as("le focus revient sur ses pas à l'étape %d", etape)
                        .isTrue();
            }
            assertThat(vus).hasSizeGreaterThan(15);
            touche(poste, "Shift+Tab");
            assertThat(focalise(dernier)).isFalse();
        }
    }

    @Test
    void enter_in_a_text_field_saves_and_neither_adds_nor_removes_a_line(Postes postes, Preparation preparation) {
        var suivi = preparation.brouillon(java.util.Map.of(
                "participant.000000000demo.nom", "VASSEUR",
                "participant.000000000demo.prenom", "Claire",
                "participant.000000001demo.nom", "LE GOFF"));
        for (var poste : new Poste[] {postes.de("enseignant.ecole"), postes.sansJavaScript("enseignant.ecole")}) {
            poste.aller(suivi.adresse());
            poste.lien("Reprendre le brouillon du PPRE").click();
            poste.aller(poste.adresse().replaceFirst("/etapes/.*", "/etapes/1"));
            for (var champ : new String[] {"Nom du participant n°2", "Prénom du participant n°1", "Durée envisagée"}) {
                poste.champ(champ).focus();
                poste.page().keyboard().type("1");
                poste.page()
                        .waitForResponse(
                                reponse -> reponse.ok() && reponse.request().isNavigationRequest(),
                                () -> touche(poste, "Enter"));
                assertThat(poste.texte("Étape 1 sur 4")).isVisible();
                assertThat(poste.boutonQuiDit("Retirer")).hasCount(2);
                assertThat(poste.champ(champ)).hasValue(Pattern.compile("1"));
            }
        }
    }

    @Test
    void a_file_is_imported_then_a_request_is_answered(Postes postes, Preparation preparation) {
        var suivi = preparation.demandeParLeCollege();
        var poste = postes.de("direction.ecole");
        poste.aller("/eleves/import");
        jusqua(poste, poste.champ("Fichier"));
        poste.champ("Fichier")
                .setInputFiles(new FilePayload(
                        "CSVExtraction.csv",
                        "text/csv",
                        Ecoles.ENTETE
                                .concat(Ecoles.ligne("KERSALÉ", "Nolwenn", Ecoles.ine(), "CE1", "CE1-CE2 A"))
                                .getBytes(StandardCharsets.UTF_8)));
        jusqua(poste, poste.bouton("Vérifier"));
        touche(poste, "Enter");
        assertThat(poste.titre("Élèves à ajouter")).isVisible();
        jusqua(poste, poste.champ("Je confirme"));
        touche(poste, "Space");
        jusqua(poste, poste.bouton("Importer"));
        touche(poste, "Enter");
        assertThat(poste.texte("L'import est fait.")).isVisible();

        poste.aller("/transmissions");
        jusqua(poste, poste.lienQuiDit("Répondre à la demande pour " + suivi.eleve()));
        touche(poste, "Enter");
        assertThat(poste.titre("Répondre à une demande de transmission")).isVisible();
        jusqua(poste, poste.champ("Je confirme : le livret quitte mon établissement"));
        touche(poste, "Space");
        jusqua(poste, poste.bouton("Transmettre le livret"));
        touche(poste, "Enter");
        assertThat(poste.texte("Le livret est transmis.")).isVisible();
    }

    private static void informations(Poste poste) {
        assertThat(poste.texte("Étape 1 sur 4")).isVisible();
        jusqua(poste, poste.champ("PPRE - remédiation en cours d'année"));
        touche(poste, "Space");
        touche(poste, "ArrowDown");
        assertThat(poste.champ("PPRE - accompagnement")).isChecked();
        focusVisible(poste);
        touche(poste, "ArrowUp");
        assertThat(poste.champ("PPRE - remédiation")).isChecked();
        jusqua(poste, poste.champ("Durée envisagée"));
        jusqua(poste, poste.boutonQuiDit("Claire VASSEUR"));
        touche(poste, "Space");
        assertThat(poste.bouton("Retirer Claire VASSEUR")).isVisible();
        focusVisible(poste);
        jusqua(poste, poste.bouton("+ Ajouter un participant"));
        touche(poste, "Enter");
        assertThat(poste.champ("Nom du participant n°2")).isFocused();
        ecrire(poste, "LE GOFF");
        touche(poste, "Tab");
        ecrire(poste, "Maï");
        touche(poste, "Tab");
        poste.page().keyboard().type("Prof");
        touche(poste, "Tab");
        suivant(poste, 2);
    }

    private static void domaine(Poste poste, String domaine, String sousDomaine, int suivante) {
        jusqua(poste, poste.champ("Domaine / discipline n°1"));
        poste.page().keyboard().type(domaine.substring(0, 4));
        jusqua(poste, poste.champ(sousDomaine).first());
        touche(poste, "Space");
        assertThat(poste.groupe(sousDomaine)).isVisible();
        suivant(poste, suivante);
    }

    private static void objectif(Poste poste) {
        jusqua(poste, poste.onglet("Personnes mobilisées et objectifs"));
        touche(poste, "ArrowRight");
        assertThat(poste.onglet("Aménagements et adaptations")).isFocused();
        assertThat(poste.champ("Rechercher un aménagement")).isVisible();
        touche(poste, "ArrowLeft");
        jusqua(poste, poste.champ("Intitulé de l'objectif n°1"));
        ecrire(poste, "Lire à voix haute");
        touche(poste, "Enter");
        ecrire(poste, "sans s'arrêter");
        poste.page().waitForResponse("**/etapes/4", () -> touche(poste, "Tab"));
        poste.toutEstEnregistre();
        poste.page().reload();
        assertThat(poste.champ("Intitulé de l'objectif n°1")).hasValue("Lire à voix haute\nsans s'arrêter");
    }

    private static void suivant(Poste poste, int etape) {
        jusqua(poste, poste.bouton("Suivant"));
        touche(poste, "Enter");
        assertThat(poste.texte("Étape %d sur 4".formatted(etape))).isVisible();
    }

    private static void jusqua(Poste poste, Locator cible) {
        for (var i = 0; i < PATIENCE && !focalise(cible); i++) {
            touche(poste, "Tab");
            focusVisible(poste);
        }
        assertThat(cible).isFocused();
    }

    private static boolean focalise(Locator cible) {
        return cible.count() > 0 && (boolean) cible.first().evaluate("e => e === document.activeElement");
    }

    private static void focusVisible(Poste poste) {
        assertThat((String) poste.page().evaluate(FOCUS_VISIBLE))
                .as("focus à " + poste.adresse())
                .isEmpty();
    }

    private static void touche(Poste poste, String touche) {
        poste.page().keyboard().press(touche);
    }

    private static void ecrire(Poste poste, String texte) {
        poste.page().keyboard().type(texte);
    }
}
