package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.suivi.Interruption;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a PPRE by hand: interrupts a finalised one, closes one that has its bilan.
@Component
public class TerminerPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    TerminerPpre(
            DroitsPpre droits,
            JdbcPpres ppres,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @throws PpreNonInterruptible its bilan or a rectificatif is begun, or it is at its end
    /// @throws SaisieRefusee the day or the reason is to be mended
    @Transactional
    public void interrompre(Utilisateur par, PpreId id, Interruption interruption, String cle) {
        var ppre = droits.aNoter(par, id);
        envois.uneFois(cle, () -> {
            var finalise = switch (ppre) {
                case Finalise lu -> lu;
                case Publie publie -> throw new PpreNonInterruptible(publie);
                case Brouillon _, Supprime _ -> throw new Introuvable();
            };
            var refus = interruption.refus(finalise.document().entete().finaliseLe(), LocalDate.now(horloge));
            if (!refus.isEmpty()) {
                throw new SaisieRefusee(refus);
            }
            ppres.interrompre(finalise.interrompre(
                    Objects.requireNonNull(interruption.lu()),
                    interruption.motif().strip()));
            annonces.publishEvent(
                    Acte.surLivret(par, "ppre.interrompu", finalise.livret().valeur(), id.valeur()));
            return "interrompu";
        });
    }

    /// Asking twice closes once; a PPRE that another renews has its sequel already, and is left as it is.
    @Transactional
    public Cloture clore(Utilisateur par, PpreId id, String cle) {
        var ppre = droits.aNoter(par, id);
        return Cloture.valueOf(envois.uneFois(cle, () -> clore(par, ppre).name()));
    }

    private Cloture clore(Utilisateur par, Ppre ppre) {
        if (!(ppre instanceof Evalue evalue)) {
            throw new Introuvable();
        }
        if (evalue.clos()) {
            return Cloture.CLOS;
        }
        if (!evalue.aClore(ppres.renouveleLe(evalue).orElse(null))) {
            return Cloture.RENOUVELE;
        }
        ppres.clore(evalue.clore(LocalDate.now(horloge)));
        annonces.publishEvent(Acte.surLivret(
                par, "ppre.clos", evalue.livret().valeur(), evalue.id().valeur()));
        return Cloture.CLOS;
    }

    /// What became of « Clore le PPRE ».
    public enum Cloture {
        CLOS,
        /// The PPRE that renews it was begun meanwhile.
        RENOUVELE
    }

    /// Interrupted already, or too late for it.
    public static class PpreNonInterruptible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Publie ppre;

        PpreNonInterruptible(Publie ppre) {
            super("PPRE non interruptible", null, false, false);
            this.ppre = ppre;
        }

        /// As it is instead of « finalisé ».
        public Publie ppre() {
            return ppre;
        }
    }
}
