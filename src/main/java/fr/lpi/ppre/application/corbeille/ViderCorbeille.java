package fr.lpi.ppre.application.corbeille;

import fr.lpi.acces.Acte;
import fr.lpi.config.Systeme;
import fr.lpi.ppre.persistence.JdbcBesoins;
import fr.lpi.ppre.persistence.JdbcCorbeille;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases for good the drafts that have been in the bin for more than thirty days, and the needs that came to nothing
/// more than a year ago. LPI does it, nobody asks for it.
@Component
public class ViderCorbeille {

    private final JdbcCorbeille corbeille;
    private final JdbcBesoins besoins;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ViderCorbeille(JdbcCorbeille corbeille, JdbcBesoins besoins, ApplicationEventPublisher annonces, Clock horloge) {
        this.corbeille = corbeille;
        this.besoins = besoins;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @return how many drafts are gone
    @Transactional
    public int executer() {
        Systeme.exiger();
        besoins.oublier(LocalDate.now(horloge));
        var partis = corbeille.vider(LocalDate.now(horloge));
        partis.forEach(parti -> annonces.publishEvent(Acte.deLpi(
                "ppre.corbeille.vidée", parti.livret().valeur(), parti.ppre().valeur())));
        return partis.size();
    }
}
