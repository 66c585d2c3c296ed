package fr.lpi.ppre;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.AccordFamille.Recueilli;
import fr.lpi.ppre.AccordFamille.Refuse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a PPRE stands, for the pages that list them.
///
/// @param etape the step to take up again, 1 to 4; 4 once finalised
/// @param finaliseLe absent for a draft
/// @param rectifieLe the day of its last rectificatif; absent while there is none
/// @param semaines the planned duration once finalised, else 0
/// @param evalueLe the day its bilan was finalised; absent before
/// @param interrompuLe absent unless it was interrupted
/// @param accordRedemande whether an agreement had been given, to a version that a rectificatif replaced
/// @param rectification whether its rectificatif is being written, for who may write it
/// @param redacteur whom the direction named to write it; absent while nobody was
public record EtatPpre(
        PpreId id,
        LivretId livret,
        Phase phase,
        Instant creeLe,
        Instant modifieLe,
        int etape,
        @Nullable LocalDate finaliseLe,
        @Nullable LocalDate rectifieLe,
        int semaines,
        @Nullable LocalDate evalueLe,
        @Nullable LocalDate interrompuLe,
        AccordFamille accord,
        boolean accordRedemande,
        boolean rectification,
        @Nullable CompteId redacteur) {

    public boolean enCoursDeRealisation() {
        return phase == Phase.REDACTION;
    }

    /// Whether the next PPRE of the livret has to wait.
    public boolean enCours() {
        return switch (phase) {
            case REDACTION, MISE_EN_OEUVRE, BILAN -> true;
            case INTERROMPU, EVALUE, CLOS -> false;
        };
    }

    /// Whether the family's refusal holds it up.
    public boolean arrete() {
        return arreteLe().isPresent();
    }

    /// The day of that refusal.
    public Optional<LocalDate> arreteLe() {
        return phase == Phase.MISE_EN_OEUVRE ? accord.arreteLe() : Optional.empty();
    }

    /// Whether the family's agreement is to be asked for again: refused, given to a version before, or awaited for
    /// more than two weeks.
    public boolean accordManquant(LocalDate aujourdhui) {
        return phase == Phase.MISE_EN_OEUVRE
                && switch (accord) {
                    case Refuse _ -> true;
                    case EnAttente _ ->
                        accordRedemande || finaliseLe != null && aujourdhui.isAfter(finaliseLe.plusWeeks(2));
                    case Recueilli _ -> false;
                };
    }

    /// Whether the agreement that was given is no more: what it was given to was rectified.
    public boolean accordARedonner() {
        return phase == Phase.MISE_EN_OEUVRE && accordRedemande && accord instanceof EnAttente;
    }

    /// The planned weeks, from the finalisation; absent for a draft, and while the family refuses.
    public Optional<Periode> periode() {
        return arrete() ? Optional.empty() : Optional.ofNullable(finaliseLe).map(le -> new Periode(le, semaines));
    }

    /// Whether the bilan is to be made: from two weeks before the end of the period, until it is begun.
    public boolean bilanAttendu(LocalDate aujourdhui) {
        return phase == Phase.MISE_EN_OEUVRE
                && periode()
                        .filter(periode -> !aujourdhui.isBefore(periode.fin().minusWeeks(2)))
                        .isPresent();
    }

    /// Where its bilan stands; absent while there is none to make.
    public Optional<BilanAFaire> bilanAFaire(LocalDate aujourdhui) {
        if (phase == Phase.BILAN) {
            return Optional.of(BilanAFaire.COMMENCE);
        }
        return bilanAttendu(aujourdhui)
                ? periode().map(periode -> periode.finie(aujourdhui) ? BilanAFaire.EN_RETARD : BilanAFaire.BIENTOT)
                : Optional.empty();
    }

    /// The most urgent first.
    public enum BilanAFaire {
        EN_RETARD("En retard"),
        BIENTOT("Bientôt à faire"),
        COMMENCE("Bilan commencé");

        private final String libelle;

        BilanAFaire(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /// « en cours de réalisation », « finalisé », « interrompu », « bilan en cours », « PPRE et son bilan », « clos ».
    public enum Phase {
        REDACTION,
        MISE_EN_OEUVRE,
        INTERROMPU,
        BILAN,
        EVALUE,
        CLOS
    }
}
