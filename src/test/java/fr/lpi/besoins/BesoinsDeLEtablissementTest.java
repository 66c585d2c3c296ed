package fr.lpi.besoins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.Visiteur;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.PublierProjet;
import fr.lpi.besoins.application.PrendreReleve;
import fr.lpi.besoins.application.PrendreReleve.Suite;
import fr.lpi.livret.OuvrirLivrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Saisies;
import fr.lpi.scolarite.Ecoles;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Scolarite;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiLpi
class BesoinsDeLEtablissementTest {

    static final Map<String, String> CALCULS = Saisies.complete();
    static final Map<String, String> LECTURE = Saisies.avec(
            CALCULS,
            "difficulte.domaine.1",
            "dom-francais-hg-lv",
            "difficulte.sousDomaine.sd-nombres-calculs",
            "",
            "difficulte.sousDomaine.sd-lecture-comprehension",
            "oui");
    static final Map<String, String> CONSIGNE = Saisies.avec(
            LECTURE, "difficulte.libelle.di-lecture-comprehension-difficultes-comprendre-consigne-ecrite", "oui");
    static final String CONSIGNE_ECRITE = "di-lecture-comprehension-difficultes-comprendre-consigne-ecrite";

    @Autowired
    Mondes mondes;

    @Autowired
    Scolarite scolarite;

    @Autowired
    Eleves eleves;

    @Autowired
    OuvrirLivrets livrets;

    @Autowired
    RedigerPpre rediger;

    @Autowired
    EcrireProjet ecrire;

    @Autowired
    PublierProjet publier;

    @Autowired
    PrendreReleve prendre;

    @Autowired
    ReleverBesoins relever;

    @Autowired
    Base base;

    @Autowired
    MockMvcTester navigateur;

    @Autowired
    Clock horloge;

    @Autowired
    PlatformTransactionManager transactions;

    Monde monde;
    ProjetId projet;
    LocalDate aujourdhui;
    int inscrits;

    /// Three of its pupils have a finalised PPRE already: one under way, one whose bilan is being written, one ended.
    @BeforeEach
    void a_project_that_its_direction_and_a_teacher_write() {
        monde = mondes.creer();
        aujourdhui = LocalDate.now(horloge);
        projet = par(
                monde.direction(),
                () -> ecrire.ouvrir(monde.direction(), monde.ecole().id()));
        par(monde.direction(), () -> {
            publier.nommer(monde.direction(), projet, Set.of(monde.responsable().id()));
            return true;
        });
    }

    private static <T> T par(Utilisateur utilisateur, Supplier<T> acte) {
        return Personnes.enTantQue(utilisateur, acte);
    }

    private List<PpreId> finaliser(int combien, String niveau, Map<String, String> champs, LocalDate le) {
        var csv = new StringBuilder(Ecoles.ENTETE);
        for (var i = 0; i < combien; i++) {
            csv.append(Ecoles.ligne("BESOIN", "P" + inscrits + "x" + i, Ecoles.ine(), niveau, niveau + " Z"));
        }
        var rang = inscrits++;
        Ecoles.importer(scolarite, monde.ecole(), csv.toString());
        var responsable = monde.responsable().id();
        return Personnes.enTantQueLpi(() -> new TransactionTemplate(transactions).execute(_ -> {
            var ppres = new ArrayList<PpreId>();
            eleves.de(monde.ecole().id()).stream()
                    .filter(eleve -> eleve.prenom().toUpperCase().startsWith("P" + rang + "X"))
                    .forEach(eleve -> ppres.add(rediger.rediger(
                            livrets.ouvrir(eleve.id(), responsable, List.of(), le), champs, responsable, le, true)));
            return ppres;
        }));
    }

    private Suite prendre(Utilisateur utilisateur) {
        return par(utilisateur, () -> prendre.executer(utilisateur, projet));
    }

    private List<String> cellules() {
        return base.proprietaire()
                .sql("select cellules::text from besoins.releve where etablissement_id = :ecole order by jour")
                .param("ecole", monde.ecole().id().valeur())
                .query(String.class)
                .list();
    }

    private Visiteur direction() {
        return new Visiteur(navigateur, monde.direction());
    }

    private String adresse() {
        return "/accompagnement/" + projet + "/besoins";
    }

    private String champ(String nom) {
        return par(monde.direction(), () -> ecrire.lire(monde.direction(), projet))
                .redaction()
                .lire(nom);
    }

