package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.EnRedaction;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes fields in a draft: the one way in, for a field that saves itself as for « Enregistrer » and « Suivant ».
@Component
public class EnregistrerPpre {

    private final DroitsPpre droits;
    private final JdbcPpres ppres;
    private final Conflits conflits;
    private final Formulaires formulaires;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    EnregistrerPpre(
            DroitsPpre droits,
            JdbcPpres ppres,
            Conflits conflits,
            Formulaires formulaires,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.ppres = ppres;
        this.conflits = conflits;
        this.formulaires = formulaires;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @throws fr.lpi.ppre.domain.PpreFige finalised meanwhile
    @Transactional
    public Enregistrement executer(Utilisateur par, PpreId id, List<Modification> modifications) {
        return ecrire(par, droits.aEcrire(par, id), modifications, "ppre.ecrit");
    }

    /// The same in the bilan.
    ///
    /// @throws fr.lpi.ppre.domain.PpreFige finalised meanwhile
    /// @throws fr.lpi.ppre.domain.BilanAbandonne deleted meanwhile
    @Transactional
    public Enregistrement bilan(Utilisateur par, PpreId id, List<Modification> modifications) {
        return ecrire(par, droits.bilanAEcrire(par, id), modifications, "bilan.ecrit");
    }

    private Enregistrement ecrire(Utilisateur par, EnRedaction avant, List<Modification> modifications, String verbe) {
        var fusion = Fusion.de(avant.saisie().champs(), modifications);
        var apres = avant.fusionne(fusion, par.id(), horloge.instant());
        if (!fusion.ecrits().isEmpty()) {
            ppres.enregistrer(apres);
            annoncer(par, apres, verbe, fusion.ecrits().size() + " champ(s)");
        }
        fusion.conflits().forEach(conflit -> conflits.garder(avant.id().valeur(), conflit));
        return new Enregistrement(apres.redaction(), fusion);
    }

    /// Says that what a step took from the PPRE renewed is still true.
    @Transactional
    public void confirmer(Utilisateur par, PpreId id, Etape etape) {
        if (!(droits.aEcrire(par, id) instanceof Brouillon brouillon)) {
            return;
        }
        var formulaire = formulaires.de(brouillon);
        var repris = brouillon.repris().stream()
                .filter(champ -> formulaire.etape(champ).filter(etape::equals).isPresent())
                .toList();
        var confirme = brouillon.confirme(repris, par.id(), horloge.instant());
        if (confirme != brouillon) {
            ppres.enregistrer(confirme);
            annoncer(par, confirme, "ppre.ecrit", repris.size() + " champ(s) confirmé(s)");
        }
    }

    /// Ends a step: what was ticked in a domaine no longer chosen goes now.
    ///
    /// @return what the step still wants; the draft is left as it is when it wants anything
    @Transactional
    public Lecture terminerEtape(Utilisateur par, PpreId id, Etape etape) {
        var brouillon = droits.aEcrire(par, id);
        var formulaire = formulaires.de(brouillon);
        var lecture = brouillon.lecture(formulaire);
        if (lecture.bloquants(etape).isEmpty()) {
            for (var volet : Volet.values()) {
                if (volet.etape() == etape) {
                    var elague = brouillon.elague(volet, formulaire, horloge.instant());
                    if (elague != brouillon) {
                        ppres.enregistrer(elague);
                        annoncer(par, elague, "ppre.ecrit", "domaine abandonné");
                    }
                }
            }
        }
        return lecture;
    }

    private void annoncer(Utilisateur par, EnRedaction brouillon, String verbe, String precision) {
        annonces.publishEvent(Acte.surLivret(
                        par, verbe, brouillon.livret().valeur(), brouillon.id().valeur())
                .precisant(precision));
    }
}
