package fr.lpi.ppre.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiLpi
class CiterActionTest {

    @Autowired
    Mondes mondes;

    @Autowired
    OuvrirProjets projets;

    @Autowired
    CiterAction citer;

    @Autowired
    LirePpre lire;

    @Autowired
    Clock horloge;

    Monde monde;

    @BeforeEach
    void a_school() {
        monde = mondes.creer();
    }

    private void projet(boolean publie) {
        Personnes.enTantQueLpi(() -> projets.ouvrir(
                monde.ecole().id(),
                Map.of("intitule", "Lire", "buts", "Lire", "action.m0k1a2b3c4d5e.intitule", "Atelier"),
                Set.of(),
                monde.direction().id(),
                LocalDate.now(horloge),
                publie));
    }

    private String citer(Utilisateur qui, String intitule) {
        var ppre = monde.enBrouillon().ppre();
        return Personnes.enTantQue(qui, () -> {
            citer.executer(qui, ppre, 1, intitule);
            return lire.sansTrace(qui, ppre).brouillon().saisie().lire("objectif.1.actionsClasse");
        });
    }

    @Test
    void only_what_the_school_published_is_cited_and_once() {
        assertThat(citer(monde.responsable(), "Atelier")).isEmpty();
        projet(true);
        assertThat(citer(monde.responsable(), "Autre chose")).isEmpty();
        assertThat(citer(monde.responsable(), "Atelier")).isEqualTo("AP : Atelier");
        assertThat(citer(monde.direction(), "Atelier")).isEqualTo("AP : Atelier");
    }

    @Test
    void a_project_that_is_not_published_is_not_cited() {
        projet(false);
        assertThat(citer(monde.direction(), "Atelier")).isEmpty();
    }

    @Test
    void who_does_not_write_the_PPRE_cites_nothing() {
        projet(true);
        assertThatThrownBy(() -> citer(monde.contributeur(), "Atelier")).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> citer(monde.collegue(), "Atelier")).isInstanceOf(Introuvable.class);
    }
}
