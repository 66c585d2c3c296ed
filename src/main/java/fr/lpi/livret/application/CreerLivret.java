package fr.lpi.livret.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.LivretId;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens the one livret of a pupil. Whoever would become its responsable is asked first.
@Component
public class CreerLivret {

    private final SecureRandom hasard = new SecureRandom();
    private final Acces acces;
    private final Eleves eleves;
    private final Comptes comptes;
    private final JdbcLivrets livrets;
    private final EnvoisUniques envois;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerLivret(
            Acces acces,
            Eleves eleves,
            Comptes comptes,
            JdbcLivrets livrets,
            EnvoisUniques envois,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.eleves = eleves;
        this.comptes = comptes;
        this.livrets = livrets;
        this.envois = envois;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param accepte the person said yes to becoming the responsable
    /// @return the number of the new livret
    /// @throws Introuvable the pupil is of another school, or the responsable not one of its teachers
    /// @throws ResponsableAConfirmer the person would become responsable without having said so
    /// @throws LivretExistant the pupil has one already
    @Transactional
    public NumeroLivret executer(Utilisateur par, EleveId eleveId, CompteId responsable, boolean accepte, String cle) {
        var eleve = eleves.parId(eleveId).orElseThrow(Introuvable::new);
        var etablissement = eleve.etablissement().id();
        acces.exigerExercice(par, etablissement);
        if (par.profil() != Profil.DIRECTION && !responsable.equals(par.id())) {
            throw new Introuvable();
        }
        if (comptes.parId(responsable)
                .filter(compte -> compte.exerceDans(etablissement))
                .isEmpty()) {
            throw new Introuvable();
        }
        if (responsable.equals(par.id()) && !accepte) {
            throw new ResponsableAConfirmer();
        }
        return new NumeroLivret(envois.uneFois(cle, () -> creer(par, eleveId, responsable)));
    }

    private String creer(Utilisateur par, EleveId eleve, CompteId responsable) {
        if (livrets.existePour(eleve)) {
            throw new LivretExistant();
        }
        var livret = Livret.nouveau(
                new LivretId(UUID.randomUUID()),
                NumeroLivret.tirer(hasard),
                eleve,
                horloge.instant(),
                responsable,
                List.of());
        if (!livrets.ajouter(livret)) {
            throw new LivretExistant();
        }
        annonces.publishEvent(Acte.surLivret(
                par, "livret.cree", livret.id().valeur(), livret.id().valeur()));
        return livret.numero().valeur();
    }
}
