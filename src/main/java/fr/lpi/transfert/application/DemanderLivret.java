package fr.lpi.transfert.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.transfert.domain.Demande;
import fr.lpi.transfert.domain.Demande.Etat;
import fr.lpi.transfert.persistence.JdbcDemandes;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks, without knowing whom nor whether there is anything to ask for, that a pupil's livret be transmitted. What is
/// done, read and shown is the same for every pupil: nothing here may look into another school.
@Component
public class DemanderLivret {

    private final Acces acces;
    private final Eleves eleves;
    private final Livrets livrets;
    private final JdbcDemandes demandes;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    DemanderLivret(
            Acces acces,
            Eleves eleves,
            Livrets livrets,
            JdbcDemandes demandes,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.eleves = eleves;
        this.livrets = livrets;
        this.demandes = demandes;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param livrets of the pupil in this school, the one in use first
    /// @param derniere the last request made for the pupil; absent before the first
    public record Situation(
            Eleve eleve, List<Livret> livrets, @Nullable Demande derniere, LocalDate jour) {}

    @Transactional(readOnly = true)
    public Situation lire(Utilisateur par, EleveId id) {
        var eleve = exiger(par, id);
        return new Situation(eleve, livrets.de(id), demandes.derniere(id).orElse(null), LocalDate.now(horloge));
    }

    /// Asking again while a request waits changes nothing.
    ///
    /// @throws SansIne nothing would tell another school who the pupil is
    @Transactional
    public void demander(Utilisateur par, EleveId id) {
        var eleve = exiger(par, id);
        if (eleve.ine() == null) {
            throw new SansIne();
        }
        var jour = LocalDate.now(horloge);
        demandes.derniere(id)
                .filter(derniere -> derniere.etat(jour) == Etat.SANS_SUITE)
                .ifPresent(derniere -> demandes.clore(derniere.id(), Etat.SANS_SUITE, horloge.instant()));
        var ecole = eleve.etablissement().id();
        if (demandes.ouvrir(id, ecole, par.id(), horloge.instant(), jour.plusDays(Demande.JOURS))) {
            annonces.publishEvent(Acte.surEtablissement(par, "transmission.demandee", ecole, "eleve=" + id));
        }
    }

    @Transactional
    public void retirer(Utilisateur par, EleveId id) {
        var eleve = exiger(par, id);
        var jour = LocalDate.now(horloge);
        demandes.derniere(id)
                .filter(derniere -> derniere.attend(jour))
                .filter(derniere -> demandes.clore(derniere.id(), Etat.RETIREE, horloge.instant()))
                .ifPresent(_ -> annonces.publishEvent(Acte.surEtablissement(
                        par, "transmission.retiree", eleve.etablissement().id(), "eleve=" + id)));
    }

    private Eleve exiger(Utilisateur par, EleveId id) {
        var eleve = eleves.parId(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(par, eleve.etablissement().id());
        return eleve;
    }
}
