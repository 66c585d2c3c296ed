package fr.lpi.ppre.application.corbeille;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a draft in the bin of its livret, where it waits thirty days.
@Component
public class SupprimerPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    SupprimerPpre(
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

    /// @return the number of the livret
    /// @throws fr.lpi.ppre.domain.PpreSupprime it is in the bin already
    /// @throws fr.lpi.ppre.domain.PpreFige finalised meanwhile
    @Transactional
    public String executer(Utilisateur par, PpreId id, String cle) {
        return envois.uneFois(cle, () -> {
            var brouillon = droits.aEcrire(par, id);
            ppres.supprimer(brouillon.supprimer(LocalDate.now(horloge)));
            annonces.publishEvent(
                    Acte.surLivret(par, "ppre.supprime", brouillon.livret().valeur(), id.valeur()));
            return droits.numero(brouillon);
        });
    }
}
