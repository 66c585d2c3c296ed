package fr.lpi.accompagnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.application.CloreProjet;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.EvaluerProjet;
import fr.lpi.accompagnement.application.LireProjets;
import fr.lpi.accompagnement.application.PublierProjet;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Modification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

@EssaiLpi
class AnneeDuProjetTest {

    static final Map<String, String> BILAN = Map.of("realise", "Trois séquences", "changer", "Commencer plus tôt");

    @LocalServerPort
    int port;

    @Autowired
    Mondes mondes;

    @Autowired
    EcrireProjet ecrire;

    @Autowired
    PublierProjet publier;

    @Autowired
    EvaluerProjet evaluer;

    @Autowired
    CloreProjet clore;

    @Autowired
    LireProjets lire;

    @Autowired
    Base base;

    Monde monde;
    ProjetId projet;

    @BeforeEach
    void a_project_is_published() {
        monde = mondes.creer();
        projet = par(
                monde.direction(),
                () -> ecrire.ouvrir(monde.direction(), monde.ecole().id()));
        ecrire(ProjetDEtablissementTest.COMPLET);
        par(monde.direction(), () -> {
            publier.nommer(monde.direction(), projet, Set.of(monde.responsable().id()));
            return publier.publier(monde.direction(), projet);
        });
    }

    private static <T> T par(Utilisateur utilisateur, Supplier<T> acte) {
        return Personnes.enTantQue(utilisateur, acte);
    }

    private <T> void refuse(Utilisateur utilisateur, Supplier<T> acte) {
        assertThatThrownBy(() -> par(utilisateur, acte)).isInstanceOf(Introuvable.class);
    }

    private void ecrire(Map<String, String> champs) {
        par(
                monde.direction(),
                () -> ecrire.executer(
                        monde.direction(),
                        projet,
                        champs.entrySet().stream()
                                .map(champ -> new Modification(champ.getKey(), "", champ.getValue()))
                                .toList()));
    }

    private boolean evaluer(Utilisateur utilisateur, String niveau) {
        return par(
                        utilisateur,
                        () -> evaluer.executer(
                                utilisateur, projet, List.of(new Modification("grille.pilotage.atteinte", "", niveau))))
                .fusion()
                .conflits()
                .isEmpty();
    }

    private List<Reproche> clore() {
        return par(monde.direction(), () -> clore.clore(monde.direction(), projet));
    }

    private void fermer() {
        ecrire(BILAN);
        evaluer(monde.collegue(), "3");
        assertThat(clore()).isEmpty();
    }

    @Test
    void each_says_their_own_and_those_who_write_read_all_together() {
        assertThat(evaluer(monde.collegue(), "3")).isTrue();
        assertThat(evaluer(monde.responsable(), "2")).isTrue();
        assertThat(evaluer(monde.responsable(), "2")).isTrue();

        var synthese = par(monde.responsable(), () -> evaluer.synthese(monde.responsable(), projet));
        assertThat(synthese.personnes()).isEqualTo(2);
        assertThat(synthese.faces().getFirst().atteintes()).containsExactly(0, 1, 1, 0);
        refuse(monde.collegue(), () -> evaluer.synthese(monde.collegue(), projet));
        assertThat(par(monde.collegue(), () -> evaluer.laMienne(monde.collegue(), projet))
                        .redaction()
                        .lire("grille.pilotage.atteinte"))
                .isEqualTo("3");
    }

    @Test
    void two_texts_joined_after_the_year_was_closed_are_given_back() {
        fermer();
        var navigateur = Navigateur.de(port, monde.responsable().identifiant());
        var conflit = "/accompagnement/" + projet + "/conflit";

        assertThat(navigateur.lire(conflit + "?champ=pilotage", "text/html").body())
                .contains("Projet évalué");
        var reponse = navigateur.poster(
                conflit,
                Map.of("champ", "pilotage", "texte", "reunir", "reuni", "La direction et l'équipe"),
                "text/html");
        assertThat(reponse.statusCode()).isEqualTo(404);
        assertThat(reponse.body()).contains("Projet évalué", "La direction et l'équipe");
    }

