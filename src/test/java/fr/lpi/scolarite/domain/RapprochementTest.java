package fr.lpi.scolarite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.EleveConnu.Inscription;
import fr.lpi.scolarite.domain.LigneEleve.Place;
import fr.lpi.scolarite.domain.Modification.Changement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RapprochementTest {

    static final AnneeScolaire ANNEE = new AnneeScolaire(2026);
    static final LocalDate NE_LE = LocalDate.of(2017, 2, 3);
    static final Place CE2 = new Place("99004", "CE1-CE2 A", "ce2", null);

    @Test
    void a_pupil_is_recognised_by_its_ine_whatever_else_changed() {
        var rapport = rapport(List.of(connu("000000001AA", "PETIT", "Zoé")), ligne(2, "000000001AA", "GRAND", "Zoé"));

        assertThat(rapport.aModifier())
                .singleElement()
                .satisfies(modification -> assertThat(modification.changements())
                        .containsExactly(new Changement(Donnee.NOM_FAMILLE, "PETIT", "GRAND")));
    }

    @Test
    void without_an_ine_by_its_names_and_birth_date_and_the_ine_is_then_known() {
        var rapport = rapport(
                List.of(connu(null, "D'Œuvrard-Noël", "Fañch")), ligne(2, "000000001AA", "D OEUVRARD NOEL", "FANCH"));

        assertThat(rapport.aAjouter()).isEmpty();
        assertThat(rapport.aModifier().getFirst().changements())
                .contains(new Changement(Donnee.INE, null, "000000001AA"));
    }

    @Test
    void a_file_without_the_ine_does_not_erase_it() {
        var rapport = rapport(List.of(connu("000000001AA", "PETIT", "Zoé")), ligne(2, null, "PETIT", "Zoé"));

        assertThat(rapport.inchanges()).isOne();
        assertThat(rapport.aModifier()).isEmpty();
    }

    @Test
    void twins_are_not_merged() {
        var rapport = rapport(List.of(connu(null, "MARTIN", "Léo")), ligne(2, null, "MARTIN", "Léa"));

        assertThat(rapport.aAjouter()).hasSize(1);
        assertThat(rapport.absents()).extracting(EleveConnu::prenom).containsExactly("Léo");
    }

    @Test
    void two_pupils_of_the_same_name_and_date_are_left_to_their_ine() {
        var connus = List.of(connu("000000001AA", "MARTIN", "Léo"), connu("000000002BB", "MARTIN", "Léo"));
        var rapport = rapport(connus, ligne(2, null, "MARTIN", "Léo"));

        assertThat(rapport.aModifier()).isEmpty();
        assertThat(rapport.aAjouter()).hasSize(1);
    }

    @Test
    void a_pupil_whose_line_is_refused_is_not_taken_for_gone() {
        var refus = new LigneRefusee(3, "PETIT Zoé", "", "", null, Identite.de("Petit", "Zoe"));
        var rapport = Rapprochement.de(
                new FichierLu(Source.ONDE, List.of(), List.of(refus), 0),
                List.of(connu("000000001AA", "PETIT", "Zoé")),
                ANNEE);

        assertThat(rapport.absents()).isEmpty();
    }

    @Test
    void a_new_year_changes_the_place_of_everyone() {
        var rapport = Rapprochement.de(
                new FichierLu(Source.ONDE, List.of(ligne(2, "000000001AA", "PETIT", "Zoé")), List.of(), 0),
                List.of(connu("000000001AA", "PETIT", "Zoé")),
                new AnneeScolaire(2027));

        assertThat(rapport.aModifier().getFirst().changements())
                .containsExactly(new Changement(Donnee.ANNEE, "2026-2027", "2027-2028"));
    }

    @Test
    void the_figures_add_up_to_the_lines_read() {
        var lignes = List.of(
                ligne(2, "000000001AA", "PETIT", "Zoé"),
                ligne(3, null, "GRAND", "Zoé"),
                ligne(4, null, "AUTRE", "Ali"));
        var refus = new LigneRefusee(5, "", "", "", null, Identite.de("", ""));
        var rapport = Rapprochement.de(
                new FichierLu(Source.ONDE, lignes, List.of(refus), 7),
                List.of(connu("000000001AA", "PETIT", "Zoé"), connu(null, "GRAND", "Zoe"), connu(null, "PARTI", "Ali")),
                ANNEE);
        var bilan = rapport.bilan(0);

        assertThat(bilan.ajoutes() + bilan.modifies() + bilan.inchanges() + bilan.refuses() + bilan.ignores())
                .isEqualTo(bilan.lus())
                .isEqualTo(11);
        assertThat(rapport.absents()).hasSize(1);
    }

    @Test
    void a_file_that_shares_few_pupils_with_a_filled_school_is_doubted() {
        var connus = new ArrayList<EleveConnu>();
        var lignes = new ArrayList<LigneEleve>();
        for (var rang = 0; rang < 20; rang++) {
            connus.add(connu(null, "NOM" + rang, "Zoé"));
            lignes.add(ligne(rang, null, rang < 5 ? "NOM" + rang : "AUTRE" + rang, "Zoé"));
        }

        assertThat(rapport(connus, lignes.toArray(LigneEleve[]::new)).doute()).isTrue();
        lignes.set(10, ligne(10, null, "NOM10", "Zoé"));
        assertThat(rapport(connus, lignes.toArray(LigneEleve[]::new)).doute()).isFalse();
        assertThat(rapport(connus.subList(0, 19), ligne(1, null, "X", "Y")).doute())
                .isFalse();
    }

    private static Rapport rapport(List<EleveConnu> connus, LigneEleve... lignes) {
        return Rapprochement.de(new FichierLu(Source.ONDE, List.of(lignes), List.of(), 0), connus, ANNEE);
    }

    private static EleveConnu connu(@Nullable String ine, String nom, String prenom) {
        return new EleveConnu(
                new EleveId(UUID.randomUUID()), ine, nom, null, prenom, NE_LE, null, new Inscription(ANNEE, CE2));
    }

    private static LigneEleve ligne(int numero, @Nullable String ine, String nom, String prenom) {
        return new LigneEleve(numero, ine, nom, null, prenom, NE_LE, null, CE2);
    }
}
