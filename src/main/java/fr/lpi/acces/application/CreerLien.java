package fr.lpi.acces.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.acces.domain.EtatLien;
import fr.lpi.acces.domain.Jeton;
import fr.lpi.acces.persistence.JdbcLiens;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a new link for somebody who forgot the password or lost the first link; the former link opens nothing more.
@Component
public class CreerLien {

    static final Duration DUREE = Duration.ofDays(7);

    private final ConsulterComptes consulter;
    private final JdbcLiens liens;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CreerLien(ConsulterComptes consulter, JdbcLiens liens, ApplicationEventPublisher annonces, Clock horloge) {
        this.consulter = consulter;
        this.liens = liens;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param jeton the word of the link; sent twice, it makes one
    @Transactional
    public void executer(Utilisateur par, CompteId id, Jeton jeton) {
        var compte = consulter.gere(par, id);
        if (!compte.actif()) {
            throw new Introuvable();
        }
        var maintenant = horloge.instant();
        var connu = liens.lire(jeton, maintenant);
        if (connu.etat() != EtatLien.INCONNU) {
            if (!id.equals(connu.compte())) {
                throw new Introuvable();
            }
            return;
        }
        liens.ajouter(jeton, id, maintenant, maintenant.plus(DUREE));
        annonces.publishEvent(new Acte(par.id(), "compte.lien.cree", null, id.valeur(), null, null));
    }

    /// Whether the link of that word, just made or made by the same form, may still be given.
    @Transactional(readOnly = true)
    public boolean estValable(Jeton jeton) {
        return liens.lire(jeton, horloge.instant()).etat() == EtatLien.VALABLE;
    }
}
