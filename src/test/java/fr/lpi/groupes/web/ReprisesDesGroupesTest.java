package fr.lpi.groupes.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.web.reprise.FormulaireRepris;
import fr.lpi.web.reprise.FormulaireRepris.Ecrit;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ReprisesDesGroupesTest {

    static final String ID = "01a20500-e962-75a3-b88e-4bb1916ba071";
    static final String GROUPE = "/groupes/" + ID;

    final ReprisesDesGroupes reprises = new ReprisesDesGroupes();

    private static MultiValueMap<String, String> envoyes(String champ, String valeur) {
        var envoyes = new LinkedMultiValueMap<String, String>();
        envoyes.add(champ, valeur);
        return envoyes;
    }

    private static String page(FormulaireRepris formulaire, String adresse, MultiValueMap<String, String> envoyes) {
        return formulaire.page(adresse, envoyes).orElse("");
    }

    @Test
    void what_is_sent_is_taken_up_in_the_page_it_was_typed_in() {
        var rien = new LinkedMultiValueMap<String, String>();
        assertThat(page(reprises.ficheDeGroupe(), GROUPE + "/modification", rien))
                .isEqualTo(GROUPE + "/modification");
        assertThat(page(reprises.seanceDeGroupe(), GROUPE + "/seances/" + ID, rien))
                .isEqualTo(GROUPE + "/seances/" + ID);
        assertThat(page(reprises.progresDEleve(), GROUPE + "/eleves/" + ID + "/progres", rien))
                .isEqualTo(GROUPE + "/eleves/" + ID);
        assertThat(page(reprises.progresDEleve(), GROUPE + "/eleves/" + ID + "/progres/" + ID, rien))
                .isEqualTo(GROUPE + "/eleves/" + ID);
        assertThat(page(reprises.progresDEleve(), GROUPE + "/eleves/" + ID + "/retrait", rien))
                .isEmpty();
    }

    @Test
    void a_new_group_is_taken_up_for_its_project() {
        assertThat(page(reprises.nouveauGroupe(), "/groupes/nouveau", envoyes("projet", ID)))
                .isEqualTo("/groupes/nouveau?projet=" + ID);
        assertThat(page(reprises.nouveauGroupe(), "/groupes/nouveau", envoyes("projet", "//ailleurs")))
                .isEmpty();
        assertThat(reprises.nouveauGroupe().textes("/groupes/nouveau", envoyes("nom", "Mardi")))
                .containsExactly(new Ecrit("Nom du groupe", "Mardi"));
    }

    @Test
    void a_remark_is_told_with_its_place() {
        assertThat(reprises.seanceDeGroupe().textes(GROUPE + "/seances/" + ID, envoyes("remarque", "Bonne séance")))
                .containsExactly(new Ecrit("Remarque sur la séance", "Bonne séance"));
    }
}
