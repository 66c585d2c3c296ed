package fr.lpi.ppre.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Rectificatif;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.bilan.LectureBilan;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.observation.Observations;
import fr.lpi.ppre.domain.rectificatif.LectureRectificatif;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A programme personnalisé de réussite éducative, seen through its state.
///
/// Each state is a type, and a transition exists only on the state that allows it: writing in a finalised PPRE does
/// not compile.
///
/// ```
///                     Rectification
///        rectifier, abandonner, finaliser ▲ ▼
/// Brouillon ──finaliser──▶ Finalise ──ouvrirBilan──▶ BilanEnCours ──finaliser──▶ Evalue ──clore──▶ Evalue, clos
///    │  ▲                    │  ◀──abandonner──
/// supprimer, reprendre       └──interrompre──▶ Interrompu
///    ▼  │
/// Supprime ──thirty days──▶ gone
/// ```
public sealed interface Ppre {

    Identite identite();

    default PpreId id() {
        return identite().id();
    }

    default LivretId livret() {
        return identite().livret();
    }

    /// What never changes.
    ///
    /// @param palier bank of aménagements of the day of creation
    record Identite(PpreId id, LivretId livret, String palier, boolean secondDegre, Instant creeLe) {}

    /// The states in which something is typed: the PPRE itself, once or once more, or its bilan.
    sealed interface EnRedaction extends Ppre permits EnEcriture, BilanEnCours {

        Redaction redaction();

        EnRedaction avec(Redaction redaction);

        /// The same once a merge is written in it; itself if the merge wrote nothing.
        default EnRedaction fusionne(Fusion fusion, CompteId par, Instant le) {
            return fusion.ecrits().isEmpty() ? this : avec(redaction().fusionnee(fusion, par, le));
        }

        default Saisie saisie() {
            return new Saisie(redaction().champs());
        }
    }

    /// The four steps being written, for the first time or to mend what was finalised.
    sealed interface EnEcriture extends EnRedaction permits Brouillon, Rectification {

        @Override
        EnEcriture avec(Redaction redaction);

        /// The same without what was ticked in domaines of the volet that are no longer chosen; itself if nothing was.
        default EnEcriture elague(Volet volet, Formulaire formulaire, Instant le) {
            var saisie = saisie();
            var choisis =
                    saisie.domaines(volet, formulaire.referentiel().limites().domainesMax());
            var reste = saisie.sans(champ -> formulaire
                    .domaineDe(volet, champ)
                    .filter(domaine -> !choisis.contains(domaine.code()))
                    .isPresent());
            return reste.equals(saisie) ? this : avec(redaction().avec(reste.champs(), le));
        }

        /// What it still wants before it is finalised, and what it says already.
        Lecture lecture(Formulaire formulaire);
    }

    /// « en cours de réalisation »: whatever is typed is kept, right or wrong.
    ///
    /// @param reprisDu the day on which the PPRE that this one renews was finalised; absent for a first one
    record Brouillon(
            Identite identite,
            Redaction redaction,
            @Nullable LocalDate reprisDu) implements EnEcriture {

        public Brouillon(Identite identite, Redaction redaction) {
            this(identite, redaction, null);
        }

        public static Brouillon nouveau(Identite identite) {
            return new Brouillon(identite, Redaction.vierge(Map.of(), identite.creeLe()));
        }

        @Override
        public Brouillon avec(Redaction autre) {
            return new Brouillon(identite, autre, reprisDu);
        }

        /// Fields taken from the PPRE that this one renews, and confirmed or written over by nobody yet.
        public List<String> repris() {
            return reprisDu == null
                    ? List.of()
                    : saisie().champs().keySet().stream()
                            .filter(champ -> !redaction.traces().containsKey(champ))
                            .toList();
        }

        /// The draft once somebody has said that these fields are still true.
        public Brouillon confirme(Collection<String> champs, CompteId par, Instant le) {
            return champs.isEmpty() ? this : avec(redaction.signee(champs, par, le));
        }

        @Override
        public Lecture lecture(Formulaire formulaire) {
            return Lecture.de(saisie(), formulaire);
        }

        /// Once and for all: what was typed becomes a document, and the draft is no more.
        ///
        /// @throws PpreIncomplet something is still wanting
        public Finalise finaliser(Formulaire formulaire, Entete entete) {
            var lecture = lecture(formulaire);
            var contenu = lecture.contenu().orElseThrow(() -> new PpreIncomplet(lecture.bloquants()));
            return new Finalise(identite, new DocumentPpre(Formulaire.EDITION, entete, contenu));
        }

        /// Puts the draft in the bin, whole.
        public Supprime supprimer(LocalDate le) {
            return new Supprime(this, le);
        }
    }

