package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.EntetesPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnEcriture;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.Ppre.Rectification;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.rectificatif.LectureRectificatif;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rectificatif of a finalised PPRE: its next version is written in the same form, then replaces the one that
/// stands, which is kept. None once the bilan is begun.
@Component
public class RectifierPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final JdbcSuivis suivis;
    private final EntetesPpre entetes;
    private final Formulaires formulaires;
    private final EtatDesConflits conflits;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    RectifierPpre(
            DroitsPpre droits,
            JdbcPpres ppres,
            JdbcSuivis suivis,
            EntetesPpre entetes,
            Formulaires formulaires,
            EtatDesConflits conflits,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.suivis = suivis;
        this.entetes = entetes;
        this.formulaires = formulaires;
        this.conflits = conflits;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// The PPRE that is to be rectified, or that is being rectified.
    ///
    /// @throws PpreFige its bilan is finalised, or it was interrupted
    /// @throws BilanCommence its bilan is being written
    @Transactional
    public Publie lire(Utilisateur par, PpreId id) {
        return rectifiable(droits.aEvaluer(par, id));
    }

    /// Asking twice, or by two people, opens one.
    ///
    /// @throws MotifRefuse it is to be mended
    /// @throws PpreFige its bilan is finalised, or it was interrupted
    /// @throws BilanCommence its bilan is being written
    @Transactional
    public void commencer(Utilisateur par, PpreId id, String motif) {
        var publie = rectifiable(droits.aEvaluer(par, id));
        LectureRectificatif.refusDuMotif(motif).ifPresent(refus -> {
            throw new MotifRefuse(publie, refus);
        });
        if (publie instanceof Finalise finalise) {
            var rectification = finalise.rectifier(formulaires.de(finalise), motif, horloge.instant());
            ppres.ouvrir(rectification);
            annoncer(par, rectification, "rectificatif.commence");
        }
    }

    private static Publie rectifiable(Publie publie) {
        return switch (publie) {
            case Finalise finalise -> finalise;
            case Rectification rectification -> rectification;
            case BilanEnCours _ -> throw new BilanCommence();
            case Acheve acheve -> throw PpreFige.de(acheve);
        };
    }

    /// The rectificatif under way.
    ///
    /// @throws PpreFige finalised or given up meanwhile
    @Transactional(readOnly = true)
    public Rectification enCours(Utilisateur par, PpreId id) {
        return rectification(droits.aLire(par, id));
    }

    /// What the rectificatif still wants, and what it changes.
    @Transactional(readOnly = true)
    public LectureRectificatif relire(Rectification rectification) {
        return rectification.lecture(
                formulaires.de(rectification), entetes.du(rectification.livret(), LocalDate.now(horloge)));
    }

    /// The version that stood is replaced. What had been noted of it and is asked for again is kept beside it.
    ///
    /// @throws fr.lpi.ppre.domain.PpreIncomplet something is still wanting, or nothing changed
    /// @throws ConflitsOuverts a text, of this person or another, still waits for its choice
    /// @throws PpreFige finalised by somebody else meanwhile
    @Transactional
    public void finaliser(Utilisateur par, PpreId id, String cle) {
        envois.uneFois(cle, () -> {
            var rectification = ecrite(par, id);
            conflits.exigerAucun(id);
            remplacer(rectification, par.id(), LocalDate.now(horloge), horloge.instant());
            annoncer(par, rectification, "rectificatif.finalise");
            return "finalise";
        });
    }

    /// @throws fr.lpi.ppre.domain.PpreIncomplet something is still wanting, or nothing changed
    void remplacer(Rectification rectification, CompteId par, LocalDate jour, Instant a) {
        var finalise = rectification.finaliser(formulaires.de(rectification), entetes.du(rectification.livret(), jour));
        var suivi = suivis.de(rectification);
        var recueilli = suivi.aRedemander(finalise.document());
        if (!recueilli.isEmpty()) {
            suivis.enregistrer(suivi.sans(recueilli.keySet(), a));
        }
        ppres.finaliser(finalise, recueilli, par, a);
    }

    /// What was typed goes, the document is as before.
    ///
    /// @throws ConflitsOuverts a text, of this person or another, still waits for its choice
    /// @throws PpreFige finalised or given up by somebody else meanwhile
    @Transactional
    public void abandonner(Utilisateur par, PpreId id) {
        var rectification = ecrite(par, id);
        conflits.exigerAucun(id);
        ppres.abandonner(rectification.abandonner());
        annoncer(par, rectification, "rectificatif.abandonne");
    }

    private Rectification ecrite(Utilisateur par, PpreId id) {
        return rectification(droits.aEcrire(par, id));
    }

    private static Rectification rectification(EnEcriture ecrit) {
        return switch (ecrit) {
            case Rectification rectification -> rectification;
            case Brouillon _ -> throw new Introuvable();
        };
    }

    private void annoncer(Utilisateur par, Rectification rectification, String verbe) {
        annonces.publishEvent(Acte.surLivret(
                par, verbe, rectification.livret().valeur(), rectification.id().valeur()));
    }

    /// Its bilan is being written: it says of the objectifs what they are now.
    public static class BilanCommence extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// The reason given is no reason, or too long.
    public static class MotifRefuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Publie ppre;
        private final String refus;

        MotifRefuse(Publie ppre, String refus) {
            super(refus, null, false, false);
            this.ppre = ppre;
            this.refus = refus;
        }

        /// What it would have rectified.
        public Publie ppre() {
            return ppre;
        }

        /// What to do about it.
        public String refus() {
            return refus;
        }
    }
}
