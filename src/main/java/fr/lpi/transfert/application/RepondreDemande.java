package fr.lpi.transfert.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.transfert.domain.Motif;
import fr.lpi.transfert.persistence.JdbcDemandes;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A direction answers for the livret of its pupil. Yes: the livret passes to the school that asks, at once and whole.
/// No: nothing moves, and the school that asks is not told.
@Component
public class RepondreDemande {

    private final JdbcDemandes demandes;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    RepondreDemande(JdbcDemandes demandes, EnvoisUniques envois, ApplicationEventPublisher annonces, Clock horloge) {
        this.demandes = demandes;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @throws Introuvable it does not wait for this person, or not any more
    @Transactional
    public void accorder(Utilisateur par, UUID demande, String cle) {
        exigerDirection(par);
        envois.uneFois(cle, () -> {
            var passes = demandes.transmettre(demande, LocalDate.now(horloge), horloge.instant());
            if (passes.isEmpty()) {
                throw new Introuvable();
            }
            passes.forEach(
                    livret -> annonces.publishEvent(Acte.surLivret(par, "livret.transmis", livret.valeur(), demande)));
            return "transmis";
        });
    }

    /// @throws Introuvable it does not wait for this person, or not any more
    @Transactional
    public void refuser(Utilisateur par, UUID demande, @Nullable Motif motif, String cle) {
        exigerDirection(par);
        envois.uneFois(cle, () -> {
            var siennes = demandes.recues(LocalDate.now(horloge)).stream()
                    .filter(recue -> recue.demande().equals(demande))
                    .toList();
            if (siennes.isEmpty()) {
                throw new Introuvable();
            }
            siennes.forEach(recue -> {
                demandes.refuser(recue, par.id(), horloge.instant(), motif);
                annonces.publishEvent(
                        Acte.surEtablissement(par, "transmission.refusee", recue.ecole(), "eleve=" + recue.eleve()));
            });
            return "refusee";
        });
    }

    private static void exigerDirection(Utilisateur par) {
        if (par.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
    }
}
