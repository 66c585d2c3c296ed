package fr.lpi.ppre.application.bilan;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.ConflitsOuverts;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.application.EtatDesConflits;
import fr.lpi.ppre.persistence.JdbcPpres;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes a bilan under way: the PPRE is again as its finalisation left it.
@Component
public class SupprimerBilan {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final EtatDesConflits conflits;
    private final ApplicationEventPublisher annonces;

    SupprimerBilan(DroitsPpre droits, JdbcPpres ppres, EtatDesConflits conflits, ApplicationEventPublisher annonces) {
        this.droits = droits;
        this.ppres = ppres;
        this.conflits = conflits;
        this.annonces = annonces;
    }

    /// @return the number of the livret
    /// @throws fr.lpi.ppre.domain.BilanAbandonne deleted already
    /// @throws ConflitsOuverts a text, of this person or another, still waits for its choice
    @Transactional
    public String executer(Utilisateur par, PpreId id) {
        var bilan = droits.bilanAEcrire(par, id);
        conflits.exigerAucun(id);
        ppres.abandonner(bilan.abandonner());
        annonces.publishEvent(
                Acte.surLivret(par, "bilan.supprime", bilan.livret().valeur(), id.valeur()));
        return droits.numero(bilan);
    }
}
