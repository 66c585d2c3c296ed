package fr.lpi.groupes.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.domain.Cahier;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.groupes.persistence.JdbcGroupes.Compte;
import fr.lpi.groupes.persistence.JdbcProgres;
import fr.lpi.groupes.persistence.JdbcSeances;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.web.Alphabet;
import fr.lpi.web.erreur.Introuvable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The groups that a person makes or runs, and one of them.
@Component
public class LireGroupes {

    private final DroitsGroupe droits;
    private final ActionsAp actions;
    private final JdbcGroupes groupes;
    private final JdbcSeances seances;
    private final JdbcProgres progres;
    private final FichesEleves fiches;
    private final Etablissements etablissements;
    private final Comptes comptes;

    LireGroupes(
            DroitsGroupe droits,
            ActionsAp actions,
            JdbcGroupes groupes,
            JdbcSeances seances,
            JdbcProgres progres,
            FichesEleves fiches,
            Etablissements etablissements,
            Comptes comptes) {
        this.droits = droits;
        this.actions = actions;
        this.groupes = groupes;
        this.seances = seances;
        this.progres = progres;
        this.fiches = fiches;
        this.etablissements = etablissements;
        this.comptes = comptes;
    }

    /// @param projets those that this person writes, of which it may make groups
    /// @param noms of the animateurs
    public record Miens(
            List<Compte> groupes,
            List<ProjetEcrit> projets,
            List<Etablissement> etablissements,
            Map<CompteId, Utilisateur> noms) {}

    /// @throws Introuvable a profile that works in no school
    @Transactional
    public Miens miens(Utilisateur moi) {
        if (moi.profil() != Profil.DIRECTION && moi.profil() != Profil.ENSEIGNANT) {
            throw new Introuvable();
        }
        var projets = actions.ecrits(moi);
        var parId = projets.stream().collect(Collectors.toMap(ProjetEcrit::id, Function.identity()));
        var miens = groupes.tous().stream()
                .map(compte -> new Compte(
                        Optional.ofNullable(parId.get(compte.groupe().projet()))
                                .map(projet -> droits.accorder(compte.groupe(), projet))
                                .orElse(compte.groupe()),
                        compte.eleves(),
                        compte.seances(),
                        compte.derniere()))
                .toList();
        return new Miens(
                miens,
                projets.stream().filter(projet -> !projet.clos()).toList(),
                etablissements.parIds(moi.etablissements()),
                noms(miens.stream().map(Compte::groupe).toList()));
    }

    private Map<CompteId, Utilisateur> noms(Collection<Groupe> lus) {
        return comptes.parIds(
                lus.stream().flatMap(groupe -> groupe.animateurs().stream()).collect(Collectors.toSet()));
    }

    /// A group with all its page needs.
    ///
    /// @param organise whether this person makes it
    /// @param eleves those in it, and those of whom something is written
    /// @param cahier absent for who does not run it
    /// @param animateurs by name
    public record Ouvert(
            Groupe groupe,
            boolean organise,
            Etablissement etablissement,
            List<Sejour> sejours,
            Map<EleveId, FicheEleve> eleves,
            Optional<Cahier> cahier,
            List<String> animateurs) {}

    @Transactional
    public Ouvert ouvrir(Utilisateur par, GroupeId id) {
        var vu = droits.voir(par, id);
        var groupe = vu.groupe();
        droits.annoncer(par, "groupe.lu", groupe, "");
        var sejours = groupes.sejours(id);
        return new Ouvert(
                groupe,
                vu.projet().isPresent(),
                etablissements.parId(groupe.etablissement()).orElseThrow(Introuvable::new),
                sejours,
                fiches.parIds(sejours.stream().map(Sejour::eleve).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(FicheEleve::id, Function.identity())),
                vu.anime() ? Optional.of(new Cahier(seances.de(id), progres.de(id))) : Optional.empty(),
                noms(List.of(groupe)).values().stream()
                        .map(Utilisateur::nomComplet)
                        .sorted(Alphabet.francais())
                        .toList());
    }
}
