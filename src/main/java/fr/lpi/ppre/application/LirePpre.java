package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeSuivi;
import fr.lpi.groupes.GroupesSuivis;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.DocumentsPpre;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.PpreEtBilan.Recueil;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnEcriture;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Evalue;
import fr.lpi.ppre.domain.Ppre.Interrompu;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.bilan.FormulaireBilan;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.observation.Observations;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.domain.suivi.LectureSuivi;
import fr.lpi.ppre.domain.suivi.Reperes;
import fr.lpi.ppre.persistence.JdbcDocuments;
import fr.lpi.ppre.persistence.JdbcObservations;
import fr.lpi.ppre.persistence.JdbcSignatures;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private final JdbcDocuments documents;
    private final JdbcObservations observations;
    private final JdbcSignatures signatures;
    private final JdbcSuivis suivis;
    private final FormulaireSuivi formulaireSuivi;
    private final GroupesSuivis groupes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    LirePpre(
            DroitsPpre droits,
            Livrets livrets,
            Eleves eleves,
            Formulaires formulaires,
            JdbcDocuments documents,
            JdbcObservations observations,
            JdbcSignatures signatures,
            JdbcSuivis suivis,
            FormulaireSuivi formulaireSuivi,
            GroupesSuivis groupes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.livrets = livrets;
        this.eleves = eleves;
        this.formulaires = formulaires;
        this.documents = documents;
        this.observations = observations;
        this.signatures = signatures;
        this.suivis = suivis;
        this.formulaireSuivi = formulaireSuivi;
        this.groupes = groupes;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// A draft with all its page needs.
    ///
    /// @param <E> what its page asks of it: [Brouillon] where a rectificatif has no place
    public record Ouvert<E extends EnEcriture>(E brouillon, Formulaire formulaire, Livret livret, Eleve eleve) {}

    @Transactional
    public Ouvert<EnEcriture> brouillon(Utilisateur par, PpreId id) {
        return annoncer(par, sansTrace(par, id));
    }

    /// The same for the margin of a page that is open already: its opening is in the journal.
    @Transactional(readOnly = true)
    public Ouvert<EnEcriture> sansTrace(Utilisateur par, PpreId id) {
        return ouvert(droits.aLire(par, id));
    }

    /// The same for a first draft, not a rectificatif.
    @Transactional
    public Ouvert<Brouillon> premierBrouillon(Utilisateur par, PpreId id) {
        return annoncer(par, ouvert(droits.brouillonALire(par, id)));
    }

    private <E extends EnEcriture> Ouvert<E> annoncer(Utilisateur par, Ouvert<E> ouvert) {
        annonces.publishEvent(Acte.surLivret(
                par,
                "ppre.brouillon.ouvert",
                ouvert.livret().id().valeur(),
                ouvert.brouillon().id().valeur()));
        return ouvert;
    }

    private <E extends EnEcriture> Ouvert<E> ouvert(E brouillon) {
        var livret = livrets.parId(brouillon.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return new Ouvert<>(brouillon, formulaires.de(brouillon.identite(), eleve), livret, eleve);
    }

    /// A bilan being written, with all its page needs.
    public record BilanOuvert(
            BilanEnCours bilan, FormulaireBilan formulaire, Observations observations, Livret livret, Eleve eleve) {}

    @Transactional
    public BilanOuvert bilan(Utilisateur par, PpreId id) {
        var ouvert = bilanSansTrace(par, id);
        annonces.publishEvent(Acte.surLivret(
                par, "bilan.brouillon.ouvert", ouvert.livret().id().valeur(), id.valeur()));
        return ouvert;
    }

    /// The same for an answer to a page that is open already.
    @Transactional(readOnly = true)
    public BilanOuvert bilanSansTrace(Utilisateur par, PpreId id) {
        var bilan = droits.bilanALire(par, id);
        var livret = livrets.parId(bilan.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return new BilanOuvert(bilan, formulaires.de(bilan, eleve), observations.de(id), livret, eleve);
    }

    /// The form that a bilan fills in.
    @Transactional(readOnly = true)
    public FormulaireBilan formulaireBilan(Utilisateur par, PpreId id) {
        return new FormulaireBilan(formulaires.de(droits.bilanALire(par, id)));
    }

    /// The form that a draft fills in.
    @Transactional(readOnly = true)
    public Formulaire formulaire(Utilisateur par, PpreId id) {
        return formulaires.de(droits.aLire(par, id));
    }

    /// A document with what may be done of it.
    ///
    /// @param ecrit whether this person may write its bilan or its rectificatif
    /// @param suivi whether its suivi is theirs to know
    /// @param groupes of AP that the pupil follows; none where the suivi is not theirs to know
    public record Lu(PpreEtBilan document, Publie ppre, boolean ecrit, boolean suivi, List<GroupeSuivi> groupes) {}

    /// A version that a rectificatif has replaced.
    ///
    /// @param recueilli what was noted of it and had to be noted again, by field of the suivi; empty where the
    /// suivi is not theirs to know
    public record Remplacee(PpreEtBilan document, Map<String, String> recueilli) {}

    /// @param numero 1 for the document as it was first finalised
    @Transactional
    public Remplacee remplacee(Utilisateur par, PpreId id, int numero, Usage usage) {
        var lisible = droits.publie(par, id);
        var publie = lisible.ppre();
        var suivante = documents.version(publie, numero + 1).orElseThrow(Introuvable::new);
        var version = documents.version(publie, numero).orElseThrow(Introuvable::new);
        annonces.publishEvent(Acte.surLivret(par, usage.verbe(), publie.livret().valeur(), id.valeur())
                .precisant("version " + numero));
        return new Remplacee(
                new PpreEtBilan(
                                version.document(),
                                null,
                                new Depasse.Remplace(Objects.requireNonNull(
                                        suivante.document().rectificatif())))
                        .signe(signatures.de(publie, numero).values())
                        .recueillant(recueil(publie, suivante.recueilli())),
                lisible.suit() ? suivante.recueilli() : Map.of());
    }

    @Override
    @Transactional
    public PpreEtBilan lireVersion(Utilisateur par, PpreId id, int numero) {
        return remplacee(par, id, numero, Usage.TELECHARGEMENT).document();
    }

    @Transactional
    public Lu consulter(Utilisateur par, PpreId id) {
        var lisible = droits.publie(par, id);
        var publie = lisible.ppre();
        var suivisEnAp = lisible.suit() ? groupes.du(publie.livret().valeur()) : List.<GroupeSuivi>of();
        annonces.publishEvent(
                Acte.surLivret(par, Usage.CONSULTATION.verbe(), publie.livret().valeur(), id.valeur()));
        return new Lu(document(publie), publie, lisible.ecrit(), lisible.suit(), suivisEnAp);
    }

    private PpreEtBilan document(Publie publie) {
        var document = switch (publie) {
            case Evalue evalue -> new PpreEtBilan(evalue.document(), evalue.bilan());
            case Interrompu interrompu ->
                new PpreEtBilan(
                        interrompu.document(), null, new Depasse.Interrompu(interrompu.le(), interrompu.motif()));
            case EnOeuvre _, BilanEnCours _ -> new PpreEtBilan(publie.document(), null);
        };
        return document.signe(signatures.de(publie, publie.document().version()).values())
                .recueillant(recueil(publie, suivis.de(publie).redaction().champs()));
    }

    /// Nobody is named to write by those who only read: who may be does not matter here.
    private Recueil recueil(Publie publie, Map<String, String> note) {
        var reperes = Reperes.de(publie, LocalDate.now(horloge), horloge.getZone());
        return LectureSuivi.de(new Saisie(note), formulaireSuivi, reperes, Set.of())
                .recueil();
    }

    @Override
    @Transactional
    public PpreEtBilan lire(Utilisateur par, PpreId id, Usage usage) {
        var publie = droits.publie(par, id).ppre();
        annonces.publishEvent(Acte.surLivret(par, usage.verbe(), publie.livret().valeur(), id.valeur()));
        return document(publie);
    }
}
