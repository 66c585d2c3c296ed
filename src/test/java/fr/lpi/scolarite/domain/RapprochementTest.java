package fr.lpi.scolarite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.comparaison.Contradiction;
import fr.lpi.scolarite.domain.comparaison.Contradiction.Autre;
import fr.lpi.scolarite.domain.comparaison.Donnee;
import fr.lpi.scolarite.domain.comparaison.EleveConnu;
import fr.lpi.scolarite.domain.comparaison.EleveConnu.Inscription;
import fr.lpi.scolarite.domain.comparaison.Modification.Changement;
import fr.lpi.scolarite.domain.comparaison.Rapprochement;
import fr.lpi.scolarite.domain.comparaison.Verdict;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneEleve.Place;
import fr.lpi.scolarite.domain.ligne.Source;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RapprochementTest {

    static final AnneeScolaire ANNEE = new AnneeScolaire(2026);
    static final LocalDate NE_LE = LocalDate.of(2017, 2, 3);
    static final Place CE2 = new Place("99004", "CE1-CE2 A", "ce2", null);
    static final Place ULIS = new Place("99009", "ULIS", null, null);

    @Nested
    class What_a_line_changes {

        @Test
        void is_said_datum_by_datum() {
            assertThat(verdict(ligne("000000001AA", "GRAND"), connu("000000001AA", "PETIT"))
                            .changements())
                    .containsExactly(new Changement(Donnee.NOM_FAMILLE, "PETIT", "GRAND"));
        }

        @Test
        void without_an_ine_leaves_the_one_that_is_known() {
            assertThat(verdict(ligne(null, "PETIT"), connu("000000001AA", "PETIT"))
                            .inchange())
                    .isTrue();
        }

        @Test
        void with_an_ine_where_none_was_known_gives_it() {
            assertThat(verdict(ligne("000000001AA", "PETIT"), connu(null, "PETIT"))
                            .changements())
                    .containsExactly(new Changement(Donnee.INE, null, "000000001AA"));
        }

        @Test
        void in_a_new_year_is_the_place_of_everyone() {
            var rapprochement = new Rapprochement(ligne("000000001AA", "PETIT"), connu("000000001AA", "PETIT"), null);

            assertThat(rapprochement.verdict(new AnneeScolaire(2027)).changements())
                    .containsExactly(new Changement(Donnee.ANNEE, "2026-2027", "2027-2028"));
        }
    }

    @Nested
    class A_redoublement {

        @Test
        void is_the_same_level_two_years_running() {
            assertThat(redouble(CE2, false, "ce2")).isTrue();
            assertThat(redouble(CE2, false, "ce1")).isFalse();
            assertThat(redouble(CE2, false, null)).isFalse();
        }

        @Test
        void is_not_guessed_of_a_class_without_a_level() {
            assertThat(redouble(ULIS, false, null)).isFalse();
        }

        @Test
        void is_what_the_file_itself_says() {
            assertThat(redouble(CE2, true, null)).isTrue();
        }

        private static boolean redouble(Place place, boolean doublement, @Nullable String niveauPasse) {
            var ligne = new LigneEleve(2, null, "PETIT", null, "Zoé", NE_LE, null, place, doublement);
            return new Rapprochement(ligne, connu(null, "PETIT"), niveauPasse)
                    .verdict(ANNEE)
                    .redoublement();
        }
    }

    @Nested
    class A_contradiction {

        @Test
        void names_the_other_line() {
            var refus = new Contradiction(2, "506229467CK", new Autre(3, "DUPONT Léo"), 3).refus();

            assertThat(refus.motif()).isEqualTo("INE « 506229467CK » : c'est aussi celui de la ligne 3 (DUPONT Léo).");
        }

        @Test
        void asks_for_an_ine_when_only_the_names_are_the_same() {
            assertThat(new Contradiction(2, null, null, 3).refus().motif())
                    .isEqualTo("Mêmes nom, prénom et date de naissance que la ligne 3.");
        }
    }

    @Test
    void a_file_of_ONDE_that_shares_few_pupils_with_a_filled_school_is_doubted() {
        assertThat(Rapprochement.doute(Source.ONDE, 20, 5)).isTrue();
        assertThat(Rapprochement.doute(Source.ONDE, 20, 6)).isFalse();
        assertThat(Rapprochement.doute(Source.ONDE, 19, 0)).isFalse();
        assertThat(Rapprochement.doute(Source.SIECLE, 20, 0)).isFalse();
    }

    private static Verdict verdict(LigneEleve ligne, EleveConnu connu) {
        return new Rapprochement(ligne, connu, null).verdict(ANNEE);
    }

    private static EleveConnu connu(@Nullable String ine, String nom) {
        return new EleveConnu(
                new EleveId(UUID.randomUUID()), ine, nom, null, "Zoé", NE_LE, null, new Inscription(ANNEE, CE2));
    }

    private static LigneEleve ligne(@Nullable String ine, String nom) {
        return new LigneEleve(2, ine, nom, null, "Zoé", NE_LE, null, CE2, false);
    }
}
