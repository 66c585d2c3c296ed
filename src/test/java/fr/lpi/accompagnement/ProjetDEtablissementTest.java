package fr.lpi.accompagnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.EcrireProjet.Ecrit;
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
import org.springframework.dao.DataAccessException;

@EssaiLpi
class ProjetDEtablissementTest {

    static final Map<String, String> COMPLET =
            Map.of("intitule", "Lire", "buts", "Que chacun lise", "action.m0k1a2b3c4d5e.intitule", "Atelier");

    @Autowired
    Mondes mondes;

    @Autowired
    EcrireProjet ecrire;

    @Autowired
    PublierProjet publier;

    @Autowired
    LireProjets lire;

    @Autowired
    Base base;

    Monde monde;
    ProjetId projet;

    @BeforeEach
    void the_direction_opens_it_and_names_a_teacher() {
        monde = mondes.creer();
        projet = par(
                monde.direction(),
                () -> ecrire.ouvrir(monde.direction(), monde.ecole().id()));
        par(monde.direction(), () -> {
            publier.nommer(monde.direction(), projet, Set.of(monde.responsable().id()));
            return true;
        });
    }

    private static <T> T par(Utilisateur utilisateur, Supplier<T> acte) {
        return Personnes.enTantQue(utilisateur, acte);
    }

    private Ecrit ecrire(Utilisateur utilisateur, String champ, String vu, String valeur) {
        return par(
                utilisateur, () -> ecrire.executer(utilisateur, projet, List.of(new Modification(champ, vu, valeur))));
    }

    private void completer() {
        COMPLET.forEach((champ, valeur) -> ecrire(monde.direction(), champ, "", valeur));
    }

    private PublierProjet.Publication publier() {
        return par(monde.direction(), () -> publier.publier(monde.direction(), projet));
    }

    private <T> void refuse(Utilisateur utilisateur, Supplier<T> acte) {
        assertThatThrownBy(() -> par(utilisateur, acte)).isInstanceOf(Introuvable.class);
    }

    @Test
    void two_people_write_different_fields_and_the_same_one_keeps_both_texts() {
        assertThat(ecrire(monde.direction(), "pilotage", "", "La direction")
                        .fusion()
                        .ecrits())
                .hasSize(1);
        assertThat(ecrire(monde.responsable(), "suivi", "", "Un cahier")
                        .fusion()
                        .ecrits())
                .hasSize(1);
        var conflit = ecrire(monde.responsable(), "pilotage", "", "L'équipe");

        assertThat(conflit.fusion().conflits()).hasSize(1);
        assertThat(conflit.projet().redaction().lire("pilotage")).isEqualTo("La direction");
        assertThat(par(
                        monde.responsable(),
                        () -> ecrire.trancher(
                                monde.responsable(),
                                projet,
                                new Modification("pilotage", "La direction", "La direction et l'équipe"))))
                .isTrue();
    }

    @Test
    void a_school_has_one_project_a_year() {
        assertThat(par(
                        monde.direction(),
                        () -> ecrire.ouvrir(monde.direction(), monde.ecole().id())))
                .isEqualTo(projet);
    }

