package fr.lpi.livret.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.persistence.JdbcAmenagements;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the aménagements of a livret to those who read them, and their form to those who write them.
@Component
public class LireAmenagements {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcAmenagements amenagements;
    private final Referentiel referentiel;
    private final ApplicationEventPublisher annonces;

    LireAmenagements(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            JdbcAmenagements amenagements,
            Referentiel referentiel,
            ApplicationEventPublisher annonces) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.amenagements = amenagements;
        this.referentiel = referentiel;
        this.annonces = annonces;
    }

    /// @param palier bank that applies to the pupil today
    /// @param ecrit whether this person may choose
    public record Ouvert(Livret livret, Eleve eleve, Redaction redaction, String palier, boolean ecrit) {

        public AmenagementsChoisis choisis() {
            return new AmenagementsChoisis(redaction.champs());
        }
    }

    @Transactional
    public Ouvert consulter(Utilisateur par, NumeroLivret numero) {
        return annoncer(par, "amenagements.consultes", ouvrir(par, Droit.CONSULTER_AMENAGEMENTS, numero));
    }

    @Transactional
    public Ouvert modifier(Utilisateur par, NumeroLivret numero) {
        return annoncer(par, "amenagements.ouverts", ouvrir(par, Droit.ECRIRE_AMENAGEMENTS, numero));
    }

    /// The same for an answer to a page that is open already.
    @Transactional(readOnly = true)
    public Ouvert sansTrace(Utilisateur par, NumeroLivret numero) {
        return ouvrir(par, Droit.ECRIRE_AMENAGEMENTS, numero);
    }

    private Ouvert ouvrir(Utilisateur par, Droit droit, NumeroLivret numero) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, droit, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return new Ouvert(
                livret,
                eleve,
                amenagements.du(livret.id()),
                eleve.palier(referentiel),
                Droit.ECRIRE_AMENAGEMENTS.accordeA(role));
    }

    private Ouvert annoncer(Utilisateur par, String verbe, Ouvert ouvert) {
        var livret = ouvert.livret().id().valeur();
        annonces.publishEvent(Acte.surLivret(par, verbe, livret, livret));
        return ouvert;
    }
}
