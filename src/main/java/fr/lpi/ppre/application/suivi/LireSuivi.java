package fr.lpi.ppre.application.suivi;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.SuiviPpre;
import fr.lpi.ppre.SuivisPpre;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.application.DroitsPpre.Lisible;
import fr.lpi.ppre.domain.Ppre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.LectureSuivi;
import fr.lpi.ppre.domain.suivi.LigneDeTemps;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.ppre.domain.suivi.Suivi;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.ppre.persistence.JdbcSignatures;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the suivi of a PPRE to those who may know of it.
@Component
public class LireSuivi implements SuivisPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final JdbcSuivis suivis;
    private final JdbcSignatures signatures;
    private final Livrets livrets;
    private final Eleves eleves;
    private final Comptes comptes;
    private final Redacteurs redacteurs;
    private final FormulaireSuivi formulaire;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    LireSuivi(
            DroitsPpre droits,
            JdbcPpres ppres,
            JdbcSuivis suivis,
            JdbcSignatures signatures,
            Livrets livrets,
            Eleves eleves,
            Comptes comptes,
            Redacteurs redacteurs,
            FormulaireSuivi formulaire,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.suivis = suivis;
        this.signatures = signatures;
        this.livrets = livrets;
        this.eleves = eleves;
        this.comptes = comptes;
        this.redacteurs = redacteurs;
        this.formulaire = formulaire;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// A suivi with all its page needs.
    ///
    /// @param dessinees the signatures given on the screen, which stand
    /// @param redacteurs those who may write the PPRE today
    /// @param ecrit whether this person notes something, or only reads
    /// @param aClore whether it waits for somebody to close it
    public record Ouvert<P extends Ppre>(
            P ppre,
            Suivi suivi,
            FormulaireSuivi formulaire,
            LectureSuivi lecture,
            Map<Signataire, SignatureDessinee> dessinees,
            SuiviPpre ligne,
            Livret livret,
            Eleve eleve,
            List<Utilisateur> redacteurs,
            boolean ecrit,
            boolean aClore) {}

    @Transactional
    public Ouvert<Ppre> ouvrir(Utilisateur par, PpreId id) {
        return annoncer(par, ouvert(droits.aSuivre(par, id)));
    }

    /// The same of a PPRE that is finalised.
    @Transactional
    public Ouvert<Publie> ouvrirPublie(Utilisateur par, PpreId id) {
        return annoncer(par, ouvert(droits.aSuivre(par, id).publie()));
    }

    /// For what is handed to those who write, and to nobody else.
    @Transactional
    public Ouvert<Ppre> ouvrirAEcrire(Utilisateur par, PpreId id) {
        return annoncer(par, aEcrire(par, id));
    }

    /// The same for an answer to a page that is open already.
    @Transactional(readOnly = true)
    public Ouvert<Ppre> aEcrire(Utilisateur par, PpreId id) {
        return ouvert(droits.notesALire(par, id));
    }

    /// The same of a PPRE that is finalised.
    @Transactional(readOnly = true)
    public Ouvert<Publie> publieAEcrire(Utilisateur par, PpreId id) {
        return ouvert(droits.notesALire(par, id).publie());
    }

    private <P extends Ppre> Ouvert<P> annoncer(Utilisateur par, Ouvert<P> ouvert) {
        var ppre = ouvert.ppre();
        annonces.publishEvent(Acte.surLivret(
                par, "suivi.consulte", ppre.livret().valeur(), ppre.id().valeur()));
        return ouvert;
    }

    private <P extends Ppre> Ouvert<P> ouvert(Lisible<P> lisible) {
        var ppre = lisible.ppre();
        var suivi = suivis.de(ppre);
        var livret = livrets.parId(ppre.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        var dessinees = dessinees(ppre);
        var ecrivent = redacteurs.de(livret, eleve);
        var renouveleLe = ppres.renouveleLe(ppre).orElse(null);
        var lecture = lecture(ppre, suivi, dessinees, ecrivent);
        return new Ouvert<>(
                ppre,
                suivi,
                formulaire,
                lecture,
                dessinees,
                ligne(ppre, lecture, livret, ecrivent, renouveleLe),
                livret,
                eleve,
                ecrivent,
                lisible.ecrit(),
                ppre instanceof Evalue evalue && evalue.aClore(renouveleLe));
    }

    @Override
    @Transactional(readOnly = true)
    public SuiviPpre lire(PpreId id, Livret livret, RoleSurLivret role, List<Utilisateur> ecole) {
        var ppre = droits.aSuivre(role, livret.id(), id);
        var ecrivent = Redacteurs.parmi(ecole, livret);
        return ligne(
                ppre,
                lecture(ppre, suivis.de(ppre), dessinees(ppre), ecrivent),
                livret,
                ecrivent,
                ppres.renouveleLe(ppre).orElse(null));
    }

    private Map<Signataire, SignatureDessinee> dessinees(Ppre ppre) {
        return ppre instanceof Publie publie
                ? signatures.de(publie, publie.document().version())
                : Map.of();
    }

    private LectureSuivi lecture(
            Ppre ppre, Suivi suivi, Map<Signataire, SignatureDessinee> dessinees, List<Utilisateur> ecrivent) {
        return LectureSuivi.de(
                        new Saisie(suivi.redaction().champs()),
                        formulaire,
                        Reperes.de(ppre, LocalDate.now(horloge), horloge.getZone()),
                        Redacteurs.codes(ecrivent))
                .signeeALEcran(dessinees.values());
    }

    private SuiviPpre ligne(
            Ppre ppre,
            LectureSuivi lecture,
            Livret livret,
            List<Utilisateur> ecrivent,
            @Nullable LocalDate renouveleLe) {
        var nomme = lecture.validation().redacteur();
        var redacteur = ecrivent.stream()
                .filter(compte -> compte.id().toString().equals(nomme))
                .findFirst()
                .or(() -> Optional.ofNullable(livret.responsable()).flatMap(comptes::parId));
        var taches = new LigneDeTemps(
                        ppre,
                        lecture,
                        redacteur.map(Utilisateur::nomComplet).orElse(""),
                        renouveleLe,
                        LocalDate.now(horloge))
                .taches();
        return new SuiviPpre(taches, lecture.signees(), lecture.attendues());
    }
}
