package fr.lpi.scolarite.web;

import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@EssaiLpi
class ElevesPagesTest {

    static final Pattern EMPREINTE = Pattern.compile("name=\"empreinte\" value=\"([0-9a-f]+)\"");

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    Etablissement ecole;
    Utilisateur direction;

    @BeforeEach
    void une_ecole() {
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());
    }

    @Nested
    class The_rights {

        @Test
        void nobody_is_sent_to_the_login_page() {
            for (var demande : demandes()) {
                var reponse = navigateur.perform(demande.with(jeton()));

                assertThat(reponse).hasStatus(302);
                assertThat(reponse.getResponse().getRedirectedUrl()).startsWith("/connexion");
            }
        }

        @Test
        void who_does_not_direct_this_school_finds_nothing() {
            var autre = Ecoles.ecole(scolarite);
            for (var intrus : List.of(
                    personnes.creer(Profil.ENSEIGNANT, ecole.id()),
                    personnes.creer(Profil.ADMINISTRATEUR),
                    personnes.creer(Profil.MDPH))) {
                for (var demande : demandes()) {
                    assertThat(envoyer(intrus, demande)).hasStatus(404);
                }
            }
            var ailleurs = personnes.creer(Profil.DIRECTION, autre.id());
            for (var demande : demandes().subList(1, demandes().size())) {
                assertThat(envoyer(ailleurs, demande)).hasStatus(404);
            }
            assertThat(page(ailleurs, get("/eleves"))).doesNotContain(ecole.id().toString());
        }

        @Test
        void a_direction_does_not_see_what_a_colleague_checked() {
            var id = verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));
            var collegue = personnes.creer(Profil.DIRECTION, ecole.id());

            assertThat(envoyer(collegue, get(id))).hasStatus(404);
            assertThat(envoyer(collegue, post(id))).hasStatus(404);
        }

        @Test
        void a_form_without_its_token_is_refused() {
            assertThat(navigateur.perform(multipart("/eleves/import")
                            .file(fichier(ENTETE))
                            .with(authentication(identite(direction)))))
                    .hasStatus(403);
        }

        @Test
        void an_address_that_means_nothing_is_not_found() {
            assertThat(envoyer(direction, get("/eleves/import/abc"))).hasStatus(404);
            assertThat(envoyer(direction, get("/eleves/import?etablissement=abc")))
                    .hasStatus(404);
        }

        private List<AbstractMockHttpServletRequestBuilder<?>> demandes() {
            var import_ = "/eleves/import/" + UUID.randomUUID();
            return List.of(
                    get("/eleves"),
                    get("/eleves/import").param("etablissement", ecole.id().toString()),
                    multipart("/eleves/import")
                            .file(fichier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A")))
                            .param("etablissement", ecole.id().toString()),
                    get(import_),
                    post(import_));
        }
    }

    @Test
    void an_empty_school_says_what_to_do() {
        assertThat(page(direction, get("/eleves")))
                .contains("École d'essai", "Cet établissement n'a encore aucun élève.", "Importer des élèves");
    }

    @Nested
    class A_search {

        @BeforeEach
        void sixty_pupils() {
            Ecoles.importer(
                    scolarite,
                    ecole,
                    ENTETE
                            + IntStream.range(0, 60)
                                    .mapToObj(rang -> ligne("NOM%02d".formatted(rang), "Zoé", "", "CE2", "A"))
                                    .collect(Collectors.joining())
                            + ligne("MARTIN", "Élodie", Ecoles.ine(), "CM2", "CM2 B"));
        }

        @Test
        void finds_a_pupil_and_keeps_what_was_looked_for() {
            assertThat(page(direction, get("/eleves").param("q", " Matrin ")))
                    .contains("1 élève correspond à «&nbsp;Matrin&nbsp;»", "value=\"Matrin\"", "MARTIN Élodie", "CM2 B")
                    .contains("Voir tous les élèves")
                    .doesNotContain("NOM00", "Pagination");
        }

        @Test
        void says_that_its_list_is_cut_and_shows_the_rest_on_other_pages() {
            assertThat(page(direction, get("/eleves").param("q", "nom")))
                    .contains("60 élèves correspondent à «&nbsp;nom&nbsp;»", "les élèves 1 à 50", "Page 1 sur 2")
                    .contains("href=\"/eleves?q=nom&amp;page=2\"", "NOM00 ", "NOM49 ")
                    .doesNotContain("NOM50 ");
            assertThat(page(direction, get("/eleves").param("q", "nom").param("page", "2")))
                    .contains("les élèves 51 à 60", "Page 2 sur 2", "NOM50 ", "NOM59 ", "Page précédente")
                    .doesNotContain("NOM49 ", "Page suivante");
            for (var page : List.of("0", "3", "2000000000")) {
                assertThat(envoyer(direction, get("/eleves").param("q", "nom").param("page", page)))
                        .hasStatus(404);
            }
        }

        @Test
        void that_finds_nobody_says_what_to_do() {
            assertThat(page(direction, get("/eleves").param("q", "<Zzyzx>")))
                    .contains(
                            "Aucun élève ne correspond à «&nbsp;&lt;Zzyzx&gt;&nbsp;».",
                            "Essayez le nom de famille seul")
                    .contains("href=\"/eleves/import\"", "Voir tous les élèves");
        }

        @Test
        void finds_the_pupils_of_one_s_own_schools_only() {
            var autre = Ecoles.ecole(scolarite);
            assertThat(page(
                            personnes.creer(Profil.DIRECTION, autre.id()),
                            get("/eleves").param("q", "martin")))
                    .contains("Aucun élève ne correspond");
            assertThat(envoyer(
                            personnes.creer(Profil.ENSEIGNANT, ecole.id()),
                            get("/eleves").param("q", "martin")))
                    .hasStatus(404);
        }

        @Test
        void that_looks_for_nothing_shows_everyone() {
            assertThat(page(direction, get("/eleves").param("q", " -' "))).contains("NOM00 ", "MARTIN Élodie");
        }
    }

    @Test
    void what_waits_for_a_decision_is_recalled_to_who_checked_it_until_the_school_imports() {
        var csv = ENTETE + ligne("UN", "Zoé", "", "CE2", "A");
        var ancien = verifier(csv);
        var id = verifier(csv);

        assertThat(page(direction, get("/eleves")))
                .contains("attend votre décision", "CSVExtraction.csv", "href=\"" + id + "\"")
                .doesNotContain(ancien);
        assertThat(page(personnes.creer(Profil.DIRECTION, ecole.id()), get("/eleves")))
                .doesNotContain("attend votre décision");

        importer(id, page(direction, get(id)));

        assertThat(page(direction, get("/eleves"))).doesNotContain("attend votre décision");
        verifier(csv);
        assertThat(page(direction, get("/eleves")))
                .as("a file that would change nothing waits for nothing")
                .doesNotContain("attend votre décision");
    }

    @Test
    void a_pupil_without_an_INE_cannot_be_asked_about_and_the_page_says_why() {
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE + ligne("SANS", "Zoé", "", "CE2", "A") + ligne("AVEC", "Zoé", Ecoles.ine(), "CE2", "A"));

        assertThat(page(direction, get("/eleves")))
                .contains("1 élève de cet établissement n'a pas d'INE", "Complétez l'INE dans ONDE ou SIECLE")
                .containsOnlyOnce("Impossible sans INE");
    }

    @Test
    void departures_are_spoken_of_when_there_may_be_some_and_stay_ticked() {
        assertThat(page(direction, get(verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A")))))
                .contains("1 ajout, aucune modification, aucun départ.")
                .doesNotContain("élève coché");
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + IntStream.range(0, 20)
                                .mapToObj(rang -> ligne("NOM" + rang, "Zoé", "", "CE2", "A"))
                                .collect(Collectors.joining()));
        var id = verifier(ENTETE + ligne("AUTRE", "Zoé", "", "CE2", "A"));
        var rapport = page(direction, get(id));
        assertThat(rapport).contains(", et le départ de chaque élève coché ci-dessus.");
        var parti = Pattern.compile("name=\"parti\" value=\"([^\"]+)\"").matcher(rapport);
        assertThat(parti.find()).isTrue();

        var refus = envoyer(
                direction, post(id).param("empreinte", empreinte(rapport)).param("parti", parti.group(1)));

        assertThat(refus)
                .bodyText()
                .containsOnlyOnce("Rien n'a été importé")
                .doesNotContain("Rien n'est encore enregistré")
                .containsOnlyOnce("id=\"parti-" + parti.group(1) + "\" checked");
    }

    @Test
    void the_file_is_asked_for_with_its_labels() {
        assertThat(page(direction, get("/eleves/import")))
                .contains(">Importer des élèves</h1>", "for=\"fichier\">Fichier</label>", ">Vérifier</button>")
                .contains("enctype=\"multipart/form-data\"", "Listes &amp; documents");
    }

    @Test
    void who_directs_two_schools_chooses_one_first() {
        var seconde = Ecoles.ecole(scolarite);
        var deux = personnes.creer(Profil.DIRECTION, ecole.id(), seconde.id());

        assertThat(page(deux, get("/eleves/import")))
                .contains("Pour quel établissement", "?etablissement=" + seconde.id())
                .doesNotContain("name=\"fichier\"");
    }

    @Test
    void a_file_is_checked_read_imported_and_its_pupils_shown() {
        var id = verifier(ENTETE
                + ligne("D'ALMEIDA--ROUX", "Fañch", "", "CE2", "CE1-CE2 A")
                + ligne("<b>GRAS</b>", "Zoé", "", "", "ULIS ÉCOLE")
                + ligne("DUPONT", "Loïc", "09049730KG", "CE2", "CE1-CE2 A"));
        var rapport = page(direction, get(id));

        assertThat(rapport)
                .contains("Rien n'est encore enregistré.", "CSVExtraction.csv (ONDE), 3 élèves lus, vérifié à")
                .contains(
                        "<span class=\"lpi-chiffre__n\">2</span>",
                        "élèves à ajouter",
                        "ligne refusée",
                        "élève inchangé")
                .contains("INE « 09049730KG » : un chiffre manque.", "Neuf chiffres et deux lettres")
                .contains("&lt;b&gt;GRAS", "2 ajouts, aucune modification, aucun départ.", ">Importer</button>")
                .doesNotContain("<b>GRAS");
        assertThat(page(direction, get("/eleves"))).contains("encore aucun élève");

        var apres = page(direction, get(importer(id, rapport)));

        assertThat(apres)
                .contains("L'import est fait.", "élèves ajoutés", "href=\"/eleves\"")
                .doesNotContain(">Importer</button>");
        assertThat(page(direction, get("/eleves")))
                .contains("ALMEIDA--ROUX Fañch", "CE1-CE2 A", "Sans niveau", "3 février 2017");
        assertThat(page(
                        direction,
                        get(verifier(ENTETE
                                + ligne("D'ALMEIDA--ROUX", "Fañch", "", "CE2", "CE1-CE2 A")
                                + ligne("<b>GRAS</b>", "Zoé", "", "", "ULIS ÉCOLE")))))
                .contains("Le fichier est déjà importé")
                .doesNotContain(">Importer</button>");
    }

    @Test
    void past_twenty_rows_the_rest_is_folded() {
        var lignes = IntStream.range(0, 23)
                .mapToObj(rang -> ligne("NOM" + rang, "Zoé", "", "CE2", "A"))
                .collect(Collectors.joining());

        assertThat(page(direction, get(verifier(ENTETE + lignes))))
                .contains("<summary>Afficher les 3 suivantes</summary>");
    }

    @Test
    void a_doubtful_file_asks_to_be_confirmed_and_says_so_as_an_error() {
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + IntStream.range(0, 20)
                                .mapToObj(rang -> ligne("NOM" + rang, "Zoé", "", "CE2", "A"))
                                .collect(Collectors.joining()));
        var id = verifier(ENTETE + ligne("AUTRE", "Zoé", "", "CE2", "A"));
        var rapport = page(direction, get(id));
        assertThat(rapport).contains("Je confirme que ce fichier est celui de « École d'essai ».");

        var refus = envoyer(direction, post(id).param("empreinte", empreinte(rapport)));

        assertThat(refus).hasStatus(422);
        assertThat(refus).bodyText().contains("<title>Erreur – ", "fr-alert--error", "href=\"#confirme\"");
        assertThat(envoyer(
                        direction,
                        post(id).param("empreinte", empreinte(rapport)).param("confirme", "true")))
                .hasStatus(302);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void nothing_of_a_file_reaches_the_logs(CapturedOutput journal) {
        verifier(ENTETE
                + ligne("SECRETNOM", "Zoé", "123", "CE2", "A")
                + ligne("SECRETNOM\u0000", "Zoé", "", "CE9", "A"));
        envoyer(direction, multipart("/eleves/import").file(fichier("SECRETNOM;\"Zoé\n1;2\n")));
        envoyer(direction, multipart("/eleves/import").file(fichier("<SECRETNOM>")));

        assertThat(journal).doesNotContain("SECRETNOM", "Zoé");
    }

    @Test
    void a_wrong_file_is_explained_at_its_field() {
        for (var contenu : List.of("", "Nom;Prénom\nA;B\n", "\u0000")) {
            var reponse = envoyer(direction, multipart("/eleves/import").file(fichier(contenu)));

            assertThat(reponse).hasStatus(422);
            assertThat(reponse)
                    .bodyText()
                    .contains("<title>Erreur – Importer des élèves", "role=\"alert\"", "href=\"#fichier\"")
                    .contains("fr-upload-group--error", "fr-message--error", "Dans ONDE");
        }
        assertThat(envoyer(direction, post("/eleves/import")))
                .hasStatus(422)
                .bodyText()
                .contains("Aucun fichier n'est choisi.");
    }

    private String verifier(String csv) {
        var reponse = envoyer(direction, multipart("/eleves/import").file(fichier(csv)));
        assertThat(reponse).hasStatus(302);
        return Objects.requireNonNull(reponse.getResponse().getRedirectedUrl());
    }

    private String importer(String id, String rapport) {
        var reponse = envoyer(direction, post(id).param("empreinte", empreinte(rapport)));
        assertThat(reponse).hasStatus(302);
        return Objects.requireNonNull(reponse.getResponse().getRedirectedUrl());
    }

    private static String empreinte(String rapport) {
        var trouvee = EMPREINTE.matcher(rapport);
        assertThat(trouvee.find()).isTrue();
        return trouvee.group(1);
    }

    private static MockMultipartFile fichier(String csv) {
        return new MockMultipartFile(
                "fichier", "C:\\école\\CSVExtraction.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String page(Utilisateur qui, AbstractMockHttpServletRequestBuilder<?> demande) {
        var reponse = envoyer(qui, demande);
        assertThat(reponse).hasStatusOk();
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult envoyer(Utilisateur qui, AbstractMockHttpServletRequestBuilder<?> demande) {
        return navigateur.perform(demande.with(authentication(identite(qui))).with(jeton()));
    }
}
