package fr.lpi.scolarite.web;

import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Scolarite;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiLpi
class EtablissementsPagesTest {

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Personnes personnes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    JdbcClient sql;

    Utilisateur administrateur;

    @BeforeEach
    void un_administrateur() {
        administrateur = personnes.creer(Profil.ADMINISTRATEUR);
    }

    @Test
    void a_school_is_created_once_and_renamed() {
        var uai = Ecoles.uai();
        var cle = UUID.randomUUID().toString();
        assertThat(envoyer(administrateur, creation(uai, "École d'Essai", "1", "2a", cle)))
                .hasStatus(302);
        assertThat(envoyer(administrateur, creation(uai, "École d'Essai", "1", "2a", cle)))
                .hasStatus(302);
        assertThat(envoyer(
                        administrateur,
                        creation(uai, "Autre", "1", "29", UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("a déjà l'UAI " + uai);
        var id = sql.sql("select id from scolarite.etablissement where uai = :uai")
                .param("uai", uai)
                .query(UUID.class)
                .single();

        assertThat(envoyer(administrateur, post("/etablissements/" + id).param("nom", " ")))
                .hasStatus(422);
        assertThat(envoyer(administrateur, post("/etablissements/" + id).param("nom", "École Aimé  Césaire")))
                .hasStatus(302);
        assertThat(envoyer(administrateur, get("/etablissements"))).bodyText().contains("École Aimé Césaire", uai);
    }

    @Test
    void a_wrong_school_is_explained_field_by_field() {
        var uai = Ecoles.uai();
        var faux = uai.substring(0, 7) + (uai.endsWith("A") ? "B" : "A");
        var reponse = envoyer(administrateur, creation(faux, "Collège", "3", "Finistère", ""));

        assertThat(reponse).hasStatus(422);
        assertThat(reponse)
                .bodyText()
                .contains("<title>Erreur – Créer un établissement", "ce serait " + uai)
                .contains("Choisissez le degré", "par exemple 29, 2A ou 974", "value=\"Finistère\"");
    }

    @Test
    void nobody_else_finds_them() {
        var ecole = Ecoles.ecole(scolarite);
        for (var profil : List.of(Profil.DIRECTION, Profil.ENSEIGNANT)) {
            refuse(personnes.creer(profil, ecole.id()), ecole.id().toString());
        }
        refuse(personnes.creer(Profil.MDPH), ecole.id().toString());
        assertThat(envoyer(administrateur, get("/etablissements/" + UUID.randomUUID())))
                .hasStatus(404);
        assertThat(navigateur.perform(get("/etablissements"))).hasStatus(302);
        assertThat(envoyer(administrateur, get("/eleves"))).hasStatus(404);
    }

    private void refuse(Utilisateur qui, String ecole) {
        for (var demande : List.of(
                get("/etablissements"),
                get("/etablissements/nouveau"),
                creation(Ecoles.uai(), "École", "1", "29", ""),
                get("/etablissements/" + ecole),
                post("/etablissements/" + ecole).param("nom", "École"))) {
            assertThat(envoyer(qui, demande)).hasStatus(404);
        }
    }

    private static MockHttpServletRequestBuilder creation(
            String uai, String nom, String degre, String departement, String cle) {
        return post("/etablissements")
                .param("uai", uai)
                .param("nom", nom)
                .param("degre", degre)
                .param("departement", departement)
                .param("cle", cle);
    }

    private MvcTestResult envoyer(Utilisateur qui, MockHttpServletRequestBuilder demande) {
        return navigateur.perform(demande.with(authentication(identite(qui))).with(jeton()));
    }
}
