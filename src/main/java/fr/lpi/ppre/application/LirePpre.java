package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentsPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a draft to those who write it, a document to those who read it.
@Component
public class LirePpre implements DocumentsPpre {

    private final DroitsPpre droits;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Formulaires formulaires;
    private final ApplicationEventPublisher annonces;

    LirePpre(
            DroitsPpre droits,
            Livrets livrets,
            Eleves eleves,
            Formulaires formulaires,
            ApplicationEventPublisher annonces) {
        this.droits = droits;
        this.livrets = livrets;
        this.eleves = eleves;
        this.formulaires = formulaires;
        this.annonces = annonces;
    }

    /// A draft with all its page needs.
    public record Ouvert(Brouillon brouillon, Formulaire formulaire, Livret livret, Eleve eleve) {}

    @Transactional
    public Ouvert brouillon(Utilisateur par, PpreId id) {
        var ouvert = sansTrace(par, id);
        annonces.publishEvent(Acte.surLivret(
                par, "ppre.brouillon.ouvert", ouvert.livret().id().valeur(), id.valeur()));
        return ouvert;
    }

    /// The same for the margin of a page that is open already: its opening is in the journal.
    @Transactional(readOnly = true)
    public Ouvert sansTrace(Utilisateur par, PpreId id) {
        var brouillon = droits.aLire(par, id);
        var livret = livrets.parId(brouillon.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return new Ouvert(brouillon, formulaires.de(brouillon, eleve), livret, eleve);
    }

    /// The form that a draft fills in.
    @Transactional(readOnly = true)
    public Formulaire formulaire(Utilisateur par, PpreId id) {
        return formulaires.de(droits.aLire(par, id));
    }

    @Override
    @Transactional
    public DocumentPpre lire(Utilisateur par, PpreId id, Usage usage) {
        var finalise = droits.finalise(par, id);
        annonces.publishEvent(
                Acte.surLivret(par, usage.verbe(), finalise.livret().valeur(), id.valeur()));
        return finalise.document();
    }
}