    /// In the bin of the livret: nobody writes in it, and it is taken back as it was.
    record Supprime(Brouillon brouillon, LocalDate le) implements Ppre {

        /// How long the bin keeps a draft.
        public static final int JOURS = 30;

        @Override
        public Identite identite() {
            return brouillon.identite();
        }

        /// The last day on which it may be taken back.
        public LocalDate jusquAu() {
            return le.plusDays(JOURS);
        }

        /// @throws CorbeilleDepassee its thirty days are over
        public Brouillon reprendre(LocalDate jour) {
            if (jour.isAfter(jusquAu())) {
                throw new CorbeilleDepassee();
            }
            return brouillon;
        }
    }

    /// The states in which the document is printed, and read by a contributeur.
    sealed interface Publie extends Ppre permits EnOeuvre, BilanEnCours, Acheve {

        DocumentPpre document();
    }

    /// The states after which a new PPRE may be begun.
    sealed interface Acheve extends Publie permits Evalue, Interrompu {

        /// What remains true of it in a new form, whose palier may be another.
        Saisie reprise(Formulaire formulaire);

        /// « Créer un nouveau PPRE », from what remains true of this one.
        default Brouillon renouveler(Identite nouvelle, Formulaire formulaire) {
            return new Brouillon(
                    nouvelle,
                    Redaction.vierge(reprise(formulaire).champs(), nouvelle.creeLe()),
                    document().entete().finaliseLe());
        }
    }

    /// « finalisé », whether or not its next version is being written.
    sealed interface EnOeuvre extends Publie permits Finalise, Rectification {}

    /// « finalisé ».
    record Finalise(Identite identite, DocumentPpre document) implements EnOeuvre {

        /// @param motif why it is to be written once more
        public Rectification rectifier(Formulaire formulaire, String motif, Instant le) {
            var champs = new TreeMap<>(Reprise.fidele(document, formulaire).champs());
            champs.put(Champs.MOTIF, motif);
            return new Rectification(identite, document, Redaction.vierge(champs, le));
        }

        /// @param saisie what the bilan starts with
        public BilanEnCours ouvrirBilan(Saisie saisie, Instant le) {
            return new BilanEnCours(identite, document, Redaction.vierge(saisie.champs(), le));
        }

        /// Ends it before its bilan.
        public Interrompu interrompre(LocalDate le, String motif) {
            return new Interrompu(identite, document, le, motif);
        }
    }

