package fr.lpi.groupes.application;

import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.SaisieGroupe.Lue;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a group, names who runs it, chooses its pupils: for those who write its project.
@Component
public class OrganiserGroupe {

    private final DroitsGroupe droits;
    private final ActionsAp actions;
    private final JdbcGroupes groupes;
    private final Comptes comptes;
    private final Etablissements etablissements;
    private final Eleves eleves;
    private final OrdreDesClasses ordre;
    private final EnvoisUniques envois;
    private final Clock horloge;

    OrganiserGroupe(
            DroitsGroupe droits,
            ActionsAp actions,
            JdbcGroupes groupes,
            Comptes comptes,
            Etablissements etablissements,
            Eleves eleves,
            OrdreDesClasses ordre,
            EnvoisUniques envois,
            Clock horloge) {
        this.droits = droits;
        this.actions = actions;
        this.groupes = groupes;
        this.comptes = comptes;
        this.etablissements = etablissements;
        this.eleves = eleves;
        this.ordre = ordre;
        this.envois = envois;
        this.horloge = horloge;
    }

    /// All that the form of a group needs.
    ///
    /// @param groupe absent for a new one
    /// @param exercants among whom its animateurs are named, by name
    public record Ouvert(
            ProjetEcrit projet, Optional<Groupe> groupe, Etablissement etablissement, List<Utilisateur> exercants) {}

    @Transactional(readOnly = true)
    public Ouvert nouveau(Utilisateur par, ProjetId projet) {
        return ouvert(aSuivre(par, projet), null);
    }

    private ProjetEcrit aSuivre(Utilisateur par, ProjetId projet) {
        return actions.ecrit(par, projet).filter(ecrit -> !ecrit.clos()).orElseThrow(Introuvable::new);
    }

    @Transactional
    public Ouvert ouvrir(Utilisateur par, GroupeId id) {
        var organise = droits.organise(par, id);
        return ouvert(organise.projet(), organise.groupe());
    }

    private Ouvert ouvert(ProjetEcrit projet, @Nullable Groupe groupe) {
        return new Ouvert(
                projet,
                Optional.ofNullable(groupe),
                etablissements.parId(projet.etablissement()).orElseThrow(Introuvable::new),
                comptes.de(projet.etablissement()));
    }

    /// What came of a new group.
    ///
    /// @param id absent while something is wrong
    public record Forme(Optional<GroupeId> id, Saisie saisie) {}

    @Transactional
    public Forme former(Utilisateur par, ProjetId id, List<Modification> modifications, String cle) {
        var projet = aSuivre(par, id);
        var champs = Fusion.de(Map.of(), modifications).champs();
        var lue = lire(champs, projet, null);
        return new Forme(
                lue.fiche()
                        .map(fiche -> GroupeId.de(envois.uneFois(cle, () -> {
                            var forme = groupes.creer(
                                    id, projet.etablissement(), projet.annee(), fiche, par.id(), horloge.instant());
                            droits.annoncer(
                                    par, "groupe.forme", groupes.parId(forme).orElseThrow(), "");
                            return forme.toString();
                        }))),
                new Saisie(champs, Map.of(), lue.erreurs()));
    }

    @Transactional
    public Saisie modifier(Utilisateur par, GroupeId id, List<Modification> modifications) {
        var organise = droits.organise(par, id);
        var groupe = organise.groupe();
        var fusion = Fusion.de(groupe.champs(), modifications);
        var lue = lire(fusion.champs(), organise.projet(), groupe.suivi());
        var erreurs = new HashMap<>(lue.erreurs());
        fusion.conflits().forEach(conflit -> erreurs.put(conflit.champ(), Saisie.rencontre(fusion, conflit)));
        if (!erreurs.isEmpty()) {
            return Saisie.refusee(groupe.champs(), modifications, erreurs);
        }
        if (!fusion.ecrits().isEmpty()) {
            groupes.modifier(id, lue.fiche().orElseThrow(), horloge.instant());
            droits.annoncer(par, "groupe.modifie", groupe, fusion.ecrits().size() + " champ(s)");
        }
        return Saisie.de(fusion.champs());
    }

    private Lue lire(Map<String, String> champs, ProjetEcrit projet, Groupe.@Nullable Suivi ancien) {
        return new SaisieGroupe(champs)
                .lire(
                        projet,
                        comptes.de(projet.etablissement()).stream()
                                .map(Utilisateur::id)
                                .collect(Collectors.toSet()),
                        ancien);
    }

    /// The pupils of a group and those of its school.
    ///
    /// @param inscrits by level, class and shown name
    public record Choix(Groupe groupe, List<Sejour> sejours, List<Eleve> inscrits) {}

    @Transactional
    public Choix choix(Utilisateur par, GroupeId id) {
        var groupe = droits.organise(par, id).groupe();
        var inscrits = eleves.de(groupe.etablissement());
        return new Choix(
                groupe,
                groupes.sejours(id),
                inscrits.stream().sorted(ordre.puisParNom(inscrits)).toList());
    }

    /// @param choisis others than the pupils of the school are ignored
    /// @param depuis the day they join, as it is typed
    /// @return what is wrong with that day; empty when they are in the group
    @Transactional
    public String ajouter(Utilisateur par, GroupeId id, Set<EleveId> choisis, String depuis) {
        var groupe = droits.organise(par, id).groupe();
        var lu = Jours.entre(depuis, groupe.debut(), aujourdhui(), aujourdhui());
        lu.jour().ifPresent(jour -> {
            var inscrits = deLEcole(groupe.etablissement(), choisis);
            groupes.ajouter(id, inscrits, jour);
            droits.annoncer(par, "groupe.eleves", groupe, inscrits.size() + " élève(s)");
        });
        return lu.refus();
    }

    private List<EleveId> deLEcole(EtablissementId ecole, Set<EleveId> choisis) {
        return eleves.parIds(choisis).stream()
                .filter(eleve -> eleve.etablissement().id().equals(ecole))
                .map(Eleve::id)
                .toList();
    }

    /// Ends the stay of a pupil today; what was noted of it stays.
    ///
    /// @throws Introuvable the pupil never was in this group
    @Transactional
    public void retirer(Utilisateur par, GroupeId id, EleveId eleve) {
        var groupe = droits.organise(par, id).groupe();
        if (groupes.sejours(id).stream().noneMatch(sejour -> sejour.eleve().equals(eleve))) {
            throw new Introuvable();
        }
        if (groupes.retirer(id, eleve, aujourdhui())) {
            droits.annoncer(par, "groupe.eleve.retire", groupe, "");
        }
    }

    @Transactional
    public void terminer(Utilisateur par, GroupeId id) {
        var groupe = droits.organise(par, id).groupe();
        if (!groupe.termine()) {
            groupes.terminer(id, aujourdhui());
            droits.annoncer(par, "groupe.termine", groupe, "");
        }
    }

    @Transactional
    public void reprendre(Utilisateur par, GroupeId id) {
        var groupe = droits.organise(par, id).groupe();
        if (groupe.termine()) {
            groupes.terminer(id, null);
            droits.annoncer(par, "groupe.repris", groupe, "");
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
