package fr.lpi.acces.web;

import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.acces.application.PremiereConnexion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// On a base without administrator: each test takes back what it did.
@EssaiLpi
@Transactional
class PremiereConnexionTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    PremiereConnexion premiereConnexion;

    @Autowired
    JdbcClient sql;

    @Test
    void the_link_of_the_first_start_creates_the_administrator_once() {
        sql.sql("update acces.compte set actif = false where profil = 'ADMINISTRATEUR'")
                .update();
        var ancien = "/premiere-connexion/"
                + premiereConnexion.preparer().orElseThrow().valeur();
        var lien = "/premiere-connexion/"
                + premiereConnexion.preparer().orElseThrow().valeur();
        assertThat(envoyer(get(ancien))).hasStatus(410).bodyText().contains("plus valable");
        assertThat(envoyer(get(lien))).hasStatusOk().bodyText().contains("Créer le compte administrateur");

        var incomplet = envoyer(post(lien).param("prenom", "Ada").param("motDePasse", "azertyuiop12"));
        assertThat(incomplet).hasStatus(422);
        assertThat(incomplet).bodyText().contains("value=\"Ada\"", "href=\"#nom\"", "que l'on essaie en premier");

        var cree = envoyer(complet(lien));
        assertThat(cree).hasStatus(302).redirectedUrl().isEqualTo("/etablissements");
        assertThat(cree.getResponse().getCookie("lpi-session")).isNotNull();
        assertThat(envoyer(complet(lien))).hasStatus(410).bodyText().contains("déjà");
        assertThat(premiereConnexion.preparer()).isEmpty();
    }

    @Test
    void a_forged_link_is_not_found() {
        assertThat(envoyer(get("/premiere-connexion/abc")))
                .hasStatus(404)
                .bodyText()
                .contains("pas reconnu");
    }

    private static MockHttpServletRequestBuilder complet(String lien) {
        return post(lien)
                .param("prenom", "Ada")
                .param("nom", "Essai")
                .param("identifiant", "ada.essai")
                .param("motDePasse", "tracteur bolide vendange");
    }

    private MvcTestResult envoyer(MockHttpServletRequestBuilder demande) {
        return navigateur.perform(demande.with(jeton()));
    }
}
