package fr.lpi.scolarite.application.importation;

import static fr.lpi.Personnes.enTantQue;
import static fr.lpi.Personnes.enTantQueLpi;
import static fr.lpi.scolarite.Ecoles.ENTETE;
import static fr.lpi.scolarite.Ecoles.ine;
import static fr.lpi.scolarite.Ecoles.ligne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.EssaiLpi;
import fr.lpi.Personnes;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.BilanImport;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.scolarite.application.importation.consultation.ConsulterImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.AImporter;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Importe;
import fr.lpi.scolarite.application.importation.dossier.EtatImport.Pas;
import fr.lpi.web.erreur.Introuvable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiLpi
@RecordApplicationEvents
class ImportEnBaseTest {

    static final Pattern INE = Pattern.compile("[0-9]{9}[A-Z]{2}");

    @Autowired
    Scolarite scolarite;

    @Autowired
    Eleves eleves;

    @Autowired
    ConduireImport conduire;

    @Autowired
    ConsulterImport consulterImport;

    @Autowired
    Personnes personnes;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents annonces;

    TransactionTemplate transaction;
    Etablissement ecole;
    Utilisateur direction;

    @BeforeEach
    void une_ecole() {
        transaction = new TransactionTemplate(transactions);
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());
    }

    @Test
    void the_demonstration_is_filled_without_the_class_left_out() throws IOException {
        // Other tests may have enrolled the pupils of the demonstration: these ones get numbers of their own.
        var csv = INE.matcher(demonstration()).replaceAll(_ -> ine()).getBytes(StandardCharsets.UTF_8);

        var bilan = enTantQueLpi(() -> scolarite.importer(
                ecole.id(), new ByteArrayInputStream(csv), "CSVExtraction.csv", classe -> !classe.equals("CM2 A")));

        assertThat(bilan).isEqualTo(new BilanImport(158, 158, 0, 0, 0, 0, 0));
        assertThat(mesEleves()).hasSize(158).extracting(Eleve::classe).doesNotContain("CM2 A");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var csv = ENTETE + ligne("PETIT", "Zoé", ine(), "CE2", "CE2 A") + ligne("PETIT", "Léo", "", "", "ULIS");

        assertThat(importer(csv)).isEqualTo(new BilanImport(2, 2, 0, 0, 0, 0, 0));
        var avant = traces();
        assertThat(importer(csv)).isEqualTo(new BilanImport(2, 0, 0, 2, 0, 0, 0));
        assertThat(traces()).isEqualTo(avant);
    }

    @Test
    void a_change_of_class_keeps_the_past() {
        var ine = ine();
        importer(ENTETE + ligne("PETIT", "Zoé", ine, "CE1", "CE1-CE2 A"));
        importer(ENTETE + ligne("PETIT", "Zoé", ine, "CE2", "CE1-CE2 A"));

        assertThat(mesEleves())
                .singleElement()
                .satisfies(eleve -> assertThat(eleve.niveau()).isEqualTo("ce2"));
        assertThat(traces()).hasSize(2);
        assertThat(traces().getFirst()).contains("ce1").doesNotContain("null");
    }

    @Test
    void a_partial_file_removes_nobody_and_only_who_is_ticked_leaves() {
        importer(ENTETE
                + ligne("UN", "Zoé", "", "CE2", "A")
                + ligne("DEUX", "Zoé", "", "CE2", "A")
                + ligne("TROIS", "Zoé", "", "CE2", "A"));
        var etat = verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));
        assertThat(etat.extraits().absents()).hasSize(2);
        var parti = etat.extraits().absents().getFirst();

        var fait = importer(etat, Set.of(parti.id(), mesEleves().getLast().id()), false);

        assertThat(((Importe) fait).fait().bilan().partis()).isEqualTo(1);
        assertThat(mesEleves()).hasSize(2).extracting(Eleve::id).doesNotContain(parti.id());
    }

    @Test
    void who_left_and_comes_back_is_the_same_pupil() {
        var ine = ine();
        importer(ENTETE + ligne("UN", "Zoé", ine, "CE2", "A") + ligne("DEUX", "Zoé", "", "CE2", "A"));
        var id = mesEleves().stream()
                .filter(e -> ine.equals(e.ine()))
                .findFirst()
                .orElseThrow()
                .id();
        importer(verifier(ENTETE + ligne("DEUX", "Zoé", "", "CE2", "A")), Set.of(id), false);
        assertThat(mesEleves()).hasSize(1);

        importer(ENTETE + ligne("UN", "Zoé", ine, "CE2", "A"));

        assertThat(mesEleves()).extracting(Eleve::id).contains(id);
    }

    @Test
    void a_double_click_imports_once_and_gets_the_first_answer() {
        var etat = verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));

        var premier = (Importe) importer(etat, Set.of(), false);
        var second = (Importe) importer(etat, Set.of(), false);

        assertThat(second.fait()).isEqualTo(premier.fait());
        assertThat(mesEleves()).hasSize(1);
    }

    @Test
    void two_clicks_at_the_very_same_time_too() throws Exception {
        var etat = verifier(ENTETE + ligne("UN", "Zoé", ine(), "CE2", "A") + ligne("DEUX", "Zoé", "", "CE2", "A"));

        try (var deux = Executors.newVirtualThreadPerTaskExecutor()) {
            var clics = deux.invokeAll(List.<Callable<EtatImport>>of(
                    () -> importer(etat, Set.of(), false), () -> importer(etat, Set.of(), false)));
            assertThat(((Importe) clics.getFirst().get()).fait())
                    .isEqualTo(((Importe) clics.getLast().get()).fait());
        }
        assertThat(mesEleves()).hasSize(2);
    }

    @Test
    void what_a_colleague_imported_meanwhile_is_read_again_before_anything() {
        var csv = ENTETE + ligne("UN", "Zoé", "", "CE2", "A");
        var etat = verifier(csv);
        importer(csv);

        var refait = (AImporter) importer(etat, Set.of(), false);

        assertThat(refait.pas()).isEqualTo(Pas.A_RELIRE);
        assertThat(refait.rapport().inchanges()).isOne();
    }

    @Test
    void a_pupil_of_another_school_is_added_like_any_other_and_stays_there() {
        var ine = ine();
        importer(ENTETE + ligne("SECRET", "Zoé", ine, "CE2", "A"));
        var laDeja = direction;
        var ecoleDavant = ecole;
        ecole = Ecoles.ecole(scolarite);
        direction = personnes.creer(Profil.DIRECTION, ecole.id());

        var etat = verifier(ENTETE + ligne("AUTRE", "Zoé", ine, "CE2", "A"));

        assertThat(etat.extraits().refuses()).isEmpty();
        assertThat(etat.rapport().aAjouter()).isOne();
        importer(etat, Set.of(), false);
        assertThat(mesEleves()).extracting(Eleve::nomFamille).containsExactly("AUTRE");
        assertThat(enTantQue(laDeja, () -> eleves.de(ecoleDavant.id())))
                .extracting(Eleve::nomFamille)
                .containsExactly("SECRET");
    }

    @Test
    void a_file_of_another_school_waits_for_a_confirmation() {
        importer(ENTETE + vingt("NOM"));
        var etat = verifier(ENTETE + vingt("AUTRE"));

        assertThat(((AImporter) importer(etat, Set.of(), false)).pas()).isEqualTo(Pas.A_CONFIRMER);
        assertThat(mesEleves()).hasSize(20);
        assertThat(importer(etat, Set.of(), true)).isInstanceOf(Importe.class);
        assertThat(mesEleves()).hasSize(40);
    }

    @Test
    void each_check_and_each_import_is_announced_in_counts_only() {
        var etat = verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));
        importer(etat, Set.of(), false);

        assertThat(annonces.stream(Acte.class).filter(acte -> acte.par().equals(direction.id())))
                .extracting(Acte::verbe, Acte::precision)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "eleves.verifies",
                                "lus=1 ajoutes=1 modifies=0 inchanges=0 refuses=0 ignores=0 partis=0"),
                        org.assertj.core.groups.Tuple.tuple(
                                "eleves.importes",
                                "lus=1 ajoutes=1 modifies=0 inchanges=0 refuses=0 ignores=0 partis=0"));
    }

    @Test
    void the_lines_are_forgotten_once_imported_and_after_a_day() {
        var fait = verifier(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));
        importer(fait, Set.of(), false);
        var vieux = verifier(ENTETE + ligne("DEUX", "Zoé", "", "CE2", "A"));
        enTantQue(
                direction,
                () -> transaction.execute(_ -> sql.sql(
                                "update scolarite.import_verifie set cree_le = now() - interval '25 hours' where id = :id")
                        .param("id", vieux.id())
                        .update()));

        verifier(ENTETE + ligne("TROIS", "Zoé", "", "CE2", "A"));

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> enTantQue(direction, () -> consulterImport.executer(direction, vieux.id())));
        assertThat(lignesGardees(fait.id())).isFalse();
    }

    @Test
    void the_database_shows_a_school_its_own_pupils_only() {
        importer(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));
        var ailleurs = personnes.creer(Profil.DIRECTION, Ecoles.ecole(scolarite).id());

        assertThat(enTantQue(ailleurs, () -> eleves.de(ecole.id()))).isEmpty();
        assertThat(enTantQue(personnes.creer(Profil.ADMINISTRATEUR), () -> eleves.de(ecole.id())))
                .isEmpty();
        assertThat(eleves.de(ecole.id())).isEmpty();
        assertThat(enTantQue(personnes.creer(Profil.ENSEIGNANT, ecole.id()), () -> eleves.de(ecole.id())))
                .hasSize(1);
        assertThatThrownBy(() -> enTantQue(
                        ailleurs,
                        () -> transaction.execute(_ ->
                                sql.sql("""
                                insert into scolarite.eleve (etablissement_id, nom_famille, prenom, date_naissance)
                                values (:ou, 'X', 'Y', date '2017-01-01')
                                """).param("ou", ecole.id().valeur()).update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_database_refuses_a_second_place_and_a_wrong_uai() {
        importer(ENTETE + ligne("UN", "Zoé", "", "CE2", "A"));

        assertThatThrownBy(() -> enTantQueLpi(() -> transaction.execute(
                        _ -> sql.sql("""
                                insert into scolarite.inscription (eleve_id, etablissement_id, classe_id, annee, depuis)
                                select eleve_id, etablissement_id, classe_id, annee, depuis
                                from scolarite.inscription where etablissement_id = :ou
                                """).param("ou", ecole.id().valeur()).update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("un_eleve_a_une_seule_inscription_en_cours");
        assertThatThrownBy(() -> sql.sql("""
                        insert into scolarite.etablissement (uai, nom, degre, departement) values ('9990001Y', 'X', 1, '099')
                        """).update()).hasMessageContaining("un_uai_finit_par_sa_lettre_de_controle");
    }

    @Test
    void nobody_logged_in_works_as_lpi() {
        assertThatIllegalStateException()
                .isThrownBy(() -> enTantQue(direction, () -> scolarite.creerEtablissement("9990010G", "X", 1, "099")));
        assertThatIllegalStateException()
                .isThrownBy(() -> enTantQue(
                        direction,
                        () -> scolarite.importer(
                                ecole.id(), new ByteArrayInputStream(new byte[0]), "x.csv", _ -> true)));
    }

    @Test
    void two_lines_of_the_same_ine_are_refused_and_each_names_the_other() {
        var ine = ine();
        var refuses = verifier(ENTETE
                        + ligne("THOMAS", "Mamadou", ine, "CE2", "A")
                        + ligne("DUPONT", "Léo", ine.toLowerCase(java.util.Locale.ROOT), "CE2", "A")
                        + ligne("MARTIN", "Léo", "", "CE2", "A")
                        + ligne("MARTIN", "Léa", "", "CE2", "A"))
                .extraits()
                .refuses();

        assertThat(refuses)
                .extracting(refus -> refus.motif())
                .containsExactly(
                        "INE « %s » : c'est aussi celui de la ligne 3 (DUPONT Léo).".formatted(ine),
                        "INE « %s » : c'est aussi celui de la ligne 2 (THOMAS Mamadou).".formatted(ine));
    }

    @Test
    void the_same_names_and_date_twice_need_two_ine() {
        var un = ligne("MARTIN", "Léo", ine(), "CE2", "A");

        assertThat(importer(ENTETE + un + ligne("Martin", "LEO", "", "CE2", "A"))
                        .refuses())
                .isEqualTo(2);
        assertThat(importer(ENTETE + un + ligne("Martin", "LEO", ine(), "CE2", "A"))
                        .ajoutes())
                .isEqualTo(2);
    }

    @Test
    void a_pupil_without_an_ine_is_known_by_its_names_however_they_are_written() {
        importer(ENTETE + ligne("D'Œuvrard-Noël", "Fañch", "", "CE2", "A") + ligne("ŁUKASZ", "Straße", "", "CE2", "A"));
        var ine = ine();

        var bilan = importer(ENTETE
                + ligne("D OEUVRARD NOEL", "FANCH", ine, "CE2", "A")
                + ligne("Lukasz", "Strasse", "", "CE2", "A"));

        assertThat(bilan).isEqualTo(new BilanImport(2, 0, 2, 0, 0, 0, 0));
        assertThat(mesEleves()).extracting(Eleve::ine).contains(ine);
    }

    @Test
    void a_line_that_could_be_of_two_pupils_is_of_neither_nor_a_pupil_of_two_lines() {
        importer(ENTETE + ligne("MARTIN", "Léo", ine(), "CE2", "A") + ligne("MARTIN", "Léo", ine(), "CE2", "A"));
        assertThat(importer(ENTETE + ligne("MARTIN", "Léo", "", "CE2", "A")))
                .isEqualTo(new BilanImport(1, 1, 0, 0, 0, 0, 0));

        importer(ENTETE + ligne("PETIT", "Zoé", "", "CE2", "A"));
        var deux = ENTETE + ligne("PETIT", "Zoé", ine(), "CE2", "A") + ligne("PETIT", "Zoé", ine(), "CE2", "A");
        assertThat(verifier(deux).rapport().aAjouter()).isEqualTo(2);
    }

    @Test
    void a_pupil_whose_line_is_refused_is_not_taken_for_gone() {
        importer(ENTETE + ligne("PETIT", "Zoé", "", "CE2", "A") + ligne("GRAND", "Zoé", "", "CE2", "A"));

        var etat = verifier(
                ENTETE + ligne("petit", "ZOE", "faux", "CE2", "A") + ligne("GRAND\u0000", "Zoé", "", "CE2", "A"));

        assertThat(etat.rapport().refuses()).isEqualTo(2);
        assertThat(etat.extraits().absents()).isEmpty();
    }

    private BilanImport importer(String csv) {
        return Ecoles.importer(scolarite, ecole, csv);
    }

    private AImporter verifier(String csv) {
        return (AImporter) Verification.de(conduire, direction, ecole, csv);
    }

    private EtatImport importer(AImporter etat, Set<fr.lpi.scolarite.EleveId> partis, boolean confirme) {
        return enTantQue(
                direction,
                () -> conduire.importer(
                        direction, etat.id(), new ImporterEleves.Demande(etat.empreinte(), partis, confirme)));
    }

    private List<Eleve> mesEleves() {
        return enTantQue(direction, () -> eleves.de(ecole.id()));
    }

    private boolean lignesGardees(UUID id) {
        return Boolean.TRUE.equals(enTantQue(
                direction,
                () -> transaction.execute(
                        _ -> sql.sql("select exists (select from scolarite.ligne_lue where import_id = :id)")
                                .param("id", id)
                                .query(Boolean.class)
                                .single())));
    }

    private List<String> traces() {
        return enTantQueLpi(() -> transaction.execute(_ -> sql.sql("""
                        select id || ' ' || niveau || ' ' || coalesce(jusqu_au::text, 'null') from scolarite.inscription
                        where etablissement_id = :ou and niveau is not null order by id
                        """)
                .param("ou", ecole.id().valeur())
                .query(String.class)
                .list()));
    }

    private static String demonstration() throws IOException {
        try (var flux = Scolarite.class.getResourceAsStream("/demonstration/onde-ecole-9990001X.csv")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String vingt(String nom) {
        return java.util.stream.IntStream.range(0, 20)
                .mapToObj(rang -> ligne(nom + rang, "Zoé", "", "CE2", "A"))
                .collect(Collectors.joining());
    }
}
