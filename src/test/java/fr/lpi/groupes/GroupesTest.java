package fr.lpi.groupes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Monde;
import fr.lpi.Mondes;
import fr.lpi.Personnes;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.OuvrirProjets;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.application.CloreProjet;
import fr.lpi.accompagnement.application.EcrireProjet;
import fr.lpi.accompagnement.application.EvaluerProjet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.groupes.application.LireGroupes;
import fr.lpi.groupes.application.NoterProgres;
import fr.lpi.groupes.application.OrganiserGroupe;
import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.application.TenirSeances;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@EssaiLpi
class GroupesTest {

    static final String ATELIER = "m0k1a2b3c4d5e";

    @Autowired
    Mondes mondes;

    @Autowired
    OuvrirProjets projets;

    @Autowired
    EcrireProjet ecrireProjet;

    @Autowired
    OrganiserGroupe organiser;

    @Autowired
    TenirSeances tenir;

    @Autowired
    NoterProgres progres;

    @Autowired
    LireGroupes lire;

    @Autowired
    GroupesSuivis suivis;

    @Autowired
    CloreProjet clore;

    @Autowired
    EvaluerProjet evaluer;

    @Autowired
    Base base;

    @Autowired
    Clock horloge;

    Monde monde;
    ProjetId projet;
    GroupeId groupe;
    EleveId zoe;
    EleveId fanch;