    @Test
    void it_is_published_whole_and_a_version_never_changes() {
        assertThat(publier().manques()).hasSize(3);
        completer();
        assertThat(publier().numero()).isEqualTo(1);
        assertThat(publier().nouvelle()).isFalse();
        ecrire(monde.responsable(), "pilotage", "", "L'équipe");
        assertThat(par(monde.collegue(), () -> lire.publiee(monde.collegue(), projet))
                        .document()
                        .pilotage())
                .isEmpty();
        assertThat(publier().numero()).isEqualTo(2);

        assertThatThrownBy(() -> base.proprietaire()
                        .sql("update accompagnement.version set numero = 9 where projet_id = :projet")
                        .param("projet", projet.valeur())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Une version publiée ne change pas");
    }

    @Test
    void a_text_that_waits_for_a_choice_is_said_before_the_project_is_published() {
        completer();
        ecrire(monde.responsable(), "pilotage", "", "L'équipe");
        ecrire(monde.direction(), "pilotage", "", "La direction");

        assertThat(publier().manques()).extracting(Reproche::champ).containsExactly("pilotage");
        assertThat(par(monde.direction(), () -> publier.ouvrir(monde.direction(), projet))
                        .manques())
                .hasSize(1);
        par(
                monde.direction(),
                () -> ecrire.trancher(
                        monde.direction(), projet, new Modification("pilotage", "L'équipe", "La direction")));
        assertThat(publier().numero()).isEqualTo(1);
    }

    @Test
    void a_teacher_who_is_no_longer_named_writes_no_more_and_still_reads() {
        completer();
        publier();
        par(monde.direction(), () -> {
            publier.nommer(monde.direction(), projet, Set.of());
            return true;
        });

        refuse(monde.responsable(), () -> ecrire.lire(monde.responsable(), projet));
        assertThat(par(monde.responsable(), () -> lire.publiee(monde.responsable(), projet))
                        .numero())
                .isEqualTo(1);
    }

    @Test
    void only_the_direction_publishes_names_and_opens_the_link() {
        completer();
        refuse(monde.responsable(), () -> publier.publier(monde.responsable(), projet));
        assertThat(par(monde.responsable(), () -> publier.ouvrir(monde.responsable(), projet))
                        .enseignants())
                .isEmpty();
        refuse(monde.responsable(), () -> {
            publier.nommer(monde.responsable(), projet, Set.of());
            return true;
        });
        refuse(monde.directionAilleurs(), () -> publier.publier(monde.directionAilleurs(), projet));
        publier();
        refuse(monde.directionAilleurs(), () -> lire.publiee(monde.directionAilleurs(), projet));
        refuse(monde.mdph(), () -> lire.publiee(monde.mdph(), projet));
        refuse(monde.mdph(), () -> lire.miens(monde.mdph()));
    }

    /// As the tables themselves answer, whatever our own checks would say.
    @Test
    void the_database_shows_another_school_nothing() {
        completer();
        publier();
        for (var table : List.of("projet", "redacteur", "version", "lien_public")) {
            var vues = "select count(*) from accompagnement.%s where %s = :projet".formatted(table, cle(table));
            assertThat(par(
                            monde.directionAilleurs(),
                            () -> base.<Integer>application(sql -> sql.sql(vues)
                                    .param("projet", projet.valeur())
                                    .query(Integer.class)
                                    .single())))
                    .as(table)
                    .isZero();
        }
    }

    private static String cle(String table) {
        return table.equals("projet") ? "id" : "projet_id";
    }

    @Test
    void an_open_link_shows_the_last_version_and_a_closed_one_nothing() {
        completer();
        refuse(monde.direction(), () -> ouvrirLien());
        publier();
        par(monde.direction(), this::ouvrirLien);
        var jeton = par(monde.direction(), () -> publier.ouvrir(monde.direction(), projet))
                .lien()
                .orElseThrow();
        assertThat(lire.sousLien(jeton).document().intitule()).isEqualTo("Lire");
        par(monde.direction(), this::ouvrirLien);
        assertThat(par(monde.direction(), () -> publier.ouvrir(monde.direction(), projet))
                        .lien())
                .contains(jeton);

        par(monde.direction(), () -> {
            publier.fermerLien(monde.direction(), projet);
            return true;
        });
        assertThatThrownBy(() -> lire.sousLien(jeton)).isInstanceOf(Introuvable.class);
        par(monde.direction(), this::ouvrirLien);
        assertThat(par(monde.direction(), () -> publier.ouvrir(monde.direction(), projet))
                        .lien())
                .isPresent()
                .get()
                .isNotEqualTo(jeton);
    }

    private boolean ouvrirLien() {
        publier.ouvrirLien(monde.direction(), projet);
        return true;
    }
}
