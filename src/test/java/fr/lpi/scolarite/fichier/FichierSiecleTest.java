package fr.lpi.scolarite.fichier;

import static fr.lpi.scolarite.fichier.Fichiers.college;
import static fr.lpi.scolarite.fichier.Fichiers.demonstration;
import static fr.lpi.scolarite.fichier.Fichiers.refus;
import static fr.lpi.scolarite.fichier.Fichiers.siecle;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.scolarite.domain.ligne.FichierRefuse;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.LigneRefusee;
import fr.lpi.scolarite.domain.ligne.Sexe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FichierSiecleTest {

    static final String INES = "<ID_NATIONAL>000000003CC</ID_NATIONAL>";
    static final String NOM = "<NOM_DE_FAMILLE>EXEMPLE</NOM_DE_FAMILLE><PRENOM>Inès</PRENOM>";
    static final String SUITE =
            "<DATE_NAISS>09/05/2015</DATE_NAISS><CODE_SEXE>2</CODE_SEXE><CODE_MEF>10010012110</CODE_MEF>";

    @Nested
    class A_file_is_read {

        @Test
        void as_siecle_writes_it() {
            var lu = siecle(xml(INES + NOM + SUITE));

            assertThat(lu.lignes())
                    .containsExactly(new LigneEleve(
                            3,
                            "000000003CC",
                            "EXEMPLE",
                            null,
                            "Inès",
                            LocalDate.of(2015, 5, 9),
                            Sexe.F,
                            new LigneEleve.Place("6A", "6A", "6e", "10010012110"),
                            false));
        }

        @Test
        void plain_and_zipped_alike() {
            var xml = college(demonstration("siecle-college-9990002Y-ElevesSansAdresses.xml"));
            var zip = college(demonstration("siecle-college-9990002Y-ExportXML_ElevesSansAdresses.zip"));

            assertThat(xml.lus()).isEqualTo(150);
            assertThat(zip.lignes()).isEqualTo(xml.lignes());
        }

        @Test
        void in_its_older_forms() {
            var lu = siecle(
                    xml("<INE_RNIE>000000004DD</INE_RNIE>" + INES + "<NOM>ANCIEN</NOM><PRENOM>Zoé</PRENOM>" + SUITE)
                            .replace("BEE_ELEVES", "BEE_EPHC_ELEVES"));

            assertThat(lu.lignes()).singleElement().satisfies(eleve -> {
                assertThat(eleve.nomFamille()).isEqualTo("ANCIEN");
                assertThat(eleve.ine()).isEqualTo("000000004DD");
            });
        }

        @Test
        void without_its_addresses_nor_the_school_of_last_year() {
            var lu = siecle(
                    xml(
                            INES + NOM + SUITE
                                    + "<ADRESSE><LIGNE1>12 rue</LIGNE1></ADRESSE>"
                                    + "<SCOLARITE_AN_DERNIER><CODE_STRUCTURE>CM2</CODE_STRUCTURE><NOM_USAGE>X</NOM_USAGE></SCOLARITE_AN_DERNIER>"));

            assertThat(lu.lignes()).singleElement().satisfies(eleve -> {
                assertThat(eleve.nomUsage()).isNull();
                assertThat(eleve.toString()).doesNotContain("12 rue", "CM2");
            });
        }

        @Test
        void without_the_pupils_gone_or_in_no_division() {
            var gone = siecle(xml(INES + NOM + SUITE + "<DATE_SORTIE>20/11/2026</DATE_SORTIE>"));
            var groupe = siecle(xml(INES + NOM + SUITE).replace(">D<", ">G<"));
            var later = siecle(xml(INES + NOM + SUITE + "<DATE_SORTIE>22/11/2026</DATE_SORTIE>"));

            assertThat(gone.ignores()).isOne();
            assertThat(groupe.ignores()).isOne();
            assertThat(later.lignes()).hasSize(1);
        }

        @Test
        void with_the_year_that_is_done_twice() {
            for (var doublement : Map.of("1", true, "0", false, "", false).entrySet()) {
                var lu = siecle(xml(INES + NOM + SUITE + "<DOUBLEMENT>" + doublement.getKey() + "</DOUBLEMENT>"));

                assertThat(lu.lignes())
                        .singleElement()
                        .extracting(LigneEleve::doublement)
                        .isEqualTo(doublement.getValue());
            }
        }

        @Test
        void and_a_wrong_value_refuses_its_pupil_only() {
            var lu = siecle(xml(INES + NOM + SUITE.replace("09/05/2015", "31/06/2015")));

            assertThat(lu.refus())
                    .extracting(LigneRefusee::motif)
                    .containsExactly("DATE_NAISS « 31/06/2015 » : ce jour n'existe pas.");
        }
    }

    @Nested
    class A_file_is_refused {

        @Test
        void when_it_is_of_another_school() {
            assertThat(refus(() -> siecle(xml(INES + NOM + SUITE).replace("9990002Y", "9990003Z")))
                            .motif())
                    .isEqualTo(
                            "Ce fichier est celui de l'établissement « 9990003Z », et « Collège Curie » a le numéro 9990002Y.");
        }

        @Test
        void when_it_is_of_another_year() {
            assertThat(refus(() -> siecle(xml(INES + NOM + SUITE).replace(">2026<", ">2025<")))
                            .motif())
                    .isEqualTo("Ce fichier est de l'année scolaire « 2025 », et l'année en cours est 2026-2027.");
        }

        @Test
        void when_it_names_no_school() {
            assertThat(refus(() -> siecle("<BEE_ELEVES><DONNEES/></BEE_ELEVES>"))
                            .motif())
                    .contains("ne dit pas de quel établissement");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><BEE_ELEVES>&x;</BEE_ELEVES>",
                    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><BEE_ELEVES/>",
                    "<BEE_ELEVES>&x;</BEE_ELEVES>",
                    "<BEE_ELEVES><DONNEES>",
                    "<BEE_RESPONSABLES/>",
                    "<",
                    "<?xml version='1.0' encoding='inconnu'?><BEE_ELEVES/>",
                })
        void when_its_xml_is_broken_or_reaches_outside(String xml) {
            assertThat(refus(() -> siecle(xml)).motif()).startsWith("Ce fichier XML");
        }

        @Test
        void when_it_comes_from_onde() {
            assertThat(refus(() -> siecle(Fichiers.ENTETE)).motif()).contains("est du second degré");
        }
    }

    @Nested
    class An_archive {

        @Test
        void may_hold_other_files() {
            var lu = college(
                    zip(Map.of("Structures.xml", "<A/>", "sous/ElevesAvecAdresses.xml", xml(INES + NOM + SUITE))));

            assertThat(lu.lignes()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "../ElevesSansAdresses.xml",
                    "/etc/ElevesSansAdresses.xml",
                    "a\\..\\ElevesSansAdresses.xml",
                    "C:x"
                })
        void may_not_name_a_place_outside_itself(String nom) {
            assertThat(refus(() -> college(zip(Map.of(nom, xml(INES + NOM + SUITE)))))
                            .motif())
                    .startsWith("Cette archive contient un chemin interdit");
        }

        @Test
        void may_not_hold_two_lists_of_pupils() {
            var deux = Map.of("ElevesSansAdresses.xml", "<A/>", "ElevesAvecAdresses.xml", "<A/>");

            assertThat(refus(() -> college(zip(deux))).motif()).contains("plusieurs fichiers d'élèves");
        }

        @Test
        void must_hold_one() {
            assertThat(refus(() -> college(zip(Map.of("lisez-moi.txt", "bonjour"))))
                            .motif())
                    .isEqualTo("Cette archive ne contient pas ElevesSansAdresses.xml.");
        }

        @Test
        void may_not_inflate_beyond_reason() {
            var bombe = zip(Map.of("ElevesSansAdresses.xml", " ".repeat(40 << 20)));

            assertThat(bombe).hasSizeLessThan(100_000);
            assertThat(refus(() -> college(bombe)).motif()).contains("démesurée");
        }

        @Test
        void must_be_whole() {
            var entiere = demonstration("siecle-college-9990002Y-ExportXML_ElevesSansAdresses.zip");

            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> college(java.util.Arrays.copyOf(entiere, 3_000))))
                    .isInstanceOfAny(FichierRefuse.class, UncheckedIOException.class);
        }

        private static byte[] zip(Map<String, String> entrees) {
            var octets = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(octets)) {
                for (var entree : entrees.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entree.getKey()));
                    zip.write(entree.getValue().getBytes(Charset.forName("ISO-8859-15")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return octets.toByteArray();
        }
    }

    private static String xml(String eleve) {
        return """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>9990002Y</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES><DONNEES>
                <ELEVES><ELEVE ELEVE_ID="900001" ELENOET="1001">%s</ELEVE></ELEVES>
                <STRUCTURES><STRUCTURES_ELEVE ELEVE_ID="900001"><STRUCTURE><CODE_STRUCTURE>6A</CODE_STRUCTURE>\
                <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE></STRUCTURES></DONNEES></BEE_ELEVES>
                """.formatted(eleve);
    }
}
