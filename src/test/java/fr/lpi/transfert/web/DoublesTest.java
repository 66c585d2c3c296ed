package fr.lpi.transfert.web;

import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.transfert.Voisinage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The pupils of a direction that has two schools.
@EssaiLpi
@RecordApplicationEvents
class DoublesTest {

    static final Pattern PAIRE = Pattern.compile(
            "name=\"ancien\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"nouveau\" value=\"([^\"]+)\"");

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Mondes mondes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    Base base;

    @Autowired
    ApplicationEvents annonces;

    Voisinage voisinage;
    Monde une;
    Etablissement autre;
    Visiteur direction;
    String ine;
    String numero;

    @BeforeEach
    void two_schools_of_one_direction() {
        voisinage = Voisinage.de(beans);
        une = mondes.creer();
        autre = Ecoles.ecole(scolarite);
        direction = new Visiteur(
                navigateur, personnes.creer(Profil.DIRECTION, une.ecole().id(), autre.id()));
        ine = voisinage.ine(une.enDocument().eleve());
        numero = une.enDocument().numero().valeur();
    }

    @Test
    void the_same_INE_is_the_same_pupil_and_the_livret_follows_once() {
        importer("SECOND", "Fañch", ine);

        assertThat(direction.lire("/livrets/" + numero)).contains("CM2 B");
        assertThat(direction.lire("/ppres/" + une.enDocument().ppre())).contains("Fañch");
        assertThat(new Visiteur(navigateur, une.responsable()).ouvrir("/livrets/" + numero))
                .hasStatus(404);
        assertThat(direction.lire("/livrets/nouveau")).doesNotContain("Fañch SECOND");
        assertThat(annonces.stream(Acte.class).map(Acte::verbe)).contains("livret.suit");

        voisinage.importer(direction.moi(), une.ecole().id(), ligne("SECOND", "Fañch", ine, "CM1", "CM1 A"));
        assertThat(direction.lire("/livrets/" + numero)).contains("CM2 B");
    }

    @Test
    void a_school_that_another_direction_has_is_left_alone() {
        var seule = personnes.creer(Profil.DIRECTION, autre.id());

        voisinage.importer(seule, autre.id(), ligne("SECOND", "Fañch", ine, "CM2", "CM2 B"));

        assertThat(new Visiteur(navigateur, une.responsable()).ouvrir("/livrets/" + numero))
                .hasStatusOk();
        assertThat(new Visiteur(navigateur, seule).lire("/eleves/doubles")).contains("Aucune question");
    }

    @Test
    void another_INE_and_another_first_name_are_other_pupils() {
        importer("SECOND", "Fañch", ine());
        importer("SECOND", "Léa", "");

        assertThat(direction.lire("/eleves/doubles")).contains("Aucune question");
        assertThat(new Visiteur(navigateur, une.responsable()).ouvrir("/livrets/" + numero))
                .hasStatusOk();
    }

    @Test
    void without_an_INE_the_direction_is_asked_and_its_yes_takes_the_livret_along() {
        importer("Second", "FANCH", "");
        assertThat(direction.lire("/")).contains("Élève à reconnaître", "/eleves/doubles");
        assertThat(direction.lire("/eleves")).contains("/eleves/doubles");
        assertThat(direction.lire("/eleves/doubles"))
                .contains("Est-ce le même élève ?", "SECOND Fañch", "Second FANCH", "3 février 2017", "CM1 A", "CM2 B");

        assertThat(repondre(direction, "oui")).isEqualTo("/eleves/doubles?fait=oui");

        assertThat(direction.lire("/eleves/doubles")).contains("Aucune question");
        assertThat(direction.lire("/livrets/" + numero)).contains("CM2 B");
        assertThat(new Visiteur(navigateur, une.responsable()).ouvrir("/livrets/" + numero))
                .hasStatus(404);
    }

    @Test
    void a_no_is_remembered_at_the_next_import() {
        importer("SECOND", "Fañch", "");
        repondre(direction, "non");

        importer("SECOND", "Fañch", "");

        assertThat(direction.lire("/eleves/doubles")).contains("Aucune question");
        assertThat(direction.lire("/livrets/" + numero)).contains("CM1 A");
    }

    @Test
    void only_who_directs_both_schools_answers_with_a_yes_or_a_no() {
        importer("SECOND", "Fañch", "");
        var paire = PAIRE.matcher(direction.lire("/eleves/doubles"));
        assertThat(paire.find()).isTrue();
        var champs = new String[] {"ancien", paire.group(1), "nouveau", paire.group(2), "reponse", "oui"};

        assertThat(new Visiteur(navigateur, une.direction()).envoyer("/eleves/doubles", champs))
                .hasStatus(404);
        assertThat(new Visiteur(navigateur, une.responsable()).envoyer("/eleves/doubles", champs))
                .hasStatus(404);
        champs[5] = "peut-être";
        assertThat(direction.envoyer("/eleves/doubles", champs)).hasStatus(404);
        assertThat(direction.envoyer("/eleves/doubles", "ancien", "x", "nouveau", "y", "reponse", "oui"))
                .hasStatus(404);
        assertThat(Personnes.enTantQue(
                        une.direction(),
                        () -> org.assertj.core.api.Assertions.catchThrowable(() -> base.application(
                                sql -> sql.sql("select count(*) from transfert.reunir(:a, :n, current_date, now())")
                                        .param("a", java.util.UUID.fromString(champs[1]))
                                        .param("n", java.util.UUID.fromString(champs[3]))
                                        .query(Integer.class)
                                        .single()))))
                .rootCause()
                .hasMessageContaining("Réservé à la direction des deux établissements");
    }

    private void importer(String nom, String prenom, String ine) {
        voisinage.importer(direction.moi(), autre.id(), ligne(nom, prenom, ine, "CM2", "CM2 B"));
    }

    private static String repondre(Visiteur qui, String reponse) {
        var paire = PAIRE.matcher(qui.lire("/eleves/doubles"));
        assertThat(paire.find()).isTrue();
        return String.valueOf(
                qui.envoyer("/eleves/doubles", "ancien", paire.group(1), "nouveau", paire.group(2), "reponse", reponse)
                        .getResponse()
                        .getRedirectedUrl());
    }
}
