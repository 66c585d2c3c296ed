package fr.lpi.scolarite;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.enTantQueLpi;
import static fr.lpi.Personnes.identite;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.scolarite.application.importation.ConduireImport;
import fr.lpi.scolarite.application.importation.Verification;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What a direction finds in « Élèves » once a file is imported.
@EssaiLpi
class EffectifTest {

    @Autowired
    Scolarite scolarite;

    @Autowired
    Personnes personnes;

    @Autowired
    ConduireImport conduire;

    @Autowired
    Circonstances circonstances;

    @Autowired
    Eleves eleves;

    @Autowired
    OuvrirLivrets ouvrir;

    @Autowired
    Base base;

    @Autowired
    MockMvcTester navigateur;

    Etablissement ecole;

    @BeforeEach
    void une_ecole() {
        ecole = Ecoles.ecole(scolarite);
    }

    @Test
    void a_pupil_who_stays_in_its_level_is_shown_to_the_direction_and_no_one_else() {
        var direction = personnes.creer(Profil.DIRECTION, ecole.id());
        var enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        var reste = ine();
        var passe = ine();
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE + ligne("RESTE", "Zoé", reste, "CE2", "A") + ligne("PASSE", "Ali", passe, "CE2", "A"));
        reculerDUnAn();
        var suivant = ENTETE + ligne("RESTE", "Zoé", reste, "CE2", "A") + ligne("PASSE", "Ali", passe, "CM1", "B");

        var verifie = Verification.de(conduire, direction, ecole, suivant);
        assertThat(page(direction, "/eleves/import/" + verifie.id())).contains("Redoublements à regarder", "RESTE Zoé");
        Ecoles.importer(scolarite, ecole, suivant);

        assertThat(page(direction, "/eleves")).contains("Redoublements à regarder", "RESTE Zoé");
        assertThat(enTantQue(direction, () -> circonstances.redoublements(ecole.id())))
                .hasSize(1);
        assertThat(enTantQue(enseignant, () -> circonstances.redoublements(ecole.id())))
                .isEmpty();

        var eleve = enTantQue(direction, () -> eleves.de(ecole.id())).stream()
                .filter(present -> present.nomFamille().equals("RESTE"))
                .findFirst()
                .orElseThrow();
        var livret = "/livrets/" + livret(eleve, enseignant);
        assertThat(page(direction, livret))
                .contains("Redoublement relevé le", "(CE2)\u00a0: à examiner avec l'équipe.");
        assertThat(page(enseignant, livret)).contains("Livret de Zoé RESTE").doesNotContain("Redoublement");

