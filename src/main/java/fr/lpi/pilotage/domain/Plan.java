package fr.lpi.pilotage.domain;

import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatPpre.Phase;
import fr.lpi.ppre.FaitPpre;
import java.time.LocalDate;

/// A PPRE as it is counted.
public record Plan(EtatPpre etat, FaitPpre fait, LocalDate creeLe) {

    /// Whether it was under way this year: it is today, or began or ended since the year started.
    public boolean de(Annee annee) {
        return etat.enCours()
                || annee.contient(creeLe)
                || annee.contient(etat.evalueLe())
                || annee.contient(etat.interrompuLe());
    }

    /// A state in the words of the form.
    public static String libelle(Phase phase) {
        return switch (phase) {
            case REDACTION -> "En cours de réalisation";
            case MISE_EN_OEUVRE -> "Finalisé";
            case INTERROMPU -> "Interrompu";
            case BILAN -> "Bilan en cours";
            case EVALUE -> "PPRE et son bilan";
            case CLOS -> "Clos";
        };
    }

    boolean atteint() {
        return fait.objectifs().contains(EtatObjectif.ATTEINT);
    }
}
