package fr.lpi.groupes.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.domain.Cahier;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.groupes.persistence.JdbcProgres;
import fr.lpi.groupes.persistence.JdbcSeances;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes how the pupils of a group get on: for its animateurs and the direction.
@Component
public class NoterProgres {

    private final DroitsGroupe droits;
    private final JdbcGroupes groupes;
    private final JdbcSeances seances;
    private final JdbcProgres progres;
    private final FichesEleves fiches;
    private final EnvoisUniques envois;
    private final Clock horloge;

    NoterProgres(
            DroitsGroupe droits,
            JdbcGroupes groupes,
            JdbcSeances seances,
            JdbcProgres progres,
            FichesEleves fiches,
            EnvoisUniques envois,
            Clock horloge) {
        this.droits = droits;
        this.groupes = groupes;
        this.seances = seances;
        this.progres = progres;
        this.fiches = fiches;
        this.envois = envois;
        this.horloge = horloge;
    }

    /// A pupil of a group.
    public record Suivi(Groupe groupe, FicheEleve eleve, boolean membre, Cahier cahier) {}

    /// @throws Introuvable the pupil never was in this group
    @Transactional
    public Suivi suivre(Utilisateur par, GroupeId id, EleveId eleve) {
        var suivi = suivi(par, id, eleve);
        droits.annoncer(par, "groupe.eleve.lu", suivi.groupe(), "");
        return suivi;
    }

    private Suivi suivi(Utilisateur par, GroupeId id, EleveId eleve) {
        var groupe = droits.anime(par, id);
        var sejours = groupes.sejours(id).stream()
                .filter(sejour -> sejour.eleve().equals(eleve))
                .toList();
        if (sejours.isEmpty()) {
            throw new Introuvable();
        }
        return new Suivi(
                groupe,
                fiches.parIds(List.of(eleve)).stream().findFirst().orElseThrow(Introuvable::new),
                sejours.stream().anyMatch(Sejour::enCours),
                new Cahier(seances.de(id), progres.de(id)));
    }

    /// @return what is wrong; nothing when it is noted
    @Transactional
    public Saisie noter(Utilisateur par, GroupeId id, EleveId eleve, List<Modification> modifications, String cle) {
        var groupe = suivi(par, id, eleve).groupe();
        var champs = Fusion.de(Map.of(), modifications).champs();
        var lue = lire(groupe, champs);
        lue.progres()
                .ifPresent(note -> envois.uneFois(cle, () -> {
                    var nouvelle = new Note(UUID.randomUUID(), eleve, note);
                    progres.noter(id, nouvelle, par.id(), horloge.instant());
                    droits.annoncer(par, "groupe.progres", groupe, "");
                    return nouvelle.id().toString();
                }));
        return new Saisie(champs, Map.of(), lue.erreurs());
    }

    @Transactional
    public Saisie corriger(Utilisateur par, GroupeId id, EleveId eleve, UUID note, List<Modification> modifications) {
        progres.tenir(note);
        var suivi = suivi(par, id, eleve);
        var avant = note(suivi, eleve, note);
        var fusion = Fusion.de(avant.champs(), modifications);
        var lue = lire(suivi.groupe(), fusion.champs());
        var erreurs = new HashMap<>(lue.erreurs());
        fusion.conflits().forEach(conflit -> erreurs.put(conflit.champ(), Saisie.rencontre(fusion, conflit)));
        if (!erreurs.isEmpty()) {
            return Saisie.refusee(avant.champs(), modifications, erreurs);
        }
        if (!fusion.ecrits().isEmpty()) {
            progres.noter(id, new Note(note, eleve, lue.progres().orElseThrow()), par.id(), horloge.instant());
            droits.annoncer(
                    par,
                    "groupe.progres.corrige",
                    suivi.groupe(),
                    fusion.ecrits().size() + " champ(s)");
        }
        return Saisie.de(fusion.champs());
    }

    /// @throws Introuvable no such note of this pupil
    @Transactional
    public void retirer(Utilisateur par, GroupeId id, EleveId eleve, UUID note) {
        var groupe = droits.anime(par, id);
        if (!progres.retirer(id, eleve, note, par.id(), horloge.instant())) {
            throw new Introuvable();
        }
        droits.annoncer(par, "groupe.progres.retire", groupe, "");
    }

    private static Note note(Suivi suivi, EleveId eleve, UUID note) {
        return suivi.cahier().notes(eleve).stream()
                .filter(autre -> autre.id().equals(note))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private SaisieProgres.Lue lire(Groupe groupe, Map<String, String> champs) {
        return new SaisieProgres(champs).lire(groupe.suivi().mesure().compte(), groupe.debut(), LocalDate.now(horloge));
    }
}
