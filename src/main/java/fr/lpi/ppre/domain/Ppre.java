package fr.lpi.ppre.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.livret.LivretId;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.web.formulaire.Fusion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// A programme personnalisé de réussite éducative, seen through its state.
///
/// Each state is a type, and a transition exists only on the state that allows it: writing in a finalised PPRE does
/// not compile.
///
/// ```
/// Brouillon ──finaliser──▶ Finalise
///    │  ▲
/// supprimer, reprendre
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

    /// Who last wrote a field, at which revision of the draft.
    record Trace(CompteId par, Instant le, int revision) {}

    /// « en cours de réalisation »: whatever is typed is kept, right or wrong.
    ///
    /// @param revision grows by one at each write
    record Brouillon(Identite identite, Saisie saisie, Map<String, Trace> traces, int revision, Instant modifieLe)
            implements Ppre {

        public Brouillon {
            traces = Map.copyOf(traces);
        }

        public static Brouillon nouveau(Identite identite) {
            return new Brouillon(identite, Saisie.VIDE, Map.of(), 0, identite.creeLe());
        }

        /// The draft once a merge is written in it; the same if the merge wrote nothing.
        public Brouillon fusionne(Fusion fusion, CompteId par, Instant le) {
            if (fusion.ecrits().isEmpty()) {
                return this;
            }
            var suivante = revision + 1;
            var marquees = new TreeMap<>(traces);
            fusion.ecrits().forEach(champ -> marquees.put(champ, new Trace(par, le, suivante)));
            return new Brouillon(identite, new Saisie(fusion.champs()), marquees, suivante, le);
        }

        /// The draft without what was ticked in domaines of the volet that are no longer chosen.
        public Brouillon elague(Volet volet, Formulaire formulaire, Instant le) {
            var choisis =
                    saisie.domaines(volet, formulaire.referentiel().limites().domainesMax());
            var reste = saisie.sans(champ -> formulaire
                    .domaineDe(volet, champ)
                    .filter(domaine -> !choisis.contains(domaine.code()))
                    .isPresent());
            return reste.equals(saisie) ? this : new Brouillon(identite, reste, traces, revision + 1, le);
        }

        /// Once and for all: what was typed becomes a document, and the draft is no more.
        ///
        /// @throws PpreIncomplet something is still wanting
        public Finalise finaliser(Formulaire formulaire, Entete entete) {
            var lecture = Lecture.de(saisie, formulaire);
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

    /// « finalisé »: the only one that is printed, the only one that a contributeur reads.
    record Finalise(Identite identite, DocumentPpre document) implements Ppre {}
}
