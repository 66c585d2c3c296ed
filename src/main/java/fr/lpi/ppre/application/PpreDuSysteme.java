package fr.lpi.ppre.application;

import fr.lpi.acces.CompteId;
import fr.lpi.config.Systeme;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.EntetesPpre;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.RedigerPpre;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.domain.EleveVu;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Finalise;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.formulaire.Formulaire;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.observation.Observation;
import fr.lpi.ppre.domain.signature.SaisieSignature;
import fr.lpi.ppre.domain.suivi.FormulaireSuivi;
import fr.lpi.ppre.persistence.JdbcElevesVus;
import fr.lpi.ppre.persistence.JdbcObservations;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.ppre.persistence.JdbcSignatures;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Grille;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PpreDuSysteme implements RedigerPpre {

    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcPpres ppres;
    private final JdbcElevesVus elevesVus;
    private final JdbcSuivis suivis;
    private final JdbcObservations observations;
    private final JdbcSignatures signatures;
    private final Referentiel referentiel;
    private final FormulaireSuivi formulaireSuivi;
    private final EntetesPpre entetes;
    private final Formulaires formulaires;
    private final RectifierPpre rectifierPpre;
    private final Clock horloge;

    PpreDuSysteme(
            Livrets livrets,
            Eleves eleves,
            JdbcPpres ppres,
            JdbcElevesVus elevesVus,
            JdbcSuivis suivis,
            JdbcObservations observations,
            JdbcSignatures signatures,
            Referentiel referentiel,
            FormulaireSuivi formulaireSuivi,
            EntetesPpre entetes,
            Formulaires formulaires,
            RectifierPpre rectifierPpre,
            Clock horloge) {
        this.livrets = livrets;
        this.eleves = eleves;
        this.ppres = ppres;
        this.elevesVus = elevesVus;
        this.suivis = suivis;
        this.observations = observations;
        this.signatures = signatures;
        this.referentiel = referentiel;
        this.formulaireSuivi = formulaireSuivi;
        this.entetes = entetes;
        this.formulaires = formulaires;
        this.rectifierPpre = rectifierPpre;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public PpreId rediger(
            LivretId livretId, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser) {
        Systeme.exiger();
        var eleve = eleve(livretId);
        var identite = identite(livretId, eleve, le);
        var formulaire = formulaires.de(identite);
        exigerConnus(champs, formulaire);
        var brouillon = new Brouillon(identite, new Redaction(champs, Map.of(), 1, identite.creeLe()));
        ppres.creer(brouillon, par);
        garder(brouillon, eleve, formulaire, par, le, finaliser);
        return brouillon.id();
    }

    @Override
    @Transactional
    public PpreId renouveler(PpreId ancien, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser) {
        Systeme.exiger();
        if (!(ppres.parId(ancien).orElseThrow() instanceof Acheve acheve)) {
            throw new IllegalArgumentException("Ce PPRE n'est pas à son terme");
        }
        var eleve = eleve(acheve.livret());
        var identite = identite(acheve.livret(), eleve, le);
        var formulaire = formulaires.de(identite);
        exigerConnus(champs, formulaire);
        var repris = acheve.renouveler(identite, formulaire);
        var brouillon = repris.avec(corrige(repris.redaction(), champs, identite.creeLe()));
        ppres.creer(brouillon, ancien, par);
        garder(brouillon, eleve, formulaire, par, le, finaliser);
        return brouillon.id();
    }

    private void garder(
            Brouillon brouillon, Eleve eleve, Formulaire formulaire, CompteId par, LocalDate le, boolean finaliser) {
        elevesVus.garder(brouillon.id(), EleveVu.de(eleve));
        if (finaliser) {
            ppres.finaliser(
                    brouillon.finaliser(formulaire, entetes.du(brouillon.livret(), le)),
                    Map.of(),
                    par,
                    brouillon.identite().creeLe());
        }
    }

    private Eleve eleve(LivretId id) {
        return livrets.parId(id).flatMap(livret -> eleves.parId(livret.eleve())).orElseThrow();
    }

    private Identite identite(LivretId livret, Eleve eleve, LocalDate le) {
        return new Identite(
                new PpreId(UUID.randomUUID()),
                livret,
                eleve.palier(referentiel),
                eleve.etablissement().secondDegre(),
                apresLaClasse(le));
    }

    @Override
    @Transactional
    public void evaluer(PpreId id, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser) {
        Systeme.exiger();
        var finalise = finalise(id);
        var eleve = eleve(finalise.livret());
        var instant = apresLaClasse(le);
        var bilan = finalise.ouvrirBilan(new Saisie(champs), instant);
        var formulaire = formulaires.de(bilan, eleve);
        exigerConnus(champs, formulaire);
        ppres.ouvrir(bilan);
        if (finaliser) {
            ppres.finaliserBilan(
                    bilan.finaliser(formulaire, observations.de(id), entetes.du(bilan.livret(), le)), par, instant);
        }
    }

    @Override
    @Transactional
    public void rectifier(
            PpreId id, String motif, Map<String, String> champs, CompteId par, LocalDate le, boolean finaliser) {
        Systeme.exiger();
        var finalise = finalise(id);
        var instant = apresLaClasse(le);
        var formulaire = formulaires.de(finalise);
        exigerConnus(champs, formulaire);
        var ouverte = finalise.rectifier(formulaire, motif, instant);
        var rectification = ouverte.avec(corrige(ouverte.redaction(), champs, instant));
        ppres.ouvrir(rectification);
        if (finaliser) {
            rectifierPpre.remplacer(rectification, par, le, instant);
        }
    }

    @Override
    @Transactional
    public void interrompre(PpreId id, LocalDate le, String motif) {
        Systeme.exiger();
        ppres.interrompre(finalise(id).interrompre(le, motif));
    }

    @Override
    @Transactional
    public void observer(PpreId id, int objectif, Releve releve, CompteId par) {
        Systeme.exiger();
        observations.noter(
                ppres.parId(id).orElseThrow(),
                new Observation(UUID.randomUUID(), objectif, releve),
                par,
                apresLaClasse(releve.jour()));
    }

    @Override
    @Transactional
    public void suivre(PpreId id, Map<String, String> champs, CompteId par, LocalDate le) {
        Systeme.exiger();
        exigerConnus(champs, formulaireSuivi);
        var suivi = suivis.de(ppres.parId(id).orElseThrow());
        suivis.enregistrer(suivi.fusionne(Fusion.ajoutant(suivi.redaction().champs(), champs), par, apresLaClasse(le)));
    }

    @Override
    @Transactional
    public void signer(PpreId id, Signataire signataire, String nom, String trace, CompteId par, LocalDate le) {
        Systeme.exiger();
        var lue = new SaisieSignature(nom, trace).lire();
        var signee = lue.signature()
                .orElseThrow(() -> new IllegalArgumentException(lue.erreurs().toString()));
        signatures.recueillir(finalise(id), signataire, signee.nom(), signee.trace(), par, apresLaClasse(le));
    }

    private static Redaction corrige(Redaction redaction, Map<String, String> champs, Instant le) {
        var corriges = new TreeMap<>(redaction.champs());
        corriges.putAll(champs);
        corriges.values().removeIf(String::isEmpty);
        return redaction.avec(corriges, le);
    }

    private Finalise finalise(PpreId id) {
        if (ppres.parId(id).orElseThrow() instanceof Finalise finalise) {
            return finalise;
        }
        throw new IllegalArgumentException("Ce PPRE n'est pas seulement finalisé");
    }

    private Instant apresLaClasse(LocalDate le) {
        return le.atTime(16, 30).atZone(horloge.getZone()).toInstant();
    }

    private static void exigerConnus(Map<String, String> champs, Grille formulaire) {
        champs.keySet().forEach(champ -> {
            if (!formulaire.connait(champ)) {
                throw new IllegalArgumentException("Le formulaire n'a pas de champ « %s »".formatted(champ));
            }
        });
    }
}
