package fr.lpi.acces.web;

import static fr.lpi.Personnes.MOT_DE_PASSE;
import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiLpi
@RecordApplicationEvents
class ComptesPagesTest {

    private static final String BON = "tracteur bolide vendange";
    private static final Pattern LIEN = Pattern.compile("/mot-de-passe/([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Personnes personnes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents actes;

    Etablissement ecole;
    Utilisateur direction;
    Utilisateur enseignant;
    Utilisateur administrateur;

    @BeforeEach
    void une_ecole() {
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());
        enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        administrateur = personnes.creer(Profil.ADMINISTRATEUR);
    }

    @Test
    void a_direction_creates_an_account_whose_person_chooses_a_password_and_enters() {
        var nom = "Test " + lettres();
        var reponse = envoyer(direction, creation("Maëlle", nom, "", "ENSEIGNANT", Jeton.nouveau()));
        assertThat(reponse).hasStatusOk();
        var page = texte(reponse);
        assertThat(page)
                .contains("Compte créé", "maelle.test-", "http://localhost/mot-de-passe/", "Copiez-le maintenant");
        var lien = lien(page);
        assertThat(texte(envoyer(direction, get("/comptes"))))
                .contains(
                        "Maëlle " + nom,
                        "Jamais connecté, lien valable jusqu",
                        "C'est vous",
                        "Nouveau lien",
                        "Désactiver")
                .doesNotContain(lien);
        assertThat(compte("select count(*) from acces.lien where encode(empreinte, 'escape') like '%" + lien + "%'"))
                .isZero();

        assertThat(texte(anonyme(get(lien))))
                .contains("Choisir votre mot de passe", "autocomplete=\"new-password\"", "maelle.test-");
        var court = anonyme(post(lien).param("motDePasse", "court"));
        assertThat(court).hasStatus(422);
        assertThat(texte(court))
                .contains("<title>Erreur – ", "5 caractères sur 12", "href=\"#motDePasse\"")
                .doesNotContain("value=\"court\"");

        var choisi = anonyme(post(lien).param("motDePasse", BON));
        assertThat(choisi).hasStatus(302).redirectedUrl().isEqualTo("/");
        assertThat(choisi.getResponse().getCookie("lpi-session")).isNotNull();

        assertThat(anonyme(get(lien))).hasStatus(410).bodyText().contains("Ce lien a déjà servi");
        assertThat(anonyme(post(lien).param("motDePasse", BON))).hasStatus(410);
        assertThat(texte(envoyer(direction, get("/comptes")))).contains("Actif, dernière connexion le");
    }

