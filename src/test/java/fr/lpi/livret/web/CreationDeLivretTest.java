package fr.lpi.livret.web;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// « Créer un livret »: choosing the pupil among many.
@EssaiLpi
class CreationDeLivretTest {

    static final String LE_PREMIER = "Zoé NOM000";

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    Eleves eleves;

    Etablissement ecole;
    Utilisateur enseignant;

    @BeforeEach
    void a_school_of_many_pupils() {
        ecole = Ecoles.ecole(scolarite);
        enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + IntStream.range(0, 130)
                                .mapToObj(rang -> ligne("NOM%03d".formatted(rang), "Zoé", "", "CE2", "A"))
                                .collect(Collectors.joining()));
    }

    @Test
    void the_whole_school_is_there_to_be_filtered_as_one_types() {
        assertThat(lire(get("/livrets/nouveau")))
                .contains("130 élèves sans livret", "data-lpi-filtre-eleves", LE_PREMIER, "Zoé NOM129")
                .doesNotContain("Cette page montre", "Élèves suivants");
    }

    @Test
    void a_long_answer_says_that_it_is_cut_and_goes_on_without_losing_the_choice() {
        var choisi =
                enTantQue(enseignant, () -> eleves.de(ecole.id())).getFirst().id();
        assertThat(lire(get("/livrets/nouveau").param("q", "nom")))
                .contains(
                        "130 élèves sans livret. Cette page montre les élèves 1 à 100 sur 130. Précisez un nom, ou voyez les élèves suivants.")
                .contains(LE_PREMIER)
                .doesNotContain("Zoé NOM100", "Élèves précédents", "data-lpi-filtre-eleves");

        assertThat(lire(post("/livrets/nouveau")
                        .param("q", "nom")
                        .param("page", "1")
                        .param("vers", "2")
                        .param("eleve", choisi.toString())
                        .param("responsable", enseignant.id().toString())))
                .contains(
                        "Cette page montre les élèves 101 à 130 sur 130. Précisez un nom, ou voyez les élèves précédents.",
                        "Zoé NOM100",
                        "Élèves précédents")
                .contains("Élève choisi", "id=\"eleve-" + choisi + "\" name=\"eleve\" value=\"" + choisi + "\" checked")
                .doesNotContain("Zoé NOM099", "Élèves suivants");
    }

    @Test
    void a_teacher_who_says_yes_becomes_its_responsable() {
        var choisi =
                enTantQue(enseignant, () -> eleves.de(ecole.id())).getFirst().id();
        var reponse = navigateur.perform(post("/livrets/nouveau")
                .param("eleve", choisi.toString())
                .param("responsable", enseignant.id().toString())
                .param("accepte", "oui")
                .param("cle", UUID.randomUUID().toString())
                .with(authentication(identite(enseignant)))
                .with(jeton()));
        assertThat(reponse).hasStatus3xxRedirection();
        var livret = String.valueOf(reponse.getResponse().getRedirectedUrl());
        assertThat(livret).startsWith("/livrets/").endsWith("?fait=livret-cree");
        assertThat(lire(get(livret))).contains("Le livret est créé.", "Livret de Zoé NOM000", "Gérer le livret");
    }

    private String lire(AbstractMockHttpServletRequestBuilder<?> demande) {
        var reponse = navigateur.perform(
                demande.with(authentication(identite(enseignant))).with(jeton()));
        assertThat(reponse).hasStatusOk();
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