        var corrige = suivant.replace("CE2;A", "CM1;B");
        Ecoles.importer(scolarite, ecole, corrige);
        assertThat(enTantQue(direction, () -> circonstances.redoublements(ecole.id())))
                .isEmpty();
        assertThat(page(direction, livret)).doesNotContain("Redoublement");
    }

    @Test
    void siecle_says_itself_who_does_a_year_twice() {
        var college = enTantQueLpi(() -> scolarite.creerEtablissement(Ecoles.uai(), "Collège d'essai", 2, "099"));
        var direction = personnes.creer(Profil.DIRECTION, college.id());
        var xml = """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>%s</UAJ><ANNEE_SCOLAIRE>%d</ANNEE_SCOLAIRE></PARAMETRES><DONNEES>
                <ELEVES><ELEVE ELEVE_ID="1"><NOM_DE_FAMILLE>ENCORE</NOM_DE_FAMILLE><PRENOM>Ali</PRENOM>\
                <DATE_NAISS>09/05/2014</DATE_NAISS><CODE_SEXE>1</CODE_SEXE><CODE_MEF>10010012110</CODE_MEF>\
                <DOUBLEMENT>1</DOUBLEMENT></ELEVE>
                <ELEVE ELEVE_ID="2"><NOM_DE_FAMILLE>NOUVEAU</NOM_DE_FAMILLE><PRENOM>Ali</PRENOM>\
                <DATE_NAISS>09/05/2015</DATE_NAISS><CODE_SEXE>1</CODE_SEXE><CODE_MEF>10010012110</CODE_MEF>\
                <DOUBLEMENT>0</DOUBLEMENT></ELEVE></ELEVES>
                <STRUCTURES><STRUCTURES_ELEVE ELEVE_ID="1"><STRUCTURE><CODE_STRUCTURE>6A</CODE_STRUCTURE>\
                <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE>\
                <STRUCTURES_ELEVE ELEVE_ID="2"><STRUCTURE><CODE_STRUCTURE>6A</CODE_STRUCTURE>\
                <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE></STRUCTURES></DONNEES></BEE_ELEVES>
                """.formatted(college.uai(), AnneeScolaire.le(LocalDate.now()).debut());

        Ecoles.importer(scolarite, college, xml);

        assertThat(enTantQue(direction, () -> circonstances.redoublements(college.id())))
                .hasSize(1);
        var page = page(direction, "/eleves");
        assertThat(page.substring(page.indexOf("Redoublements à regarder"), page.indexOf("6A <")))
                .contains("ENCORE Ali")
                .doesNotContain("NOUVEAU");
    }

    @Test
    void classes_stand_from_the_youngest_level_to_the_oldest_then_by_name() {
        var direction = personnes.creer(Profil.DIRECTION, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + ligne("A", "Zoé", "", "", "1 ULIS")
                        + ligne("B", "Zoé", "", "CM2", "A des grands")
                        + ligne("C", "Zoé", "", "CP", "Z des petits")
                        + ligne("D", "Zoé", "", "CP", "B des petits")
                        + ligne("E", "Zoé", "", "PS", "Papillons")
                        + ligne("F", "Zoé", "", "CE2", "CE2 10")
                        + ligne("G", "Zoé", "", "CE2", "CE2 9")
                        + ligne("H", "Zoé", "", "CM1", "A des deux")
                        + ligne("I", "Zoé", "", "CE2", "A des deux"));

        assertThat(page(direction, "/eleves"))
                .containsSubsequence(
                        ">Papillons <",
                        ">B des petits <",
                        ">Z des petits <",
                        ">A des deux <",
                        ">CE2 9 <",
                        ">CE2 10 <",
                        ">A des grands <",
                        ">1 ULIS <");
        assertThat(page(direction, "/livrets/nouveau"))
                .containsSubsequence(
                        ">Papillons<",
                        ">B des petits<",
                        ">Z des petits<",
                        ">A des deux<",
                        "Zoé H<",
                        "Zoé I<",
                        ">CE2 9<",
                        ">CE2 10<",
                        ">A des grands<",
                        ">1 ULIS<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elodie",
                "fanch",
                "oeuvrard",
                "dalmeida",
                "almeida",
                "roux",
                "jean marie",
                "jeanmarie",
                "mart",
                "matrin",
                "marin",
                "marttin",
                "mardin",
                "lerot",
                "mrtn",
                "cm2 leroy",
                "cm1 leroy",
                "cm2",
                "a",
                "zo",
                "leyor",
                "παπαδοπουλου",
                "王",
                "-'",
                "jean-mari",
                "noel"
            })
    void the_index_finds_whom_a_reading_of_every_pupil_finds(String saisie) {
        var enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + ligne("D'ALMEIDA--ROUX", "Fañch", "", "CE2", "CE1-CE2 A")
                        + ligne("Œuvrard", "Élodie", "", "CM2", "CM2 A")
                        + ligne("Leroy", "Jean-Marie", "", "CM2", "CM2 A")
                        + ligne("MARTIN", "Noël", "", "CM1", "CM1 B")
                        + ligne("Παπαδοπούλου", "Ελένη", "", "CM1", "CM1 B")
                        + ligne("王", "小明", "", "CM1", "CM1 B"));
        var recherche = Recherche.de(saisie);

        var tous = enTantQue(enseignant, () -> eleves.de(ecole.id()));
        assertThat(chercher(enseignant, saisie, Tranche.debut(50)).eleves())
                .containsExactlyInAnyOrderElementsOf(tous.stream()
                        .filter(eleve ->
                                recherche.trouve(eleve.nomFamille(), eleve.nom(), eleve.prenom(), eleve.classe()))
                        .toList());
        assertThat(chercher(personnes.creer(Profil.ENSEIGNANT), "leroy", Tranche.debut(50)))
                .isEqualTo(Trouves.AUCUN);
    }

    @Test
    void the_best_found_stand_first_and_a_page_says_how_many_there_are() {
        var enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + ligne("MARTEN", "Ali", "", "CM1", "A")
                        + ligne("MARTINEAU", "Ali", "", "CM1", "A")
                        + ligne("MARTIN", "Zoé", "", "CM2", "B")
                        + ligne("Martin", "Éva", "", "CP", "C")
                        + ligne("DUPONT", "Martin", "", "CP", "C"));

        var trouves = chercher(enseignant, "martin", Tranche.debut(4));
        assertThat(trouves.nombre()).isEqualTo(5);
        assertThat(trouves.eleves())
                .extracting(Eleve::nomComplet)
                .containsExactly("Martin DUPONT", "Éva MARTIN", "Zoé MARTIN", "Ali MARTINEAU");
        var suite = chercher(enseignant, "martin", Tranche.page(2, 4));
        assertThat(suite.eleves()).extracting(Eleve::nomComplet).containsExactly("Ali MARTEN");
        assertThat(suite.nombre()).isEqualTo(5);
        var dupont = trouves.eleves().getFirst().id();
        assertThat(enTantQue(
                                enseignant,
                                () -> eleves.cherches(
                                        List.of(ecole.id()), Recherche.de("martin"), List.of(dupont), Tranche.debut(4)))
                        .nombre())
                .isEqualTo(4);
        assertThat(chercher(enseignant, "", Tranche.debut(50)).eleves())
                .extracting(Eleve::classe)
                .containsExactly("C", "C", "A", "A", "B");
        assertThat(chercher(enseignant, "m".repeat(3000), Tranche.debut(50))).isEqualTo(Trouves.AUCUN);
    }

    @Test
    void without_a_search_each_stands_where_its_shown_name_is_looked_for() {
        var enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        Ecoles.importer(
                scolarite,
                ecole,
                ENTETE
                        + "ABEL;ZOLA;Zoé;03/02/2017;F;;CM1;A;A\n"
                        + ligne("MARTIN", "Ali", "", "CM1", "A")
                        + ligne("MARTIN", "Éva", "", "CM1", "A"));

        assertThat(chercher(enseignant, "", Tranche.debut(50)).eleves())
                .extracting(Eleve::nomComplet)
                .containsExactly("Ali MARTIN", "Éva MARTIN", "Zoé ZOLA");
        assertThat(enTantQue(enseignant, () -> eleves.de(ecole.id())))
                .as("under the family name, as « Élèves » shows them")
                .extracting(Eleve::nomFamille)
                .containsExactly("ABEL", "MARTIN", "MARTIN");
    }

    @Test
    void the_index_follows_who_moves_changes_name_leaves_and_comes_back() {
        var enseignant = personnes.creer(Profil.ENSEIGNANT, ecole.id());
        var numero = ine();
        Ecoles.importer(scolarite, ecole, ENTETE + ligne("AVANT", "Zoé", numero, "CM1", "Loups"));
        Ecoles.importer(scolarite, ecole, ENTETE + ligne("APRES", "Zoé", numero, "CM2", "Lynx"));
        assertThat(chercher(enseignant, "avant", Tranche.debut(1)).nombre()).isZero();
        assertThat(chercher(enseignant, "loups", Tranche.debut(1)).nombre()).isZero();
        assertThat(chercher(enseignant, "apres lynx", Tranche.debut(1)).nombre())
                .isEqualTo(1);

        base.proprietaire()
                .sql(
                        "update scolarite.inscription set jusqu_au = depuis where jusqu_au is null and etablissement_id = :ou")
                .param("ou", ecole.id().valeur())
                .update();
        assertThat(chercher(enseignant, "apres", Tranche.debut(1)).nombre()).isZero();

        Ecoles.importer(scolarite, ecole, ENTETE + ligne("APRES", "Zoé", numero, "CM2", "Lynx"));
        assertThat(chercher(enseignant, "apres", Tranche.debut(1)).nombre()).isEqualTo(1);
    }

    private Trouves chercher(Utilisateur qui, String saisie, Tranche tranche) {
        return enTantQue(qui, () -> eleves.cherches(List.of(ecole.id()), Recherche.de(saisie), List.of(), tranche));
    }

    private String livret(Eleve eleve, Utilisateur responsable) {
        var id = Personnes.enTantQueLpi(() -> ouvrir.ouvrir(eleve.id(), responsable.id(), List.of(), LocalDate.now()));
        return base.proprietaire()
                .sql("select numero from livret.livret where id = :id")
                .param("id", id.valeur())
                .query(String.class)
                .single();
    }

    private void reculerDUnAn() {
        base.proprietaire().sql("""
                        with avant as (
                            insert into scolarite.classe (etablissement_id, annee, code, libelle)
                            select etablissement_id, annee - 1, code, libelle from scolarite.classe
                            where etablissement_id = :ou
                            returning id, annee, code, libelle
                        )
                        update scolarite.inscription i
                        set annee = a.annee, classe_id = a.id, depuis = depuis - 365
                        from avant a, scolarite.classe c
                        where c.id = i.classe_id and c.code = a.code and c.libelle = a.libelle and i.etablissement_id = :ou
                        """).param("ou", ecole.id().valeur()).update();
    }

    private String page(fr.lpi.acces.Utilisateur qui, String adresse) {
        var reponse = navigateur.perform(get(adresse).with(authentication(identite(qui))));
        assertThat(reponse).hasStatusOk();
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
