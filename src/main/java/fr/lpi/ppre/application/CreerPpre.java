package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Droit;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livrets;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.domain.EleveVu;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.Ppre.Identite;
import fr.lpi.ppre.persistence.JdbcElevesVus;
import fr.lpi.ppre.persistence.JdbcPpres;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the draft of a livret that has no PPRE under way.
@Component
public class CreerPpre {

    private final Acces acces;
    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcPpres ppres;
    private final JdbcElevesVus elevesVus;
    private final Referentiel referentiel;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerPpre(
            Acces acces,
            Livrets livrets,
            Eleves eleves,
            JdbcPpres ppres,
            JdbcElevesVus elevesVus,
            Referentiel referentiel,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.ppres = ppres;
        this.elevesVus = elevesVus;
        this.referentiel = referentiel;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @throws fr.lpi.ppre.domain.PpreDejaEnCours one at a time
    @Transactional
    public PpreId executer(Utilisateur par, NumeroLivret numero, String cle) {
        var livret = livrets.parNumero(numero).orElseThrow(Introuvable::new);
        acces.exiger(par, Droit.ECRIRE_PPRE, livret.id().valeur());
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        return PpreId.de(envois.uneFois(cle, () -> {
            var secondDegre = eleve.etablissement().secondDegre();
            var brouillon = Brouillon.nouveau(new Identite(
                    new PpreId(UUID.randomUUID()),
                    livret.id(),
                    referentiel.palierDe(eleve.niveau(), secondDegre),
                    secondDegre,
                    horloge.instant()));
            ppres.creer(brouillon, par.id());
            elevesVus.garder(brouillon.id(), EleveVu.de(eleve));
            annonces.publishEvent(Acte.surLivret(
                    par, "ppre.cree", livret.id().valeur(), brouillon.id().valeur()));
            return brouillon.id().toString();
        }));
    }
}