    @Test
    void another_school_and_other_profiles_see_nothing_of_it() {
        var ailleurs = mondes.creer();
        refuse(ailleurs.direction(), () -> evaluer.laMienne(ailleurs.direction(), projet));
        refuse(ailleurs.direction(), () -> clore.annee(ailleurs.direction(), projet));
        refuse(ailleurs.direction(), () -> clore.clore(ailleurs.direction(), projet));
        refuse(monde.responsable(), () -> clore.clore(monde.responsable(), projet));
        refuse(monde.collegue(), () -> clore.annee(monde.collegue(), projet));
    }

    @Test
    void a_year_is_closed_with_its_bilan_and_a_self_evaluation_then_nothing_is_written() {
        assertThat(clore()).extracting(Reproche::champ).containsExactly("realise", "changer", "auto-evaluation");
        fermer();
        assertThat(clore()).as("pressed twice").isEmpty();

        var publie = par(monde.collegue(), () -> lire.deLEcole(monde.collegue(), projet));
        assertThat(publie.rapport()).isNotNull().satisfies(rapport -> {
            assertThat(rapport.realise()).isEqualTo("Trois séquences");
            assertThat(rapport.personnes()).isOne();
        });
        refuse(monde.direction(), () -> ecrire.executer(monde.direction(), projet, List.of()));
        refuse(monde.direction(), () -> publier.publier(monde.direction(), projet));
        refuse(monde.collegue(), () -> evaluer.laMienne(monde.collegue(), projet));
        assertThatThrownBy(() -> base.proprietaire()
                        .sql("update accompagnement.projet set champs = '{}' where id = :id")
                        .param("id", projet.valeur())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Un projet évalué ne s'écrit plus");
    }

    @Test
    void it_is_reopened_closed_again_and_put_in_the_archives() {
        fermer();
        par(monde.direction(), () -> {
            clore.rouvrir(monde.direction(), projet);
            return true;
        });
        ecrire(Map.of("garder", "Les ateliers"));
        assertThat(clore()).isEmpty();
        par(monde.direction(), () -> {
            clore.archiver(monde.direction(), projet);
            return true;
        });

        var rapport = par(monde.direction(), () -> clore.annee(monde.direction(), projet))
                .rapport()
                .orElseThrow();
        assertThat(rapport.numero()).isEqualTo(2);
        assertThat(rapport.archive()).isTrue();
        assertThat(rapport.document().garder()).isEqualTo("Les ateliers");
    }

    @Test
    void the_next_year_is_begun_once_with_those_who_wrote_this_one() {
        assertThat(par(monde.direction(), () -> clore.continuer(monde.direction(), projet)))
                .as("an open year")
                .isEmpty();
        fermer();

        var suite = par(monde.direction(), () -> clore.continuer(monde.direction(), projet))
                .orElseThrow();

        assertThat(par(monde.direction(), () -> clore.continuer(monde.direction(), projet)))
                .contains(suite);
        var lue = par(monde.responsable(), () -> ecrire.lire(monde.responsable(), suite));
        assertThat(lue.annee())
                .isEqualTo(par(monde.direction(), () -> ecrire.lire(monde.direction(), projet))
                                .annee()
                        + 1);
        assertThat(lue.redaction().lire("intitule")).isEqualTo("Lire");
        assertThat(lue.redaction().lire("diagnostic")).contains("Commencer plus tôt");
        refuse(monde.responsable(), () -> clore.continuer(monde.responsable(), projet));
    }

    @Test
    void a_new_cycle_starts_from_what_the_last_one_decided() {
        ecrire(Map.of("cycle.m0k1a2b3c4d5e.nom", "Automne", "cycle.m0k1a2b3c4d5e.decisions", "Refaire les groupes"));
        par(monde.responsable(), () -> {
            ecrire.enchainer(monde.responsable(), projet, "m0k1a2b3c4d5f");
            return true;
        });
        assertThat(par(monde.responsable(), () -> ecrire.lire(monde.responsable(), projet))
                        .redaction()
                        .lire("cycle.m0k1a2b3c4d5f.constats"))
                .isEqualTo("Refaire les groupes");
    }
}
