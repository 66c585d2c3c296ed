package fr.lpi.livret.application.remise;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.livret.persistence.JdbcLivrets;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whose account is closed is contributeur of nothing more. The livrets it was responsable of wait for the direction
/// to hand them over, and are its own again if the account is opened before that.
@Component
class DepartDUnCompte {

    private final JdbcLivrets livrets;
    private final ApplicationEventPublisher annonces;

    DepartDUnCompte(JdbcLivrets livrets, ApplicationEventPublisher annonces) {
        this.livrets = livrets;
        this.annonces = annonces;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void apresUneDesactivation(Acte acte) {
        if (acte.verbe().equals("compte.desactive")) {
            var parti = new CompteId(Objects.requireNonNull(acte.objet()));
            for (var livret : livrets.retirerLesContributions(parti)) {
                annonces.publishEvent(new Acte(
                        acte.par(), "livret.contributeur.retire", livret.valeur(), parti.valeur(), null, null));
            }
        }
    }
}
