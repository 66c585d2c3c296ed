package fr.lpi.transfert.web;

import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.RecordApplicationEvents;

/// The pupils of a direction that has two schools.
@EssaiLpi
@RecordApplicationEvents
class DoublesTest extends DeuxEcoles {

    static final Pattern PAIRE = Pattern.compile(
            "name=\"ancien\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"nouveau\" value=\"([^\"]+)\"");

    Visiteur direction;

    @BeforeEach
    void one_direction_has_both_schools() {
        direction = direction(ancienne.ecole(), nouvelle);
    }

    @Test
    void the_same_INE_is_the_same_pupil_and_the_livret_follows_once() {
        importer("SECOND", "Fañch", ine);

        assertThat(direction.lire("/livrets/" + numero)).contains("CM2 B");
        assertThat(direction.lire("/ppres/" + ancienne.enDocument().ppre())).contains("Fañch");
        assertThat(visiteur(ancienne.responsable()).ouvrir("/livrets/" + numero))
                .hasStatus(404);
        assertThat(direction.lire("/livrets/nouveau"))
                .doesNotContainPattern("<label[^>]*>Fañch SECOND")
                .contains("href=\"/livrets/" + numero + "\">Ouvrir le livret");
        assertThat(annonces.stream(Acte.class).map(Acte::verbe)).contains("livret.suit");

        voisinage.importer(direction.moi(), ancienne.ecole().id(), ligne("SECOND", "Fañch", ine, "CM1", "CM1 A"));
        assertThat(direction.lire("/livrets/" + numero)).contains("CM2 B");
    }

    @Test
    void a_school_that_another_direction_has_is_left_alone() {
        var seule = personnes.creer(Profil.DIRECTION, nouvelle.id());

        voisinage.importer(seule, nouvelle.id(), ligne("SECOND", "Fañch", ine, "CM2", "CM2 B"));

        assertThat(visiteur(ancienne.responsable()).ouvrir("/livrets/" + numero))
                .hasStatusOk();
        assertThat(visiteur(seule).lire("/eleves/doubles")).contains("Aucune question");
    }

    @Test
    void another_INE_and_another_first_name_are_other_pupils() {
        importer("SECOND", "Fañch", ine());
        importer("SECOND", "Léa", "");

        assertThat(direction.lire("/eleves/doubles")).contains("Aucune question");
        assertThat(visiteur(ancienne.responsable()).ouvrir("/livrets/" + numero))
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
        assertThat(visiteur(ancienne.responsable()).ouvrir("/livrets/" + numero))
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

        assertThat(visiteur(ancienne.direction()).envoyer("/eleves/doubles", champs))
                .hasStatus(404);
        assertThat(visiteur(ancienne.responsable()).envoyer("/eleves/doubles", champs))
                .hasStatus(404);
        champs[5] = "peut-être";
        assertThat(direction.envoyer("/eleves/doubles", champs)).hasStatus(404);
        assertThat(direction.envoyer("/eleves/doubles", "ancien", "x", "nouveau", "y", "reponse", "oui"))
                .hasStatus(404);
        assertThat(Personnes.enTantQue(
                        ancienne.direction(),
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
        voisinage.importer(direction.moi(), nouvelle.id(), ligne(nom, prenom, ine, "CM2", "CM2 B"));
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
