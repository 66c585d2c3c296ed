package fr.lpi.ppre.domain;

import static fr.lpi.ppre.domain.MiseAJour.Donnee.CLASSE;
import static fr.lpi.ppre.domain.MiseAJour.Donnee.NIVEAU;
import static fr.lpi.ppre.domain.MiseAJour.Donnee.NOM;
import static fr.lpi.ppre.domain.MiseAJour.Donnee.NOM_DU_PARTICIPANT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.ppre.domain.MiseAJour.Changement;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.web.formulaire.Modification;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MiseAJourTest {

    static final EleveVu AVANT = new EleveVu("Martin", "Zoé", "CE2 A", "École d'essai", "ce2");

    @Test
    void nothing_changes_for_the_same_pupil() {
        assertThat(MiseAJour.de(AVANT, AVANT, participant("fonction-eleve", "MARTIN", "Zoé"))
                        .vide())
                .isTrue();
    }

    @Test
    void a_class_and_a_level_that_change_are_told_and_touch_no_participant() {
        var apres = new EleveVu("Martin", "Zoé", "ULIS", "École d'essai", null);

        var miseAJour = MiseAJour.de(AVANT, apres, participant("fonction-eleve", "MARTIN", "Zoé"));

        assertThat(miseAJour.changements())
                .containsExactly(new Changement(CLASSE, "CE2 A", "ULIS"), new Changement(NIVEAU, "ce2", ""));
        assertThat(miseAJour.participants()).isEmpty();
    }

    @Test
    void a_name_that_changes_is_proposed_for_the_line_of_the_pupil() {
        var miseAJour = MiseAJour.de(AVANT, renommee(), participant("fonction-eleve", "martin ", "Zoé"));

        assertThat(miseAJour.changements())
                .containsExactly(
                        new Changement(NOM, "Martin", "D'Almeida"),
                        new Changement(NOM_DU_PARTICIPANT, "martin ", "D'ALMEIDA"));
        assertThat(miseAJour.participants())
                .containsExactly(new Modification("participant.a.nom", "martin ", "D'ALMEIDA"));
    }

    @Test
    void a_namesake_who_is_not_the_pupil_keeps_its_name() {
        assertThat(MiseAJour.de(AVANT, renommee(), participant("fonction-famille", "MARTIN", "Zoé"))
                        .participants())
                .isEmpty();
        assertThat(MiseAJour.de(AVANT, renommee(), participant("fonction-eleve", "MARTIN", "Luc"))
                        .participants())
                .isEmpty();
    }

    private static EleveVu renommee() {
        return new EleveVu("D'Almeida", "Zoé", "CE2 A", "École d'essai", "ce2");
    }

    private static Saisie participant(String fonction, String nom, String prenom) {
        return new Saisie(
                Map.of("participant.a.fonction", fonction, "participant.a.nom", nom, "participant.a.prenom", prenom));
    }
}