    @Test
    void it_counts_each_pupil_once_and_keeps_nothing_that_is_small() {
        finaliser(7, "CE1", CONSIGNE, aujourdhui.minusWeeks(2));
        finaliser(6, "CM1", LECTURE, aujourdhui.minusWeeks(2));
        finaliser(9, "CM1", CALCULS, aujourdhui.minusWeeks(2));
        finaliser(3, "CE1", CALCULS, aujourdhui.minusWeeks(2));
        var ppres = finaliser(6, "CM1", CALCULS, aujourdhui.minusWeeks(2));
        Personnes.enTantQueLpi(() -> {
            ppres.forEach(ppre -> rediger.interrompre(ppre, aujourdhui.minusDays(1), "Départ"));
            return true;
        });

        assertThat(prendre(monde.responsable())).isEqualTo(Suite.PRIS);

        // 27 pupils, of whom 14 have trouble in maths; 7 do not understand a consigne, of the 13 who read with trouble.
        assertThat(cellules())
                .singleElement()
                .satisfies(json -> assertThat(json)
                        .contains("\"dom-maths-sciences\"", "\"" + CONSIGNE_ECRITE + "\": {\"\": 5}")
                        .contains("\"dom-francais-hg-lv\"")
                        .doesNotContain("sd-nombres-calculs", "sd-lecture-comprehension\"")
                        .doesNotContainPattern(": ([1-4]|\\d*[1-46-9])[,}]"));
    }

    @Test
    void what_was_under_way_on_a_past_day_is_what_it_says() {
        finaliser(12, "CM1", CALCULS, aujourdhui.minusWeeks(6));
        finaliser(12, "CM1", LECTURE, aujourdhui.minusWeeks(1));
        relever(aujourdhui.minusWeeks(3));
        relever(aujourdhui);

        assertThat(cellules()).hasSize(2);
        assertThat(cellules().getFirst()).contains("\"\": 15").doesNotContain("dom-francais");
        assertThat(cellules().getLast()).contains("\"\": 25", "\"dom-francais-hg-lv\": {\"\": 10}");
    }

    private void relever(LocalDate le) {
        Personnes.enTantQueLpi(() -> {
            relever.relever(monde.ecole().id(), monde.direction().id(), le);
            return true;
        });
    }

    @Test
    void there_is_one_a_day_and_none_before_enough_pupils_have_changed() {
        relever(aujourdhui.minusWeeks(1));
        finaliser(4, "CM1", CALCULS, aujourdhui);
        assertThat(prendre(monde.direction())).isEqualTo(Suite.TROP_TOT);
        finaliser(1, "CM1", CALCULS, aujourdhui);
        assertThat(prendre(monde.direction())).isEqualTo(Suite.PRIS);
        assertThat(prendre(monde.direction())).isEqualTo(Suite.DEJA);
        assertThat(cellules()).hasSize(2);
    }

    @Test
    void only_those_who_write_the_project_count() {
        for (var qui : List.of(monde.collegue(), monde.contributeur(), monde.directionAilleurs(), monde.mdph())) {
            assertThatThrownBy(() -> prendre(qui)).isInstanceOf(Introuvable.class);
            assertThat(par(
                            qui,
                            () -> base.<Integer>application(
                                    sql -> sql.sql("select count(*) from besoins.compter(:ecole, current_date)")
                                            .param("ecole", monde.ecole().id().valeur())
                                            .query(Integer.class)
                                            .single())))
                    .isZero();
        }
    }

