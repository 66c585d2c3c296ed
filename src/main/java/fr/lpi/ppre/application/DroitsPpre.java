package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.PpreSupprime;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.stereotype.Component;

/// Loads a PPRE for what is to be done with it, or answers that there is none.
@Component
public class DroitsPpre {

    private final Acces acces;
    private final Livrets livrets;
    private final JdbcPpres ppres;

    DroitsPpre(Acces acces, Livrets livrets, JdbcPpres ppres) {
        this.acces = acces;
        this.livrets = livrets;
        this.ppres = ppres;
    }

    /// @throws PpreFige finalised meanwhile, and the person could write it
    /// @throws PpreSupprime put in the bin meanwhile, and the person could write it
    public Brouillon aEcrire(Utilisateur par, PpreId id) {
        return brouillon(par, ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new));
    }

    /// What is in the bin, for whoever may take it back.
    public Supprime aReprendre(Utilisateur par, PpreId id) {
        var ppre = ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case Supprime supprime -> supprime;
            case Brouillon _, Finalise _ -> throw new Introuvable();
        };
    }

    Brouillon aLire(Utilisateur par, PpreId id) {
        return brouillon(par, ppres.parId(id).orElseThrow(Introuvable::new));
    }

    Finalise finalise(Utilisateur par, PpreId id) {
        var ppre = ppres.parId(id).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.CONSULTER_DOCUMENT, ppre.livret().valeur());
        return switch (ppre) {
            case Brouillon _, Supprime _ -> throw new Introuvable();
            case Finalise finalise -> finalise;
        };
    }

    private Brouillon brouillon(Utilisateur par, Ppre ppre) {
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case Brouillon brouillon -> brouillon;
            case Finalise finalise -> throw new PpreFige(finalise.identite());
            case Supprime supprime -> throw new PpreSupprime(numero(supprime), supprime);
        };
    }

    /// @return the number of the livret that holds the PPRE
    public String numero(Ppre ppre) {
        return livrets.parId(ppre.livret())
                .map(livret -> livret.numero().valeur())
                .orElseThrow(Introuvable::new);
    }
}