    @Test
    void a_double_submit_creates_one_account_and_shows_the_same_link() {
        var mot = Jeton.nouveau();
        var nom = "Double " + lettres();
        var premiere = texte(envoyer(direction, creation("Zoé", nom, "", "DIRECTION", mot)));
        var seconde = texte(envoyer(direction, creation("Zoé", nom, "", "DIRECTION", mot)));

        assertThat(lien(seconde)).isEqualTo(lien(premiere));
        assertThat(compte("select count(*) from acces.compte where nom = '" + nom + "'"))
                .isEqualTo(1);
        assertThat(texte(envoyer(direction, creation("Zoé", nom, "", "ENSEIGNANT", Jeton.nouveau()))))
                .contains(
                        ("zoe." + nom + "2").toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void a_name_to_correct_is_kept_with_what_to_do() {
        var reponse = envoyer(direction, creation("", "<b>", enseignant.identifiant(), "ENSEIGNANT", Jeton.nouveau()));

        assertThat(reponse).hasStatus(422);
        assertThat(texte(reponse))
                .contains("<title>Erreur – Créer un compte", "Écrivez le prénom, par exemple", "value=\"&lt;b>\"");
        var pris =
                envoyer(direction, creation("Zoé", "Le Gall", "direction." + lettres(), "ENSEIGNANT", Jeton.nouveau()));
        assertThat(pris).hasStatusOk();
        var identifiant = "pris." + lettres();
        envoyer(direction, creation("Zoé", "Le Gall", identifiant, "ENSEIGNANT", Jeton.nouveau()));
        var encore = envoyer(direction, creation("Zoé", "Le Gall", identifiant, "ENSEIGNANT", Jeton.nouveau()));
        assertThat(encore).hasStatus(422);
        assertThat(texte(encore)).contains("est déjà pris", identifiant + "2", "value=\"Le Gall\"");
    }

    @Test
    void a_disabled_account_loses_its_session_at_once_and_may_come_back() {
        var session = connecter(enseignant.identifiant(), MOT_DE_PASSE);
        assertThat(avecSession(get("/mon-compte"), session)).hasStatusOk();
        var adresse = "/comptes/" + enseignant.id();
        assertThat(texte(envoyer(direction, get(adresse + "/desactivation")))).contains("déconnectée aussitôt");

        assertThat(envoyer(direction, post(adresse + "/desactivation"))).hasStatus(302);

        assertThat(avecSession(get("/mon-compte"), session))
                .hasStatus(302)
                .redirectedUrl()
                .contains("/connexion");
        assertThat(connexion(enseignant.identifiant(), MOT_DE_PASSE)).hasStatus(401);
        assertThat(envoyer(direction, get(adresse + "/lien"))).hasStatus(404);
        assertThat(texte(envoyer(direction, get("/comptes")))).contains("Désactivé", "Réactiver");
        assertThat(envoyer(direction, post(adresse + "/reactivation"))).hasStatus(302);
        assertThat(connexion(enseignant.identifiant(), MOT_DE_PASSE)).hasStatus(302);
        assertThat(avecSession(get("/mon-compte"), session)).hasStatus(302);
        assertThat(actes.stream(Acte.class)
                        .filter(acte -> enseignant.id().valeur().equals(acte.objet())))
                .extracting(Acte::verbe)
                .containsExactly("compte.desactive", "compte.reactive");
    }

    @Test
    void a_new_link_replaces_the_former_and_expires() {
        var adresse = "/comptes/" + enseignant.id() + "/lien";
        var mot = Jeton.nouveau();
        var premier = lien(texte(envoyer(direction, post(adresse).param("jeton", mot.valeur()))));
        assertThat(lien(texte(envoyer(direction, post(adresse).param("jeton", mot.valeur())))))
                .isEqualTo(premier);
        var second = lien(texte(envoyer(direction, post(adresse))));

        assertThat(anonyme(get(premier))).hasStatus(410).bodyText().contains("plus valable");
        assertThat(anonyme(get(second))).hasStatusOk();
        sql.sql("update acces.lien set cree_le = cree_le - interval '8 days', expire_le = expire_le - interval '8 days'"
                        + " where compte_id = :id")
                .param("id", enseignant.id().valeur())
                .update();
        assertThat(anonyme(get(second))).hasStatus(410);
        assertThat(anonyme(post(second).param("motDePasse", BON))).hasStatus(410);
        assertThat(anonyme(get("/mot-de-passe/" + Jeton.nouveau().valeur())))
                .hasStatus(404)
                .bodyText()
                .contains("pas reconnu");
        assertThat(anonyme(get("/mot-de-passe/abc"))).hasStatus(404);
    }

    @Test
    void each_finds_only_what_is_theirs_to_manage() {
        var ailleurs = Ecoles.ecole(scolarite);
        var autre = personnes.creer(Profil.DIRECTION, ailleurs.id());
        var partage = personnes.creer(Profil.ENSEIGNANT, ecole.id(), ailleurs.id());
        var mdph = personnes.creer(Profil.MDPH);
        var actions = List.of("lien", "desactivation", "reactivation");
        for (var action : actions) {
            var adresse = "/comptes/" + enseignant.id() + "/" + action;
            for (var qui : List.of(enseignant, autre, mdph)) {
                assertThat(envoyer(qui, get(adresse))).hasStatus(404);
                assertThat(envoyer(qui, post(adresse))).hasStatus(404);
            }
            assertThat(anonyme(get(adresse))).hasStatus(302);
            for (var hors : List.of(partage, administrateur, mdph, direction)) {
                assertThat(envoyer(direction, post("/comptes/" + hors.id() + "/" + action)))
                        .hasStatus(404);
            }
            assertThat(envoyer(direction, get("/comptes/" + UUID.randomUUID() + "/" + action)))
                    .hasStatus(404);
        }
        for (var qui : List.of(enseignant, mdph)) {
            assertThat(envoyer(qui, get("/comptes"))).hasStatus(404);
            assertThat(envoyer(qui, get("/comptes/nouveau?etablissement=" + ecole.id())))
                    .hasStatus(404);
            assertThat(envoyer(qui, creation("Zoé", "Le Gall", "", "ENSEIGNANT", Jeton.nouveau())))
                    .hasStatus(404);
        }
        assertThat(envoyer(autre, creation("Zoé", "Le Gall", "", "ENSEIGNANT", Jeton.nouveau())))
                .hasStatus(404);
        assertThat(envoyer(autre, get("/comptes?etablissement=" + ecole.id()))).hasStatus(404);
        for (var profil : List.of("ADMINISTRATEUR", "MDPH", "AUTRE")) {
            assertThat(envoyer(direction, creation("Zoé", "Le Gall", "", profil, Jeton.nouveau())))
                    .hasStatus(404);
            assertThat(envoyer(direction, get("/comptes/nouveau?profil=" + profil)))
                    .hasStatus(404);
        }
        assertThat(texte(envoyer(direction, get("/comptes")))).contains("Exerce aussi ailleurs");
    }

    @Test
    void an_administrator_keeps_every_account_but_its_own() {
        assertThat(texte(envoyer(administrateur, get("/comptes?etablissement=" + ecole.id()))))
                .contains(enseignant.identifiant(), direction.identifiant());
        assertThat(texte(envoyer(administrateur, get("/comptes")))).contains("Équipes MDPH", "Administrateurs");
        assertThat(envoyer(administrateur, get("/comptes/" + direction.id() + "/lien")))
                .hasStatusOk();
        assertThat(envoyer(administrateur, post("/comptes/" + administrateur.id() + "/desactivation")))
                .hasStatus(404);
        var mdph = post("/comptes")
                .param("prenom", "Équipe")
                .param("nom", "MDPH " + lettres())
                .param("profil", "MDPH")
                .param("jeton", Jeton.nouveau().valeur());
        assertThat(texte(envoyer(administrateur, mdph))).contains("par exemple 29, 2A ou 974");
        assertThat(envoyer(administrateur, mdph.param("departement", "2a"))).hasStatusOk();
        assertThat(texte(envoyer(administrateur, get("/comptes")))).contains("département 2A");
    }

    @Test
    void one_changes_ones_own_password_and_the_other_sessions_end() {
        var ici = connecter(enseignant.identifiant(), MOT_DE_PASSE);
        var ailleurs = connecter(enseignant.identifiant(), MOT_DE_PASSE);
        assertThat(avecSession(post("/mon-compte").param("actuel", "faux").param("nouveau", BON), ici))
                .hasStatus(422)
                .bodyText()
                .contains("pas votre mot de passe actuel");

        assertThat(avecSession(post("/mon-compte").param("actuel", MOT_DE_PASSE).param("nouveau", BON), ici))
                .hasStatus(302);

        assertThat(avecSession(get("/mon-compte"), ici)).hasStatusOk();
        assertThat(avecSession(get("/mon-compte"), ailleurs)).hasStatus(302);
        assertThat(connexion(enseignant.identifiant(), MOT_DE_PASSE)).hasStatus(401);
        assertThat(connexion(enseignant.identifiant(), BON)).hasStatus(302);
    }

    @Test
    void five_wrong_passwords_make_wait_whether_the_account_exists_or_not() {
        for (var identifiant : List.of(enseignant.identifiant(), "inconnu." + lettres())) {
            for (var rang = 0; rang < 4; rang++) {
                assertThat(connexion(identifiant, "faux")).hasStatus(401);
            }
            var cinquieme = connexion(identifiant, "faux");
            assertThat(cinquieme)
                    .hasStatus(429)
                    .bodyText()
                    .contains("<title>Erreur – ", "Trop d'essais", "Réessayez à partir de");
            assertThat(cinquieme.getResponse().getHeader("Retry-After")).isNotNull();
            assertThat(connexion(identifiant, MOT_DE_PASSE)).hasStatus(429);
        }
        sql.sql("update acces.tentative set jusqu_a = jusqu_a - interval '1 minute'")
                .update();
        assertThat(connexion(enseignant.identifiant(), MOT_DE_PASSE)).hasStatus(302);
        assertThat(connexion(enseignant.identifiant(), "faux")).hasStatus(401);
    }

    private MockHttpServletRequestBuilder creation(
            String prenom, String nom, String identifiant, String profil, Jeton mot) {
        return post("/comptes")
                .param("prenom", prenom)
                .param("nom", nom)
                .param("identifiant", identifiant)
                .param("profil", profil)
                .param("etablissement", ecole.id().toString())
                .param("jeton", mot.valeur());
    }

    private MvcTestResult connexion(String identifiant, String motDePasse) {
        var reponse =
                anonyme(post("/connexion").param("identifiant", identifiant).param("motDePasse", motDePasse));
        return "/connexion/refusee".equals(reponse.getResponse().getForwardedUrl()) ? suivre(reponse) : reponse;
    }

    /// MockMvc stops where a request is forwarded.
    private MvcTestResult suivre(MvcTestResult renvoi) {
        var refus = renvoi.getRequest().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return anonyme(post("/connexion/refusee")
                .requestAttr(WebAttributes.AUTHENTICATION_EXCEPTION, Objects.requireNonNull(refus))
                .with(demande -> {
                    demande.setDispatcherType(DispatcherType.FORWARD);
                    return demande;
                }));
    }

    private jakarta.servlet.http.Cookie connecter(String identifiant, String motDePasse) {
        var session = connexion(identifiant, motDePasse).getResponse().getCookie("lpi-session");
        assertThat(session).isNotNull();
        return session;
    }

    private MvcTestResult avecSession(MockHttpServletRequestBuilder demande, jakarta.servlet.http.Cookie session) {
        return navigateur.perform(demande.with(jeton()).with(recue -> {
            recue.setCookies(new jakarta.servlet.http.Cookie("lpi-jeton", "essai"), session);
            return recue;
        }));
    }

    private MvcTestResult anonyme(MockHttpServletRequestBuilder demande) {
        return navigateur.perform(demande.with(jeton()));
    }

    private MvcTestResult envoyer(Utilisateur qui, MockHttpServletRequestBuilder demande) {
        return navigateur.perform(demande.with(authentication(identite(qui))).with(jeton()));
    }

    private long compte(String requete) {
        return sql.sql(requete).query(Long.class).single();
    }

    private static String lettres() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String lien(String page) {
        var trouve = LIEN.matcher(page);
        assertThat(trouve.find()).isTrue();
        return trouve.group();
    }

    private static String texte(MvcTestResult reponse) {
        MockHttpServletResponse recue = reponse.getResponse();
        return new String(recue.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
