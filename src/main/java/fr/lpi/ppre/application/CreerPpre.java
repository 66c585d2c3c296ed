package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.RoleSurLivret;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.EleveVu;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.persistence.JdbcElevesVus;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.ppre.persistence.JdbcReglages;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the draft of a livret that has no PPRE under way: the first one, or one that renews the last.
@Component
public class CreerPpre {

    private final Acces acces;
    private final DroitsPpre droits;
    private final Formulaires formulaires;
    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcPpres ppres;
    private final JdbcElevesVus elevesVus;
    private final ReprendreBesoin reprendreBesoin;
    private final JdbcReglages reglages;
    private final Referentiel referentiel;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerPpre(
            Acces acces,
            DroitsPpre droits,
            Formulaires formulaires,
            Livrets livrets,
            Eleves eleves,
            JdbcPpres ppres,
            JdbcElevesVus elevesVus,
            ReprendreBesoin reprendreBesoin,
            JdbcReglages reglages,
            Referentiel referentiel,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.droits = droits;
        this.formulaires = formulaires;
        this.livrets = livrets;
        this.eleves = eleves;
        this.ppres = ppres;
        this.elevesVus = elevesVus;
        this.reprendreBesoin = reprendreBesoin;
        this.reglages = reglages;
        this.referentiel = referentiel;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    /// @throws ValidationAttendue the direction has to validate the mise en place first
    @Transactional
    public PpreId executer(Utilisateur par, NumeroLivret numero, String cle) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        var role = acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        if (role != RoleSurLivret.DIRECTION
                && reglages.validationPrealable(eleve.etablissement().id())) {
            throw new ValidationAttendue();
        }
        return PpreId.de(envois.uneFois(cle, () -> {
            var brouillon = ouvrir(par, livret, eleve);
            reprendreBesoin.dans(brouillon, par);
            return suivre(par, brouillon, eleve, "ppre.cree");
        }));
    }

    /// The same once the direction has validated the mise en place.
    ///
    /// @param besoin that it answers
    /// @param champs what the suivi holds of the answer
    public void apresValidation(
            Utilisateur par, Livret livret, Eleve eleve, BesoinEnAttente besoin, Map<String, String> champs) {
        var brouillon = ouvrir(par, livret, eleve);
        reprendreBesoin.dans(brouillon, besoin, champs, par);
        suivre(par, brouillon, eleve, "ppre.cree");
    }

    private Brouillon ouvrir(Utilisateur par, Livret livret, Eleve eleve) {
        livrets.tenir(livret.id());
        var brouillon = Brouillon.nouveau(identite(livret.id(), eleve));
        ppres.creer(brouillon, par.id());
        return brouillon;
    }

    /// « Créer un nouveau PPRE », from what remains true of one that is at its end.
    ///
    /// The direction has nothing to validate: the need was, and the team that ends a PPRE decides on the next.
    ///
    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    /// @throws fr.lpi.ppre.domain.PpreDejaRenouvele each is renewed once
    @Transactional
    public PpreId renouveler(Utilisateur par, PpreId ancien, String cle) {
        var acheve = droits.aRenouveler(par, ancien);
        var livret = livrets.parId(acheve.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return PpreId.de(envois.uneFois(cle, () -> {
            livrets.tenir(livret.id());
            var identite = identite(livret.id(), eleve);
            var brouillon = acheve.renouveler(identite, formulaires.de(identite, eleve));
            ppres.creer(brouillon, ancien, par.id());
            reprendreBesoin.dans(brouillon, par);
            return suivre(par, brouillon, eleve, "ppre.renouvele");
        }));
    }

    private Identite identite(LivretId livret, Eleve eleve) {
        return new Identite(
                new PpreId(UUID.randomUUID()),
                livret,
                eleve.palier(referentiel),
                eleve.etablissement().secondDegre(),
                horloge.instant());
    }

    private String suivre(Utilisateur par, Brouillon brouillon, Eleve eleve, String verbe) {
        elevesVus.garder(brouillon.id(), EleveVu.de(eleve));
        annonces.publishEvent(Acte.surLivret(
                par, verbe, brouillon.livret().valeur(), brouillon.id().valeur()));
        return brouillon.id().toString();
    }
}
