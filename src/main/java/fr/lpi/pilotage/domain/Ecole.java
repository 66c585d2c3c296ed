package fr.lpi.pilotage.domain;

import fr.lpi.scolarite.Etablissement;
import java.time.LocalDate;
import java.util.List;

/// A school on a day, with its livrets.
public record Ecole(Etablissement etablissement, List<LivretTenu> livrets, LocalDate aujourdhui) {

    public Ecole {
        livrets = List.copyOf(livrets);
    }

    public Annee annee() {
        return Annee.le(aujourdhui);
    }

    public boolean sansPpre() {
        return livrets.stream().allMatch(livret -> livret.plans().isEmpty());
    }
}