    /// « finalisé », its rectificatif being typed: the document stands until that is finalised.
    record Rectification(Identite identite, DocumentPpre document, Redaction redaction)
            implements EnEcriture, EnOeuvre {

        @Override
        public Rectification avec(Redaction autre) {
            return new Rectification(identite, document, autre);
        }

        @Override
        public Lecture lecture(Formulaire formulaire) {
            return LectureRectificatif.de(saisie(), formulaire);
        }

        /// The same beside the version that stands.
        ///
        /// @param entete of the day
        public LectureRectificatif lecture(Formulaire formulaire, Entete entete) {
            return LectureRectificatif.de(document, saisie(), formulaire, rectifie(entete));
        }

        /// What the register says of the pupil is mended too; the school, the class and the days stay those of the
        /// plan.
        private Entete rectifie(Entete duJour) {
            var entete = document.entete();
            return new Entete(
                    entete.numeroLivret(),
                    duJour.nom(),
                    duJour.prenom(),
                    duJour.dateNaissance(),
                    entete.etablissement(),
                    entete.uai(),
                    entete.classe(),
                    entete.enseignantResponsable(),
                    entete.livretCreeLe(),
                    entete.finaliseLe());
        }

        /// Once and for all: the document that stood is replaced.
        ///
        /// @param entete of the day
        /// @throws PpreIncomplet something is still wanting, or nothing changed
        public Finalise finaliser(Formulaire formulaire, Entete entete) {
            var lecture = lecture(formulaire, entete);
            var contenu = lecture.contenu().orElseThrow(() -> new PpreIncomplet(lecture.bloquants()));
            var comparaison = lecture.comparaison();
            return new Finalise(
                    identite,
                    new DocumentPpre(
                            Formulaire.EDITION,
                            rectifie(entete),
                            contenu,
                            new Rectificatif(
                                    document.version(),
                                    entete.finaliseLe(),
                                    document.date(),
                                    saisie().lire(Champs.MOTIF).strip(),
                                    comparaison.signatures(),
                                    comparaison.changements())));
        }

        public Finalise abandonner() {
            return new Finalise(identite, document);
        }
    }

    /// « bilan en cours »: the document stands, its bilan is being typed.
    record BilanEnCours(Identite identite, DocumentPpre document, Redaction redaction) implements EnRedaction, Publie {

        @Override
        public BilanEnCours avec(Redaction autre) {
            return new BilanEnCours(identite, document, autre);
        }

        public Finalise abandonner() {
            return new Finalise(identite, document);
        }

        /// Once and for all.
        ///
        /// @param observations of which the bilan keeps its own copy
        /// @throws PpreIncomplet something is still wanting
        public Evalue finaliser(FormulaireBilan formulaire, Observations observations, Entete entete) {
            var lecture = LectureBilan.de(saisie(), formulaire, document, observations);
            var contenu = lecture.contenu().orElseThrow(() -> new PpreIncomplet(lecture.bloquants()));
            return new Evalue(
                    identite,
                    document,
                    new DocumentBilan(FormulaireBilan.EDITION, entete, contenu),
                    contenu.actions().stream().anyMatch(action -> action.code().equals(Referentiel.CLOTURE)));
        }
    }

    /// « interrompu », for good.
    record Interrompu(Identite identite, DocumentPpre document, LocalDate le, String motif) implements Acheve {

        @Override
        public Saisie reprise(Formulaire formulaire) {
            return Reprise.de(document, formulaire);
        }
    }

    /// « PPRE et son bilan »; `clos` once nothing more is expected of it.
    ///
    /// @param closLe the day somebody closed it; absent while it is not, and when its bilan did
    record Evalue(
            Identite identite,
            DocumentPpre document,
            DocumentBilan bilan,
            boolean clos,
            @Nullable LocalDate closLe) implements Acheve {

        public Evalue(Identite identite, DocumentPpre document, DocumentBilan bilan, boolean clos) {
            this(identite, document, bilan, clos, null);
        }

        /// Whether somebody may still say that nothing more is expected of it: not once it is closed, nor once it has
        /// its sequel.
        ///
        /// @param renouveleLe the day the next PPRE was begun; absent while it is not
        public boolean aClore(@Nullable LocalDate renouveleLe) {
            return !clos && renouveleLe == null;
        }

        /// Says that nothing more is expected of it; itself if that was said.
        ///
        /// @param le not kept where a clock set back makes it earlier than the bilan
        public Evalue clore(LocalDate le) {
            var evalueLe = bilan.entete().finaliseLe();
            return clos ? this : new Evalue(identite, document, bilan, true, le.isBefore(evalueLe) ? evalueLe : le);
        }

        @Override
        public Saisie reprise(Formulaire formulaire) {
            return Reprise.de(document, bilan, formulaire);
        }
    }
}
