package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.EtatPpre;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.persistence.JdbcBesoins;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.Circonstances.Redoublement;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a livret, and the need that waits there, to whoever would write a PPRE.
@Component
public class LireBesoin {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Redacteurs redacteurs;
    private final Circonstances circonstances;
    private final EtatsPpre etats;
    private final JdbcBesoins besoins;
    private final ApplicationEventPublisher annonces;

    LireBesoin(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            Redacteurs redacteurs,
            Circonstances circonstances,
            EtatsPpre etats,
            JdbcBesoins besoins,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.redacteurs = redacteurs;
        this.circonstances = circonstances;
        this.etats = etats;
        this.besoins = besoins;
        this.annonces = annonces;
    }

    /// A livret, and the need that waits there.
    ///
    /// @param attend absent until one is noted
    /// @param releve what an import noticed, for the direction; absent otherwise
    /// @param direction whether this person answers it, or only notes it
    /// @param libre whether a PPRE may be begun
    public record Ouvert(
            Livret livret,
            Eleve eleve,
            Optional<BesoinEnAttente> attend,
            Optional<Redoublement> releve,
            List<Utilisateur> redacteurs,
            boolean direction,
            boolean libre) {}

    @Transactional
    public Ouvert ouvrir(Utilisateur par, NumeroLivret numero) {
        var ouvert = sansTrace(par, numero);
        var livret = ouvert.livret().id().valeur();
        annonces.publishEvent(Acte.surLivret(par, "besoin.consulte", livret, livret));
        return ouvert;
    }

    /// The same for an answer to a page that is open already.
    @Transactional(readOnly = true)
    public Ouvert sansTrace(Utilisateur par, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var direction = role == RoleSurLivret.DIRECTION;
        return new Ouvert(
                livret,
                eleve,
                besoins.enAttente(livret.id()),
                direction ? circonstances.redoublement(eleve.id()) : Optional.empty(),
                redacteurs.de(livret, eleve),
                direction,
                libre(livret.id()));
    }

    boolean libre(LivretId livret) {
        return etats.du(livret).stream().noneMatch(EtatPpre::enCours);
    }
}
