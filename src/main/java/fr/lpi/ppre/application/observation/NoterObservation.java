package fr.lpi.ppre.application.observation;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.ppre.PpreId;
import fr.lpi.ppre.application.DroitsPpre;
import fr.lpi.ppre.domain.Ppre.Acheve;
import fr.lpi.ppre.domain.Ppre.BilanEnCours;
import fr.lpi.ppre.domain.Ppre.EnOeuvre;
import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.PpreFige;
import fr.lpi.ppre.domain.observation.Observation;
import fr.lpi.ppre.domain.observation.Observations;
import fr.lpi.ppre.domain.observation.SaisieObservation;
import fr.lpi.ppre.persistence.JdbcObservations;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes what was seen of an objectif, until the bilan is finalised.
@Component
public class NoterObservation {

    private final DroitsPpre droits;
    private final Livrets livrets;
    private final Eleves eleves;
    private final JdbcObservations observations;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    NoterObservation(
            DroitsPpre droits,
            Livrets livrets,
            Eleves eleves,
            JdbcObservations observations,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.droits = droits;
        this.livrets = livrets;
        this.eleves = eleves;
        this.observations = observations;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// A PPRE under way with what was noted of it.
    public record Ouvert(Publie ppre, Observations observations, Livret livret, Eleve eleve) {}

    /// @throws PpreFige its bilan is finalised, or it was interrupted: nothing more is noted
    @Transactional
    public Ouvert ouvrir(Utilisateur par, PpreId id) {
        var ppre = enCours(par, id);
        var livret = livrets.parId(ppre.livret()).orElseThrow(Introuvable::new);
        var eleve = eleves.parId(livret.eleve()).orElseThrow(Introuvable::new);
        annonces.publishEvent(
                Acte.surLivret(par, "ppre.observations.ouvertes", ppre.livret().valeur(), id.valeur()));
        return new Ouvert(ppre, observations.de(id), livret, eleve);
    }

    /// @return what is wrong, by field; nothing when it is noted
    /// @throws PpreFige its bilan is finalised, or it was interrupted: nothing more is noted
    @Transactional
    public Map<String, String> executer(Utilisateur par, PpreId id, SaisieObservation saisie, String cle) {
        var ppre = enCours(par, id);
        exigerObjectif(ppre, saisie.objectif());
        var lue = saisie.lire(ppre.document().entete().finaliseLe(), LocalDate.now(horloge));
        lue.releve()
                .ifPresent(releve -> envois.uneFois(cle, () -> {
                    var observation = new Observation(UUID.randomUUID(), saisie.objectif(), releve);
                    observations.noter(ppre, observation, par.id(), horloge.instant());
                    annonces.publishEvent(
                            Acte.surLivret(par, "ppre.observe", ppre.livret().valeur(), id.valeur()));
                    return observation.id().toString();
                }));
        return lue.erreurs();
    }

    /// @throws PpreFige its bilan is finalised, or it was interrupted: nothing is removed any more
    @Transactional
    public void retirer(Utilisateur par, PpreId id, UUID observation) {
        var ppre = enCours(par, id);
        observations.retirer(ppre, observation);
        annonces.publishEvent(
                Acte.surLivret(par, "ppre.observation.retiree", ppre.livret().valeur(), id.valeur()));
    }

    private Publie enCours(Utilisateur par, PpreId id) {
        return switch (droits.aEvaluer(par, id)) {
            case EnOeuvre enOeuvre -> enOeuvre;
            case BilanEnCours bilan -> bilan;
            case Acheve acheve -> throw PpreFige.de(acheve);
        };
    }

    private static void exigerObjectif(Publie ppre, int numero) {
        if (ppre.document().contenu().objectifs().stream().noneMatch(objectif -> objectif.numero() == numero)) {
            throw new Introuvable();
        }
    }
}
