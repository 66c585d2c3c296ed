package fr.lpi.pilotage.domain;

import fr.lpi.livret.Livret;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.PpreId;
import fr.lpi.scolarite.Eleve;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A livret with its pupil and its PPRE, oldest first.
public record LivretTenu(Livret livret, Eleve eleve, List<Plan> plans) {

    /// From which renewal in a row without progress another answer is proposed.
    public static final int RENOUVELLEMENTS = 3;

    public LivretTenu {
        plans = List.copyOf(plans);
    }

    /// How many renewals in a row came after a PPRE of which no objectif was noted « atteint ». An objectif « atteint »
    /// starts the count again; an interrupted PPRE, which has no bilan, does not. None for a plan that is closed.
    public int renouvellementsSansProgres() {
        if (plans.isEmpty()) {
            return 0;
        }
        var dernier = plans.getLast();
        if (dernier.atteint() || dernier.etat().phase() == Phase.CLOS) {
            return 0;
        }
        var parId = plans.stream().collect(Collectors.toMap(plan -> plan.fait().id(), Function.identity()));
        var nombre = 0;
        var avant = renouvele(dernier, parId);
        while (avant.isPresent() && !avant.get().atteint()) {
            nombre++;
            avant = renouvele(avant.get(), parId);
        }
        return nombre;
    }

    private static Optional<Plan> renouvele(Plan plan, Map<PpreId, Plan> parId) {
        return Optional.ofNullable(plan.fait().renouvelle()).map(parId::get);
    }
}