    /// The responsable writes the project and makes the group, the collègue runs it.
    @BeforeEach
    void a_group_of_two_pupils() {
        monde = mondes.creer();
        zoe = monde.enBrouillon().eleve();
        fanch = monde.enDocument().eleve();
        projet = Personnes.enTantQueLpi(() -> projets.ouvrir(
                monde.ecole().id(),
                Map.of(
                        "intitule",
                        "Lire",
                        "buts",
                        "Lire",
                        "action." + ATELIER + ".intitule",
                        "Atelier",
                        FormulaireProjet.REALISE,
                        "Un atelier",
                        FormulaireProjet.CHANGER,
                        "Rien"),
                Set.of(monde.responsable().id()),
                monde.direction().id(),
                aujourdhui(),
                true));
        groupe = former(monde.responsable(), EnvoisUniques.nouvelleCle()).orElseThrow();
        ajouter(Set.of(zoe, fanch), il_y_a(20));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private LocalDate il_y_a(int jours) {
        return aujourdhui().minusDays(jours);
    }

    private static <T> T par(Utilisateur utilisateur, Supplier<T> acte) {
        return Personnes.enTantQue(utilisateur, acte);
    }

    private Optional<GroupeId> former(Utilisateur qui, String cle) {
        return par(
                qui,
                () -> organiser
                        .former(
                                qui,
                                projet,
                                List.of(
                                        new Modification(SaisieGroupe.NOM, "", "Mardi"),
                                        new Modification(SaisieGroupe.ACTION, "", ATELIER),
                                        new Modification(SaisieGroupe.MESURE, "", "Consignes réussies"),
                                        new Modification(
                                                SaisieGroupe.ANIMATEUR
                                                        + monde.collegue().id(),
                                                "",
                                                "oui")),
                                cle)
                        .id());
    }

    private String ajouter(Set<EleveId> eleves, LocalDate depuis) {
        return par(
                monde.responsable(), () -> organiser.ajouter(monde.responsable(), groupe, eleves, Jour.ecrire(depuis)));
    }

    private UUID seance(Utilisateur qui, LocalDate le) {
        return par(qui, () -> tenir.ouvrir(qui, groupe, Jour.ecrire(le)))
                .seance()
                .orElseThrow();
    }

    private Saisie noter(Utilisateur qui, UUID seance, EleveId eleve, Presence vue, Presence presence) {
        return par(
                qui,
                () -> tenir.noter(
                        qui,
                        groupe,
                        seance,
                        List.of(new Modification(SaisieSeance.PRESENCE + eleve, vue.name(), presence.name()))));
    }

    private Map<EleveId, Presence> presences(UUID seance) {
        return par(monde.collegue(), () -> tenir.montrer(monde.collegue(), groupe, seance))
                .seance()
                .presences();
    }

    private Saisie noter(Utilisateur qui, EleveId eleve, String valeur, String mot, String cle) {
        return par(
                qui,
                () -> progres.noter(
                        qui,
                        groupe,
                        eleve,
                        List.of(
                                new Modification("le", "", Jour.ecrire(il_y_a(1))),
                                new Modification("valeur", "", valeur),
                                new Modification("mot", "", mot)),
                        cle));
    }

    private <T> void refuse(Utilisateur utilisateur, Supplier<T> acte) {
        assertThatThrownBy(() -> par(utilisateur, acte)).isInstanceOf(Introuvable.class);
    }

    @Test
    void who_writes_the_project_makes_it_and_who_was_named_runs_it() {
        assertThat(par(monde.responsable(), () -> lire.ouvrir(monde.responsable(), groupe)))
                .satisfies(ouvert -> {
                    assertThat(ouvert.organise()).isTrue();
                    assertThat(ouvert.cahier()).isEmpty();
                });
        assertThat(par(monde.collegue(), () -> lire.ouvrir(monde.collegue(), groupe)))
                .satisfies(ouvert -> {
                    assertThat(ouvert.organise()).isFalse();
                    assertThat(ouvert.cahier()).isPresent();
                    assertThat(ouvert.eleves()).containsOnlyKeys(zoe, fanch);
                });
        assertThat(par(monde.direction(), () -> lire.ouvrir(monde.direction(), groupe)))
                .satisfies(ouvert -> assertThat(
                                ouvert.organise() && ouvert.cahier().isPresent())
                        .isTrue());

        refuse(monde.responsable(), () -> tenir.ouvrir(monde.responsable(), groupe, "01/01/2026"));
        refuse(monde.collegue(), () -> organiser.choix(monde.collegue(), groupe));
        refuse(monde.collegue(), () -> organiser.nouveau(monde.collegue(), projet));
        for (var autre :
                List.of(monde.contributeur(), monde.directionAilleurs(), monde.mdph(), monde.administrateur())) {
            refuse(autre, () -> lire.ouvrir(autre, groupe));
            refuse(autre, () -> progres.suivre(autre, groupe, zoe));
        }
        refuse(monde.mdph(), () -> lire.miens(monde.mdph()));
        assertThat(par(monde.contributeur(), () -> lire.miens(monde.contributeur()))
                        .groupes())
                .isEmpty();
        assertThat(par(monde.collegue(), () -> lire.miens(monde.collegue())).groupes())
                .singleElement()
                .satisfies(compte -> assertThat(compte.eleves()).isEqualTo(2));
    }

    @Test
    void a_form_sent_twice_makes_one_group_and_one_note() {
        var cle = EnvoisUniques.nouvelleCle();
        assertThat(former(monde.responsable(), cle)).isEqualTo(former(monde.responsable(), cle));

        var note = EnvoisUniques.nouvelleCle();
        noter(monde.collegue(), fanch, "4", "", note);
        noter(monde.collegue(), fanch, "4", "", note);
        assertThat(par(monde.collegue(), () -> progres.suivre(monde.collegue(), groupe, fanch))
                        .cahier()
                        .notes(fanch))
                .hasSize(1);
    }

    @Test
    void a_day_has_one_session_whose_pupils_are_present_until_somebody_says_otherwise() {
        var seance = seance(monde.collegue(), il_y_a(7));
        assertThat(noter(monde.collegue(), seance, zoe, Presence.PRESENT, Presence.ABSENT)
                        .enregistree())
                .isTrue();

        assertThat(seance(monde.direction(), il_y_a(7))).isEqualTo(seance);
        assertThat(presences(seance)).isEqualTo(Map.of(zoe, Presence.ABSENT, fanch, Presence.PRESENT));
        assertThat(par(monde.collegue(), () -> tenir.ouvrir(monde.collegue(), groupe, "hier"))
                        .refus())
                .contains("jour/mois/année");
    }

    @Test
    void two_people_who_mark_a_session_do_not_overwrite_each_other() {
        var seance = seance(monde.collegue(), il_y_a(7));
        noter(monde.collegue(), seance, zoe, Presence.PRESENT, Presence.ABSENT);
        noter(monde.direction(), seance, fanch, Presence.PRESENT, Presence.EXCUSE);
        assertThat(presences(seance)).isEqualTo(Map.of(zoe, Presence.ABSENT, fanch, Presence.EXCUSE));

        var rencontre = noter(monde.direction(), seance, zoe, Presence.PRESENT, Presence.EXCUSE);
        assertThat(rencontre.erreurs().get(SaisieSeance.PRESENCE + zoe)).contains("« absent »");
        assertThat(rencontre.lire(SaisieSeance.PRESENCE + zoe)).isEqualTo("EXCUSE");
        assertThat(presences(seance)).containsEntry(zoe, Presence.ABSENT);
        var vue = Presence.valueOf(Objects.requireNonNull(rencontre.lus().get(SaisieSeance.PRESENCE + zoe)));
        assertThat(noter(monde.direction(), seance, zoe, vue, Presence.EXCUSE).enregistree())
                .isTrue();
        assertThat(presences(seance)).containsEntry(zoe, Presence.EXCUSE);
    }

    @Test
    void a_pupil_who_leaves_stays_in_the_sessions_that_were_and_is_expected_no_more() {
        var avant = seance(monde.collegue(), il_y_a(7));
        par(monde.responsable(), () -> {
            organiser.retirer(monde.responsable(), groupe, zoe);
            return true;
        });
        var apres = seance(monde.collegue(), aujourdhui());

        assertThat(presences(avant)).containsOnlyKeys(zoe, fanch);
        assertThat(presences(apres)).containsOnlyKeys(fanch);
        assertThat(par(monde.collegue(), () -> progres.suivre(monde.collegue(), groupe, zoe))
                        .membre())
                .isFalse();

        ajouter(Set.of(zoe), aujourdhui());
        ajouter(Set.of(zoe), aujourdhui());
        assertThat(par(monde.responsable(), () -> organiser.choix(monde.responsable(), groupe))
                        .sejours())
                .filteredOn(sejour -> sejour.eleve().equals(zoe))
                .hasSize(2)
                .filteredOn(sejour -> sejour.enCours())
                .hasSize(1);
    }

    @Test
    void a_pupil_of_another_school_never_enters_it() {
        var ailleurs = mondes.creer();
        ajouter(Set.of(ailleurs.sansLivret()), aujourdhui());
        assertThat(par(monde.responsable(), () -> organiser.choix(monde.responsable(), groupe))
                        .sejours())
                .hasSize(2);

        for (var qui : List.of(monde.responsable(), monde.direction())) {
            assertThatThrownBy(() -> par(
                            qui,
                            () -> base.<Integer>application(sql -> sql.sql(
                                            "insert into groupes.membre values (:groupe, :eleve, current_date)")
                                    .param("groupe", groupe.valeur())
                                    .param("eleve", ailleurs.sansLivret().valeur())
                                    .update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("un_membre_est_eleve_de_l_etablissement");
        }
    }

    @Test
    void a_note_is_mended_and_withdrawn_and_what_is_wrong_is_said() {
        assertThat(noter(monde.collegue(), zoe, "trois", "", "").erreurs()).containsOnlyKeys("valeur");
        assertThat(noter(monde.collegue(), zoe, "", " ", "").erreurs()).containsOnlyKeys("mot");
        noter(monde.collegue(), zoe, "3", "Seule", EnvoisUniques.nouvelleCle());
        var note = par(monde.collegue(), () -> progres.suivre(monde.collegue(), groupe, zoe))
                .cahier()
                .notes(zoe)
                .getFirst();
        var enQuatre = List.of(new Modification("valeur", "3", "4"));
        assertThat(par(monde.collegue(), () -> progres.corriger(monde.collegue(), groupe, zoe, note.id(), enQuatre))
                        .enregistree())
                .isTrue();
        assertThat(par(
                                monde.direction(),
                                () -> progres.corriger(
                                        monde.direction(),
                                        groupe,
                                        zoe,
                                        note.id(),
                                        List.of(new Modification("valeur", "3", "5"))))
                        .erreurs()
                        .get("valeur"))
                .contains("« 4 »");
        refuse(monde.collegue(), () -> progres.corriger(monde.collegue(), groupe, fanch, note.id(), List.of()));

        par(monde.collegue(), () -> {
            progres.retirer(monde.collegue(), groupe, zoe, note.id());
            return true;
        });
        assertThat(par(monde.collegue(), () -> progres.suivre(monde.collegue(), groupe, zoe))
                        .cahier()
                        .notes())
                .isEmpty();
        assertThat(base.proprietaire()
                        .sql("select count(*) from groupes.progres where id = :id and retire_par is not null")
                        .param("id", note.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void two_organisers_who_change_the_same_field_are_told() {
        var direction = monde.direction();
        par(
                monde.responsable(),
                () -> organiser.modifier(
                        monde.responsable(), groupe, List.of(new Modification(SaisieGroupe.NOM, "Mardi", "Jeudi"))));
        var saisie = par(
                direction,
                () -> organiser.modifier(
                        direction, groupe, List.of(new Modification(SaisieGroupe.NOM, "Mardi", "Lundi"))));

        assertThat(saisie.erreurs().get(SaisieGroupe.NOM)).contains("« Jeudi »");
        assertThat(saisie.lire(SaisieGroupe.NOM)).isEqualTo("Lundi");
        assertThat(par(direction, () -> lire.ouvrir(direction, groupe)).groupe().nom())
                .isEqualTo("Jeudi");
    }

    @Test
    void its_words_follow_those_of_the_project() {
        par(
                monde.direction(),
                () -> ecrireProjet.executer(
                        monde.direction(),
                        projet,
                        List.of(new Modification("action." + ATELIER + ".intitule", "Atelier", "Atelier consignes"))));

        assertThat(par(monde.collegue(), () -> lire.ouvrir(monde.collegue(), groupe))
                        .groupe()
                        .suivi()
                        .intitule())
                .isEqualTo("Atelier");
        par(monde.responsable(), () -> lire.miens(monde.responsable()));
        assertThat(par(monde.collegue(), () -> lire.ouvrir(monde.collegue(), groupe))
                        .groupe()
                        .suivi()
                        .intitule())
                .isEqualTo("Atelier consignes");
    }

    @Test
    void a_project_whose_year_is_closed_is_followed_by_no_new_group() {
        par(
                monde.direction(),
                () -> evaluer.executer(
                        monde.direction(), projet, List.of(new Modification("grille.pilotage.atteinte", "", "3"))));
        assertThat(par(monde.direction(), () -> clore.clore(monde.direction(), projet)))
                .isEmpty();

        refuse(monde.responsable(), () -> former(monde.responsable(), EnvoisUniques.nouvelleCle()));
        refuse(monde.responsable(), () -> organiser.nouveau(monde.responsable(), projet));
        assertThat(par(monde.responsable(), () -> lire.miens(monde.responsable()))
                        .projets())
                .isEmpty();
    }

    @Test
    void an_ended_group_may_go_on() {
        par(monde.responsable(), () -> {
            organiser.terminer(monde.responsable(), groupe);
            return true;
        });
        assertThat(par(monde.direction(), () -> lire.ouvrir(monde.direction(), groupe))
                        .groupe()
                        .termineLe())
                .isEqualTo(aujourdhui());
        assertThat(par(monde.direction(), () -> tenir.ouvrir(monde.direction(), groupe, Jour.ecrire(aujourdhui())))
                        .refus())
                .contains("Ce groupe est terminé");
        par(monde.responsable(), () -> {
            organiser.reprendre(monde.responsable(), groupe);
            return true;
        });
        assertThat(par(monde.direction(), () -> lire.ouvrir(monde.direction(), groupe))
                        .groupe()
                        .termine())
                .isFalse();
    }

    @Test
    void who_follows_a_livret_reads_the_groups_of_its_pupil_and_an_mdph_team_does_not() {
        var absente = seance(monde.collegue(), il_y_a(14));
        seance(monde.collegue(), il_y_a(7));
        noter(monde.collegue(), absente, fanch, Presence.PRESENT, Presence.ABSENT);
        noter(monde.collegue(), fanch, "4", "Reformule seul", EnvoisUniques.nouvelleCle());
        var livret = monde.enDocument().livret().valeur();

        for (var qui : List.of(monde.direction(), monde.responsable(), monde.contributeur())) {
            assertThat(par(qui, () -> suivis.du(livret))).singleElement().satisfies(suivi -> {
                assertThat(suivi.intitule()).isEqualTo("Atelier");
                assertThat(suivi.assiduite()).isEqualTo(new Assiduite(2, 1, 0));
                assertThat(suivi.dernier()).endsWith("4 – Reformule seul");
            });
        }
        // The collègue runs the group and does not follow the livret; the team of the MDPH has it shared.
        for (var qui : List.of(monde.collegue(), monde.mdph(), monde.directionAilleurs())) {
            assertThat(par(qui, () -> suivis.du(livret))).isEmpty();
        }
        assertThat(par(
                        monde.responsable(),
                        () -> suivis.du(monde.evalue().livret().valeur())))
                .isEmpty();
    }

    /// As the tables themselves answer, whatever our own checks would say.
    @Test
    void the_database_shows_the_sessions_to_those_who_run_the_group() {
        seance(monde.collegue(), il_y_a(7));
        noter(monde.collegue(), zoe, "3", "", EnvoisUniques.nouvelleCle());
        var deQuiAnime = List.of("groupe", "animateur", "membre", "seance", "presence", "progres");
        for (var table : deQuiAnime) {
            assertThat(compter(monde.collegue(), table)).as(table).isPositive();
            assertThat(compter(monde.direction(), table)).as(table).isPositive();
            for (var autre :
                    List.of(monde.contributeur(), monde.directionAilleurs(), monde.mdph(), monde.administrateur())) {
                assertThat(compter(autre, table)).as(table).isZero();
            }
        }
        for (var table : List.of("seance", "presence", "progres")) {
            assertThat(compter(monde.responsable(), table)).as(table).isZero();
        }
        assertThat(compter(monde.responsable(), "membre")).isEqualTo(2);
    }

    private int compter(Utilisateur qui, String table) {
        var vues = "select count(*) from groupes.%s where %s = :groupe"
                .formatted(table, table.equals("groupe") ? "id" : "groupe_id");
        return par(
                qui,
                () -> base.<Integer>application(sql -> sql.sql(vues)
                        .param("groupe", groupe.valeur())
                        .query(Integer.class)
                        .single()));
    }
}
