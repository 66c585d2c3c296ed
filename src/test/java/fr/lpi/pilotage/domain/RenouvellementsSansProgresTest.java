package fr.lpi.pilotage.domain;

import static fr.lpi.ppre.EtatObjectif.ATTEINT;
import static fr.lpi.ppre.EtatObjectif.NON_ATTEINT;
import static fr.lpi.ppre.EtatObjectif.PARTIELLEMENT_ATTEINT;
import static fr.lpi.ppre.EtatPpre.Phase.CLOS;
import static fr.lpi.ppre.EtatPpre.Phase.EVALUE;
import static fr.lpi.ppre.EtatPpre.Phase.INTERROMPU;
import static fr.lpi.ppre.EtatPpre.Phase.REDACTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.FaitPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RenouvellementsSansProgresTest {

    static final LocalDate JOUR = LocalDate.of(2026, 10, 12);

    final LivretId livret = new LivretId(UUID.randomUUID());
    final List<Plan> plans = new ArrayList<>();

    @Test
    void the_third_renewal_counts_as_soon_as_it_is_begun() {
        ecrire(EVALUE, NON_ATTEINT);
        renouveler(EVALUE, PARTIELLEMENT_ATTEINT);
        renouveler(EVALUE);
        assertThat(compter()).isEqualTo(2);

        renouveler(REDACTION);

        assertThat(compter()).isEqualTo(LivretTenu.RENOUVELLEMENTS);
    }

    @Test
    void an_objectif_atteint_starts_the_count_again() {
        ecrire(EVALUE, NON_ATTEINT);
        renouveler(EVALUE, NON_ATTEINT, ATTEINT);
        renouveler(EVALUE, NON_ATTEINT);
        renouveler(REDACTION);

        assertThat(compter()).isEqualTo(1);
    }

    @Test
    void nothing_is_proposed_once_the_last_plan_succeeds_or_is_closed() {
        for (var i = 0; i < 4; i++) {
            renouveler(EVALUE, NON_ATTEINT);
        }
        assertThat(compter()).isEqualTo(3);

        var dernier = plans.removeLast();
        plans.add(plan(CLOS, dernier.fait().renouvelle(), NON_ATTEINT));
        assertThat(compter()).isZero();

        plans.set(3, plan(EVALUE, dernier.fait().renouvelle(), ATTEINT));
        assertThat(compter()).isZero();
    }

    @Test
    void an_interrupted_plan_is_no_progress() {
        ecrire(EVALUE, NON_ATTEINT);
        renouveler(INTERROMPU);
        renouveler(EVALUE, NON_ATTEINT);
        renouveler(REDACTION);

        assertThat(compter()).isEqualTo(3);
    }

    @Test
    void a_plan_that_renews_none_has_no_renewal_before_it() {
        assertThat(compter()).isZero();
        for (var i = 0; i < 4; i++) {
            ecrire(EVALUE, NON_ATTEINT);
        }
        assertThat(compter()).isZero();
    }

    private int compter() {
        var eleve = new Eleve(
                new EleveId(UUID.randomUUID()),
                null,
                "SECOND",
                null,
                "Fañch",
                LocalDate.of(2017, 3, 1),
                new Etablissement(new EtablissementId(UUID.randomUUID()), "9990001X", "École", 1, "99"),
                "CM1 A",
                "cm1");
        return new LivretTenu(
                        Livret.nouveau(
                                livret,
                                new NumeroLivret("Z8KRE7K5GA"),
                                eleve.id(),
                                Instant.EPOCH,
                                new CompteId(UUID.randomUUID()),
                                List.of()),
                        eleve,
                        plans)
                .renouvellementsSansProgres();
    }

    private void ecrire(Phase phase, EtatObjectif... objectifs) {
        plans.add(plan(phase, null, objectifs));
    }

    private void renouveler(Phase phase, EtatObjectif... objectifs) {
        plans.add(plan(phase, plans.isEmpty() ? null : plans.getLast().fait().id(), objectifs));
    }

    private Plan plan(Phase phase, @Nullable PpreId renouvelle, EtatObjectif... objectifs) {
        var id = new PpreId(UUID.randomUUID());
        return new Plan(
                new EtatPpre(
                        id,
                        livret,
                        phase,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        4,
                        phase == REDACTION ? null : JOUR,
                        null,
                        6,
                        null,
                        null,
                        new AccordFamille.EnAttente(),
                        false,
                        false,
                        null),
                new FaitPpre(id, renouvelle, "ppre-remediation", null, List.of(objectifs), Set.of()),
                JOUR);
    }
}
