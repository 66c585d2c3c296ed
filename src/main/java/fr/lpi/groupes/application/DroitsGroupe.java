package fr.lpi.groupes.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.web.erreur.Introuvable;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Who makes a group: those who write its project. Who runs it: the direction and its animateurs.
@Component
class DroitsGroupe {

    private final JdbcGroupes groupes;
    private final ActionsAp actions;
    private final ApplicationEventPublisher annonces;

    DroitsGroupe(JdbcGroupes groupes, ActionsAp actions, ApplicationEventPublisher annonces) {
        this.groupes = groupes;
        this.actions = actions;
        this.annonces = annonces;
    }

    /// @param anime whether this person holds its sessions
    /// @param projet for who makes the group
    record Vu(Groupe groupe, boolean anime, Optional<ProjetEcrit> projet) {}

    /// In the words that the project has today, for who may read it.
    Vu voir(Utilisateur par, GroupeId id) {
        var groupe = groupes.parId(id).orElseThrow(Introuvable::new);
        var anime = groupe.animePar(par);
        var projet = actions.ecrit(par, groupe.projet());
        if (!anime && projet.isEmpty()) {
            throw new Introuvable();
        }
        return new Vu(projet.map(ecrit -> accorder(groupe, ecrit)).orElse(groupe), anime, projet);
    }

    Groupe accorder(Groupe groupe, ProjetEcrit projet) {
        var accorde = groupe.suivi().accorde(projet);
        if (accorde.equals(groupe.suivi())) {
            return groupe;
        }
        groupes.accorder(groupe.id(), groupe.nom(), accorde);
        return new Groupe(
                groupe.id(),
                groupe.projet(),
                groupe.etablissement(),
                groupe.annee(),
                groupe.nom(),
                accorde,
                groupe.animateurs(),
                groupe.termineLe());
    }

    Groupe anime(Utilisateur par, GroupeId id) {
        return groupes.parId(id).filter(groupe -> groupe.animePar(par)).orElseThrow(Introuvable::new);
    }

    /// @param projet as it is being written
    record Organise(Groupe groupe, ProjetEcrit projet) {}

    Organise organise(Utilisateur par, GroupeId id) {
        var vu = voir(par, id);
        return new Organise(vu.groupe(), vu.projet().orElseThrow(Introuvable::new));
    }

    void annoncer(Utilisateur par, String verbe, Groupe groupe, String precision) {
        annonces.publishEvent(new Acte(
                par.id(),
                verbe,
                null,
                groupe.id().valeur(),
                groupe.etablissement().valeur(),
                precision));
    }
}
