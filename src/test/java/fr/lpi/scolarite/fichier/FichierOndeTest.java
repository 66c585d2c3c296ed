package fr.lpi.scolarite.fichier;

import static fr.lpi.scolarite.fichier.Fichiers.ENTETE;
import static fr.lpi.scolarite.fichier.Fichiers.demonstration;
import static fr.lpi.scolarite.fichier.Fichiers.ecole;
import static fr.lpi.scolarite.fichier.Fichiers.ligne;
import static fr.lpi.scolarite.fichier.Fichiers.onde;
import static fr.lpi.scolarite.fichier.Fichiers.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Sexe;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FichierOndeTest {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    @Nested
    class A_file_is_read {

        @Test
        void as_onde_writes_it() {
            var lu = onde(ENTETE + ligne("D'ALMEIDA--ROUX", "Fañch", "03/02/2017", "000000001AA"));

            assertThat(lu.refus()).isEmpty();
            assertThat(lu.lignes())
                    .containsExactly(new LigneEleve(
                            2,
                            "000000001AA",
                            "D'ALMEIDA--ROUX",
                            null,
                            "Fañch",
                            LocalDate.of(2017, 2, 3),
                            Sexe.F,
                            new LigneEleve.Place("99004", "CE1-CE2 A", "ce2", null),
                            false));
        }

        @Test
        void both_demonstration_files_whole() {
            assertThat(ecole(demonstration("onde-ecole-9990001X.csv")).lignes()).hasSize(180);
            assertThat(ecole(demonstration("onde-ecole-9990001X-windows-1252.csv"))
                            .lignes())
                    .hasSize(52)
                    .extracting(LigneEleve::nomFamille)
                    .contains("GUÉRIN", "ŒUVRARD");
        }

        @Test
        void with_a_bom_and_typographic_apostrophe_in_its_header() {
            var lu = onde("\uFEFF" + ENTETE.replace("d'usage", "d’usage") + ligne("PETIT", "Zoé", "2017-02-03", ""));

            assertThat(lu.lignes()).singleElement().satisfies(eleve -> {
                assertThat(eleve.ine()).isNull();
                assertThat(eleve.dateNaissance()).isEqualTo(LocalDate.of(2017, 2, 3));
            });
        }

        @Test
        void in_windows_1252() {
            var lu = onde(ENTETE.replace("d'usage", "d’usage") + ligne("ŒUVRARD", "Noël", "03/02/2017", ""), WINDOWS);

            assertThat(lu.lignes()).extracting(LigneEleve::nomAffiche).containsExactly("ŒUVRARD Noël");
        }

        @Test
        void whatever_the_order_the_case_and_the_accents_of_its_columns() {
            var lu = onde("""
                    LIBELLE CLASSE;identifiant Classe; niveau ;INE;Sexe;date   naissance;PRENOM ELEVE;Nom d`usage eleve;nom élève
                    ULIS ÉCOLE;99008;;000000001aa;;3/2/2017;Zoé;D'USAGE;ESSAI
                    """);

            assertThat(lu.lignes()).singleElement().satisfies(eleve -> {
                assertThat(eleve.place()).isEqualTo(new LigneEleve.Place("99008", "ULIS ÉCOLE", null, null));
                assertThat(eleve.nomUsage()).isEqualTo("D'USAGE");
                assertThat(eleve.ine()).isEqualTo("000000001AA");
            });
        }

        @Test
        void with_commas_quotes_blank_lines_and_old_line_ends() {
            var lu = onde("\r\n" + ENTETE.replace(';', ',').replace("\n", "\r\n")
                    + "\r\n\"PETIT, dit \"\"LE GRAND\"\"\",,Zoé,03/02/2017,F,,,,,,,,,,,CE2,\"CE2, groupe A\",1,,,,\r\n"
                    + ",,,,,,,,,,,,,,,,,,,,,\r\n");

            assertThat(lu.lus()).isOne();
            assertThat(lu.lignes()).singleElement().satisfies(eleve -> {
                assertThat(eleve.ligne()).isEqualTo(4);
                assertThat(eleve.nomFamille()).isEqualTo("PETIT, dit \"LE GRAND\"");
                assertThat(eleve.place().classe()).isEqualTo("CE2, groupe A");
            });
        }

        @Test
        void with_several_levels_in_one_class() {
            var deux = ligne("A", "B", "03/02/2017", "")
                    + ligne("C", "D", "03/02/2017", "").replace("CE2;", "CE1;");

            assertThat(onde(ENTETE + deux).lignes())
                    .extracting(eleve -> eleve.place().niveau())
                    .containsExactly("ce2", "ce1");
        }

        @Test
        void with_its_names_composed_and_their_spaces_made_plain() {
            var lu = onde(ENTETE + ligne(" LE\u00A0 GOFF ", "Zoe\u0301", "03/02/2017", ""));

            assertThat(lu.lignes()).extracting(LigneEleve::nomAffiche).containsExactly("LE GOFF Zoé");
        }
    }

    @Nested
    class A_line_is_refused {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "31/06/2021 | Date naissance « 31/06/2021 » : ce jour n'existe pas.",
                    "2021-02-30 | Date naissance « 2021-02-30 » : ce jour n'existe pas.",
                    "hier       | Date naissance « hier » : cette date ne se lit pas.",
                    "01/02/17   | Date naissance « 01/02/17 » : cette date ne se lit pas.",
                    "22/11/2026 | Date naissance « 22/11/2026 » : ce jour n'est pas encore venu.",
                    "01/01/1917 | Date naissance « 01/01/1917 » : cet élève aurait plus de 40 ans.",
                    "''         | Date naissance : la case est vide.",
                })
        void for_its_date(String date, String motif) {
            assertThat(seulRefus(ENTETE + ligne("PETIT", "Zoé", date, ""))).satisfies(refus -> {
                assertThat(refus.ligne()).isEqualTo(2);
                assertThat(refus.eleve()).isEqualTo("PETIT Zoé");
                assertThat(refus.motif()).isEqualTo(motif);
                assertThat(refus.attendu()).endsWith("par exemple 30/06/2021");
            });
        }

        @ParameterizedTest
        @CsvSource({
            "09049730KG,INE « 09049730KG » : un chiffre manque.",
            "bonjour,INE « BONJOUR » : ce n'est pas un INE.",
        })
        void for_its_ine(String ine, String motif) {
            var refus = seulRefus(ENTETE + ligne("DUPONT", "Loïc", "03/02/2017", ine));

            assertThat(refus.motif()).isEqualTo(motif);
            assertThat(refus.attendu()).isEqualTo("Neuf chiffres et deux lettres, par exemple 000000001AA");
        }

        @ParameterizedTest
        @ValueSource(ints = {0x200B, 0x200D, 0x202E, 0x2066, 0x07, 0xAD, 0xFEFF, 0xE000, 0xFFFD, 0x3164, 0xE0041})
        void for_a_character_that_hides_in_its_name(int caractere) {
            var nom = "DU" + Character.toString(caractere) + "PONT";
            var refus = seulRefus(ENTETE + ligne(nom, "Loïc", "03/02/2017", ""));

            assertThat(refus.motif())
                    .isEqualTo("Nom élève « DU[U+%04X]PONT » : un caractère invisible ou illisible s'y trouve."
                            .formatted(caractere));
            assertThat(refus.attendu()).isEqualTo("Un nom, par exemple D'ALMEIDA--ROUX");
        }

        @Test
        void for_an_empty_first_name_and_says_all_that_is_wrong() {
            var refus = seulRefus(ENTETE + ligne("DUBOIS", "", "03/02/2017", "1"));

            assertThat(refus.motif()).contains("Prénom élève : la case est vide.", "INE « 1 »");
            assertThat(refus.attendu()).contains("par exemple Alma", "par exemple 000000001AA");
        }

        @Test
        void for_an_unknown_level() {
            var refus =
                    seulRefus(ENTETE + ligne("DUBOIS", "Zoé", "03/02/2017", "").replace("CE2;", "CE9;"));

            assertThat(refus.motif()).isEqualTo("Niveau « CE9 » : LPI ne connaît pas ce niveau.");
        }

        @Test
        void for_being_gigantic_and_the_others_are_read() {
            var lu = onde(ENTETE
                    + ligne("UN", "Zoé", "03/02/2017", "")
                    + "X".repeat(3_000_000) + "\n"
                    + ligne("TROIS", "Zoé", "03/02/2017", ""));

            assertThat(lu.lignes()).extracting(LigneEleve::ligne).containsExactly(2, 4);
            assertThat(lu.refus()).extracting(LigneRefusee::ligne).containsExactly(3);
        }

        private static LigneRefusee seulRefus(String texte) {
            var lu = onde(texte);
            assertThat(lu.lignes()).isEmpty();
            assertThat(lu.refus()).hasSize(1);
            return lu.refus().getFirst();
        }
    }

    @Nested
    class A_file_is_refused {

        @Test
        void when_it_is_the_extraction_of_a_group() {
            var refus =
                    refus(() -> onde("Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Libellé classe;Niveau\n"
                            + "A;;B;03/02/2017;CP;CP\n"));

            assertThat(refus.motif()).startsWith("Ce fichier est l'extraction « groupe d'élèves »");
            assertThat(refus.conseil()).contains("« Élèves de l'école »");
        }

        @Test
        void when_columns_are_missing_and_names_them() {
            assertThat(refus(() -> onde("Nom;Prénom;Téléphone\nA;B;C\n")).motif())
                    .contains("il y manque « Nom élève »");
        }

        @Test
        void when_a_quote_is_never_closed() {
            var refus = refus(() -> onde(ENTETE + ligne("A", "B", "03/02/2017", "") + "\"C;;D\n"));

            assertThat(refus.motif()).isEqualTo("Un guillemet ouvert après la ligne 2 n'est jamais refermé.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "%PDF-1.7\u0000", "<html></html>", "PK\u0003\u0004"})
        void when_it_is_something_else(String texte) {
            assertThat(refus(() -> onde(texte)).conseil()).isNotBlank();
        }

        @Test
        void when_it_holds_no_pupil() {
            assertThat(refus(() -> onde(ENTETE)).motif()).isEqualTo("Ce fichier ne contient aucun élève.");
        }

        @Test
        void when_a_spreadsheet_saved_it_in_utf_16() {
            assertThat(refus(() -> onde(ENTETE, StandardCharsets.UTF_16)).motif())
                    .isEqualTo("Ce fichier n'est ni une extraction ONDE ni un export SIECLE.");
        }
    }
}
