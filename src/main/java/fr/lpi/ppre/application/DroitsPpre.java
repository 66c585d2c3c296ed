package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Droit;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.BilanAbandonne;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnEcriture;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.Ppre.Supprime;
import fr.lpi.ppre.domain.PpreDejaEnCours;
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

    /// @throws PpreFige finalised meanwhile, or interrupted since, and the person could write it
    /// @throws PpreSupprime put in the bin meanwhile, and the person could write it
    public EnEcriture aEcrire(Utilisateur par, PpreId id) {
        return enEcriture(par, ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new));
    }

    /// A first draft, not a rectificatif.
    ///
    /// @throws PpreFige finalised meanwhile, or interrupted since, and the person could write it
    /// @throws PpreSupprime put in the bin meanwhile, and the person could write it
    public Brouillon brouillonAEcrire(Utilisateur par, PpreId id) {
        return brouillon(aEcrire(par, id));
    }

    /// @throws PpreFige its bilan was finalised meanwhile, or it was interrupted, and the person could write it
    /// @throws BilanAbandonne its bilan was deleted meanwhile, and the person could write it
    public BilanEnCours bilanAEcrire(Utilisateur par, PpreId id) {
        return bilan(par, ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new));
    }

    /// A PPRE whose bilan is to be begun, or is begun.
    public Publie aEvaluer(Utilisateur par, PpreId id) {
        var ppre = ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case Publie publie -> publie;
            case Brouillon _, Supprime _ -> throw new Introuvable();
        };
    }

    /// A PPRE at its end, for whoever may write the next.
    Acheve aRenouveler(Utilisateur par, PpreId id) {
        return switch (aEvaluer(par, id)) {
            case Acheve acheve -> acheve;
            case EnOeuvre _, BilanEnCours _ -> throw new PpreDejaEnCours();
        };
    }

    BilanEnCours bilanALire(Utilisateur par, PpreId id) {
        return bilan(par, ppres.parId(id).orElseThrow(Introuvable::new));
    }

    private BilanEnCours bilan(Utilisateur par, Ppre ppre) {
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case BilanEnCours bilan -> bilan;
            case Acheve acheve -> throw PpreFige.de(acheve);
            case EnOeuvre enOeuvre -> throw new BilanAbandonne(enOeuvre.identite());
            case Brouillon _, Supprime _ -> throw new Introuvable();
        };
    }

    /// What is in the bin, for whoever may take it back.
    public Supprime aReprendre(Utilisateur par, PpreId id) {
        var ppre = ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case Supprime supprime -> supprime;
            case Brouillon _, Publie _ -> throw new Introuvable();
        };
    }

    EnEcriture aLire(Utilisateur par, PpreId id) {
        return enEcriture(par, ppres.parId(id).orElseThrow(Introuvable::new));
    }

    Brouillon brouillonALire(Utilisateur par, PpreId id) {
        return brouillon(aLire(par, id));
    }

    private static Brouillon brouillon(EnEcriture ecrit) {
        return switch (ecrit) {
            case Brouillon brouillon -> brouillon;
            case Rectification _ -> throw new Introuvable();
        };
    }

    /// A PPRE, and the role by which somebody reads it.
    public record Lisible<P extends Ppre>(P ppre, RoleSurLivret role) {

        public boolean ecrit() {
            return Droit.ECRIRE_PPRE.accordeA(role);
        }

        public boolean suit() {
            return Droit.CONSULTER_SUIVI.accordeA(role);
        }

        /// @throws Introuvable nothing of it is finalised
        public Lisible<Publie> publie() {
            return switch (ppre) {
                case Publie publie -> new Lisible<>(publie, role);
                case Brouillon _, Supprime _ -> throw new Introuvable();
            };
        }
    }

    /// A PPRE beside which something is noted.
    ///
    /// @throws PpreSupprime put in the bin meanwhile, and the person could write it
    public Ppre aNoter(Utilisateur par, PpreId id) {
        var ppre = ppres.parIdPourEcrire(id).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return suivable(ppre);
    }

    /// The same, only to show it.
    public Lisible<Ppre> notesALire(Utilisateur par, PpreId id) {
        var ppre = ppres.parId(id).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return new Lisible<>(suivable(ppre), role);
    }

    /// The same for those who only read, who know of no draft.
    public Lisible<Ppre> aSuivre(Utilisateur par, PpreId id) {
        var ppre = ppres.parId(id).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, droitDeSuivre(ppre), ppre.livret().valeur());
        return new Lisible<>(suivable(ppre), role);
    }

    /// The same in a role that was asked for already.
    public Ppre aSuivre(RoleSurLivret role, LivretId livret, PpreId id) {
        var ppre = ppres.parId(id).orElseThrow(Introuvable::new);
        if (!ppre.livret().equals(livret) || !droitDeSuivre(ppre).accordeA(role)) {
            throw new Introuvable();
        }
        return suivable(ppre);
    }

    private static Droit droitDeSuivre(Ppre ppre) {
        return ppre instanceof Publie ? Droit.CONSULTER_SUIVI : Droit.ECRIRE_PPRE;
    }

    private Ppre suivable(Ppre ppre) {
        return switch (ppre) {
            case Supprime supprime -> throw new PpreSupprime(numero(supprime), supprime);
            case Brouillon _, Publie _ -> ppre;
        };
    }

    Lisible<Publie> publie(Utilisateur par, PpreId id) {
        var ppre = ppres.parId(id).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.CONSULTER_DOCUMENT, ppre.livret().valeur());
        return new Lisible<>(ppre, role).publie();
    }

    private EnEcriture enEcriture(Utilisateur par, Ppre ppre) {
        acces.exiger(par, Droit.ECRIRE_PPRE, ppre.livret().valeur());
        return switch (ppre) {
            case EnEcriture ecrit -> ecrit;
            case Interrompu interrompu -> throw PpreFige.de(interrompu);
            case Publie publie -> throw PpreFige.finalise(publie);
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
