package fr.lpi.ppre.domain.suivi;

import static fr.lpi.ppre.domain.suivi.LectureSuiviTest.FORMULAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Saisies;
import fr.lpi.ppre.SuiviPpre.Etat;
import fr.lpi.ppre.SuiviPpre.Tache;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Referentiels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Finalised on 21 November 2026 for six weeks: its period ends on 2 January 2027.
class LigneDeTempsTest {

    static final LocalDate FINALISE = LocalDate.of(2026, 11, 21);
    static final Identite IDENTITE = new Identite(
            new PpreId(UUID.randomUUID()),
            new LivretId(UUID.randomUUID()),
            "elementaire",
            false,
            Instant.parse("2026-11-02T09:00:00Z"));

    @Test
    void a_draft_is_being_written_and_the_rest_is_to_come() {
        var brouillon = new Brouillon(IDENTITE, Redaction.vierge(Map.of(), IDENTITE.creeLe()));

        assertThat(taches(brouillon, Map.of(), FINALISE))
                .extracting(Tache::etat)
                .containsExactly(
                        Etat.A_VENIR,
                        Etat.A_VENIR,
                        Etat.EN_COURS,
                        Etat.A_VENIR,
                        Etat.A_VENIR,
                        Etat.A_VENIR,
                        Etat.A_VENIR);
    }

    @Test
    void a_finalised_PPRE_is_carried_out_until_the_end_of_its_weeks() {
        var champs = Map.of("besoin.le", "14/10/2026", "validation.le", "16/10/2026", "reunion.le", "23/11/2026");
        var dernier = taches(finalise(), champs, FINALISE.plusWeeks(6));

        assertThat(dernier)
                .extracting(Tache::etat)
                .containsExactly(Etat.FAIT, Etat.FAIT, Etat.FAIT, Etat.FAIT, Etat.EN_COURS, Etat.A_VENIR, Etat.A_VENIR);
        assertThat(dernier.get(4).le()).isEqualTo(FINALISE);
        assertThat(dernier.get(4).observation()).isEqualTo("Semaine 6 sur 6");
        assertThat(dernier.get(4).au()).isEqualTo(LocalDate.of(2027, 1, 2));
        assertThat(taches(finalise(), champs, FINALISE.plusWeeks(6).plusDays(1)))
                .extracting(Tache::etat)
                .containsExactly(Etat.FAIT, Etat.FAIT, Etat.FAIT, Etat.FAIT, Etat.FAIT, Etat.EN_COURS, Etat.A_VENIR);
    }

    @Test
    void a_refused_agreement_leaves_neither_start_nor_end() {
        var champs = Map.of("accord.etat", "refuse", "accord.le", "22/11/2026");
        var taches = taches(finalise(), champs, FINALISE.plusWeeks(8));

        assertThat(taches.get(4).le()).isNull();
        assertThat(taches.get(4).au()).isNull();
        assertThat(taches.get(4).etat()).isEqualTo(Etat.ARRETEE);
        assertThat(taches.get(4).observation()).isEqualTo("Accord refusé");
        assertThat(taches.get(5).etat()).isEqualTo(Etat.A_VENIR);
        assertThat(taches.get(5).au()).isNull();
    }

    @Test
    void what_nobody_noted_before_is_said_so() {
        assertThat(taches(finalise(), Map.of(), FINALISE).getFirst().etat()).isEqualTo(Etat.NON_NOTE);
    }

    @Test
    void a_meeting_to_come_is_not_held() {
        assertThat(taches(finalise(), Map.of("reunion.le", "24/11/2026"), LocalDate.of(2026, 11, 23))
                        .get(3)
                        .etat())
                .isEqualTo(Etat.A_VENIR);
    }

    @Test
    void an_interrupted_PPRE_ends_there_without_a_bilan() {
        var interrompu = finalise().interrompre(LocalDate.of(2026, 12, 1), "Départ de l'élève");

        var taches = taches(interrompu, Map.of(), LocalDate.of(2026, 12, 2));

        assertThat(taches.get(4).au()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(taches.get(5).etat()).isEqualTo(Etat.SANS_OBJET);
        assertThat(taches.get(6).etat()).isEqualTo(Etat.FAIT);
    }

    @Test
    void an_interrupted_PPRE_is_renewed_with_all_its_objectifs() {
        var interrompu = finalise().interrompre(LocalDate.of(2026, 12, 1), "Départ de l'élève");

        assertThat(interrompu.renouveler(IDENTITE, formulaire()).saisie().lire("objectif.1.intitule"))
                .isEqualTo(Saisies.complete().get("objectif.1.intitule"));
    }

    @Test
    void a_PPRE_is_closed_once() {
        var evalue = new Evalue(
                IDENTITE,
                finalise().document(),
                new DocumentBilan(
                        1,
                        entete(FINALISE.plusWeeks(6)),
                        new DocumentBilan.Contenu(FINALISE.plusWeeks(6), List.of(), List.of(), "Bien", List.of())),
                false);
        var clos = evalue.clore(FINALISE.plusWeeks(7));

        assertThat(taches(evalue, Map.of(), FINALISE.plusWeeks(7)).get(6).etat())
                .isEqualTo(Etat.EN_COURS);
        assertThat(taches(clos, Map.of(), FINALISE.plusWeeks(8)).get(6).le()).isEqualTo(FINALISE.plusWeeks(7));
        assertThat(clos.clore(FINALISE.plusWeeks(9))).isSameAs(clos);
    }

    private static List<Tache> taches(Ppre ppre, Map<String, String> champs, LocalDate aujourdhui) {
        var lecture =
                LectureSuivi.de(new Saisie(champs), FORMULAIRE, Reperes.de(ppre, aujourdhui, ZoneOffset.UTC), Set.of());
        return new LigneDeTemps(ppre, lecture, "Camille Essai", null, aujourdhui).taches();
    }

    private static Finalise finalise() {
        return new Brouillon(IDENTITE, Redaction.vierge(Saisies.complete(), IDENTITE.creeLe()))
                .finaliser(formulaire(), entete(FINALISE));
    }

    private static Formulaire formulaire() {
        return new Formulaire(Referentiels.lu(), "elementaire", false);
    }

    private static Entete entete(LocalDate le) {
        return new Entete(
                "Z8KRE7K5GZ",
                "ROUX",
                "Fañch",
                LocalDate.of(2017, 2, 3),
                "École d'essai",
                "9990001X",
                "CM1",
                "Camille Essai",
                LocalDate.of(2026, 9, 1),
                le);
    }
}