    @Test
    void the_database_shows_relevés_to_those_who_write_the_project_and_lets_nobody_change_one() {
        relever(aujourdhui);
        for (var qui : List.of(monde.direction(), monde.responsable())) {
            assertThat(vus(qui)).isOne();
        }
        for (var qui : List.of(
                monde.collegue(),
                monde.contributeur(),
                monde.directionAilleurs(),
                monde.mdph(),
                monde.administrateur())) {
            assertThat(vus(qui)).isZero();
        }
        assertThatThrownBy(() -> base.proprietaire()
                        .sql("update besoins.releve set jour = jour - 1 where etablissement_id = :ecole")
                        .param("ecole", monde.ecole().id().valeur())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Un relevé des besoins ne change pas");
    }

    private int vus(Utilisateur qui) {
        return par(
                qui,
                () -> base.<Integer>application(
                        sql -> sql.sql("select count(*) from besoins.releve where etablissement_id = :ecole")
                                .param("ecole", monde.ecole().id().valeur())
                                .query(Integer.class)
                                .single()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\": {\"\": 3}}", "{\"\": {\"\": 17}}", "{\"\": {\"\": \"20\"}}", "{\"\": 20}", "[]"})
    void the_database_keeps_no_small_number(String cellules) {
        assertThatThrownBy(() -> Releves.poser(
                        base, monde.ecole().id(), monde.direction().id(), aujourdhui, cellules))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("cellule");
    }

    @Test
    void its_figures_go_to_the_diagnosis_once_after_what_is_written() {
        montrer();
        par(
                monde.direction(),
                () -> ecrire.executer(
                        monde.direction(),
                        projet,
                        List.of(new fr.lpi.web.formulaire.Modification("diagnostic", "", "Vu en classe."))));

        direction().envoyer(adresse() + "/diagnostic");
        direction().envoyer(adresse() + "/diagnostic", "releve", aujourdhui.toString());

        assertThat(champ("diagnostic"))
                .startsWith("Vu en classe.\n\nRelevé du ")
                .endsWith(" : au moins 25 élèves de l'établissement ont un PPRE finalisé en cours."
                        + " Leurs difficultés, par domaine : « Français, histoire géographie et langues vivantes"
                        + " étrangères » (au moins 15), « Mathématiques et sciences » (au moins 5)."
                        + " Les plus fréquentes : « A des difficultés à comprendre une consigne écrite »"
                        + " (au moins 10).");
    }

    private void montrer() {
        Releves.poser(base, monde.ecole().id(), monde.direction().id(), aujourdhui, """
                {"": {"": 25, "cycle-2": 10, "cycle-3": 15}, "dom-francais-hg-lv": {"": 15, "cycle-3": 10},
                 "dom-maths-sciences": {"": 5}, "%s": {"": 10, "cycle-3": 5}}
                """.formatted(CONSIGNE_ECRITE));
    }

    @Test
    void a_need_makes_one_group_however_often_it_is_asked_for() {
        montrer();
        var groupe = CONSIGNE_ECRITE + ":m0k1a2b3c4d5e";
        var action = "action.m0k1a2b3c4d5e.";

        var reponse = direction().envoyer(adresse() + "/groupe", "groupe", groupe, "cycle", "cycle-3");
        assertThat(reponse).hasRedirectedUrl("/accompagnement/" + projet + "/volets/demarche#action-m0k1a2b3c4d5e");
        assertThat(champ(action + "intitule")).isEqualTo("Groupe de besoin : Comprendre une consigne écrite");
        assertThat(champ(action + "public")).isEqualTo("Élèves de cycle 3 concernés");
        assertThat(champ(action + "objectif"))
                .contains("chez au moins 5 élèves de cycle 3", "Lecture et compréhension de l'écrit");

        var dUneAutrePage = CONSIGNE_ECRITE + ":m0k1a2b3c4d5f";
        assertThat(direction().envoyer(adresse() + "/groupe", "groupe", dUneAutrePage, "cycle", "cycle-3"))
                .hasRedirectedUrl("/accompagnement/" + projet + "/volets/demarche#action-m0k1a2b3c4d5e");
        assertThat(champ("action.m0k1a2b3c4d5f.intitule")).isEmpty();

        par(
                monde.responsable(),
                () -> ecrire.executer(
                        monde.responsable(),
                        projet,
                        List.of(new fr.lpi.web.formulaire.Modification(
                                action + "intitule", champ(action + "intitule"), "Atelier du mardi"))));
        direction().envoyer(adresse() + "/groupe", "groupe", groupe, "cycle", "cycle-3");
        assertThat(champ(action + "intitule")).isEqualTo("Atelier du mardi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sd-ecriture:m0k1a2b3c4d5e",
                "inconnu:m0k1a2b3c4d5e",
                "dom-maths-sciences:x",
                ":m0k1a2b3c4d5e",
                "dom-maths-sciences",
                ""
            })
    void what_is_hidden_or_forged_makes_no_group(String groupe) {
        montrer();
        assertThat(direction().envoyer(adresse() + "/groupe", "groupe", groupe)).hasStatus(404);
    }

    @Test
    void its_page_says_what_is_shown_what_is_not_and_why() {
        assertThat(direction().lire(adresse())).contains("Aucun relevé pour le moment", "Faire un relevé");
        assertThat(direction().envoyer(adresse())).hasRedirectedUrl(adresse() + "?fait=releve");
        assertThat(direction().lire(adresse()))
                .contains("Moins de 5 élèves de l'établissement ont un PPRE", "on pourrait y reconnaître un élève");
        assertThat(direction().envoyer(adresse())).hasRedirectedUrl(adresse() + "?fait=deja");
    }

    @Test
    void it_is_read_by_cycle_and_beside_another() {
        montrer();
        Releves.poser(base, monde.ecole().id(), monde.direction().id(), aujourdhui.minusWeeks(5), "{\"\": {\"\": 10}}");

        assertThat(direction().lire(adresse()))
                .contains("Au moins 25 élèves", "au moins 10 élèves", "Nombres et calculs")
                .contains("9 autres difficultés : non montrées.");
        assertThat(direction().lire(adresse() + "?cycle=cycle-3&avec=" + aujourdhui.minusWeeks(5)))
                .contains("Au moins 15 sont de cycle 3", "au moins 5 élèves", " : non montré");
        assertThat(direction().lire(adresse() + "?cycle=cycle-1")).contains("Les besoins des élèves de cycle 1");
        for (var faux : List.of("?cycle=cycle-4", "?releve=hier", "?avec=2020-01-01")) {
            assertThat(direction().ouvrir(adresse() + faux)).hasStatus(404);
        }
        assertThat(direction().lire(adresse() + ".csv"))
                .contains("Domaine;Sous-domaine;Difficulté;Élèves, au moins;Cycle 1, au moins")
                .contains("Établissement;;;25;non montré;10;15")
                .contains("Mathématiques et sciences;;;5;non montré;non montré;non montré");
    }
}
