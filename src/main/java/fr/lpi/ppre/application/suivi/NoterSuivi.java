package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.domain.suivi.Suivi;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes fields in a suivi, by whoever writes the PPRE, whatever its state but the bin.
@Component
public class NoterSuivi {

    private final DroitsPpre droits;
    private final JdbcSuivis suivis;
    private final Conflits conflits;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    NoterSuivi(
            DroitsPpre droits,
            JdbcSuivis suivis,
            Conflits conflits,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.suivis = suivis;
        this.conflits = conflits;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// The journal gets the names of the fields: each one is an act of the guide's table.
    ///
    /// @throws fr.lpi.ppre.domain.PpreSupprime put in the bin meanwhile
    @Transactional
    public Enregistrement executer(Utilisateur par, PpreId id, List<Modification> modifications) {
        return ecrire(par, suivis.de(droits.aNoter(par, id)), modifications);
    }

    private Enregistrement ecrire(Utilisateur par, Suivi avant, List<Modification> modifications) {
        var fusion = Fusion.de(avant.redaction().champs(), modifications);
        var apres = avant.fusionne(fusion, par.id(), horloge.instant());
        if (!fusion.ecrits().isEmpty()) {
            suivis.enregistrer(apres);
            annonces.publishEvent(Acte.surLivret(
                            par,
                            "suivi.note",
                            avant.ppre().livret().valeur(),
                            avant.ppre().id().valeur())
                    .precisant(String.join(", ", fusion.ecrits())));
        }
        fusion.conflits().forEach(conflit -> conflits.garder(avant.id(), conflit));
        return new Enregistrement(apres.redaction(), fusion);
    }

    /// Writes the text chosen between two; if a third came meanwhile, the choice is asked again.
    ///
    /// @return whether the choice is written
    @Transactional
    public boolean trancher(Utilisateur par, PpreId id, Modification choix) {
        var suivi = suivis.de(droits.aNoter(par, id));
        if (!ecrire(par, suivi, List.of(choix)).fusion().conflits().isEmpty()) {
            return false;
        }
        conflits.lever(suivi.id(), choix.champ());
        return true;
    }
}
