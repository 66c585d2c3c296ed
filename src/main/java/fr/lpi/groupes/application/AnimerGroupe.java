package fr.lpi.groupes.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.domain.Cahier;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieProgres;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.domain.Seance;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.groupes.persistence.JdbcProgres;
import fr.lpi.groupes.persistence.JdbcSeances;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds the sessions of a group and notes how its pupils get on: for its animateurs and the direction.
@Component
public class AnimerGroupe {

    private final DroitsGroupe droits;
    private final JdbcGroupes groupes;
    private final JdbcSeances seances;
    private final JdbcProgres progres;
    private final Eleves eleves;
    private final FichesEleves fiches;
    private final EnvoisUniques envois;
    private final Clock horloge;

    AnimerGroupe(
            DroitsGroupe droits,
            JdbcGroupes groupes,
            JdbcSeances seances,
            JdbcProgres progres,
            Eleves eleves,
            FichesEleves fiches,
            EnvoisUniques envois,
            Clock horloge) {
        this.droits = droits;
        this.groupes = groupes;
        this.seances = seances;
        this.progres = progres;
        this.eleves = eleves;
        this.fiches = fiches;
        this.envois = envois;
        this.horloge = horloge;
    }

    /// What came of « Noter une séance ».
    ///
    /// @param seance absent when the day is refused
    /// @param nouvelle whether there was none of that day
    /// @param refus empty when the day is not refused
    public record Ouverte(Optional<UUID> seance, boolean nouvelle, String refus) {}

    /// The session of a day, made if there was none: those expected that day are noted present.
    @Transactional
    public Ouverte ouvrirSeance(Utilisateur par, GroupeId id, String le) {
        var groupe = droits.anime(par, id);
        if (groupe.termine()) {
            return new Ouverte(Optional.empty(), false, "Ce groupe est terminé : reprenez-le pour noter une séance.");
        }
        var lu = SaisieSeance.jour(le, groupe.debut(), aujourdhui(), Set.of());
        if (lu.jour().isEmpty()) {
            return new Ouverte(Optional.empty(), false, lu.refus());
        }
        var jour = lu.jour().get();
        var ouverte = seances.ouvrir(id, jour, par.id(), horloge.instant());
        if (ouverte.nouvelle()) {
            seances.noter(id, ouverte.id(), attendus(id, jour), Presence.PRESENT, par.id(), horloge.instant());
            droits.annoncer(par, "groupe.seance.ouverte", groupe, "");
        }
        return new Ouverte(Optional.of(ouverte.id()), ouverte.nouvelle(), "");
    }

    /// Those in the group that day who have not left the school.
    private List<EleveId> attendus(GroupeId id, LocalDate jour) {
        var membres = groupes.sejours(id).stream()
                .filter(sejour -> sejour.couvre(jour))
                .map(Sejour::eleve)
                .collect(Collectors.toSet());
        return eleves.parIds(membres).stream().map(Eleve::id).toList();
    }

    /// A session with those it may be about: who was expected, and who is in the group today.
    ///
    /// @param eleves by identifier
    public record SeanceOuverte(Groupe groupe, Seance seance, Map<EleveId, FicheEleve> eleves) {}

    @Transactional(readOnly = true)
    public SeanceOuverte seance(Utilisateur par, GroupeId id, UUID seance) {
        var groupe = droits.anime(par, id);
        var lue = seances.parId(id, seance).orElseThrow(Introuvable::new);
        var concernes = Stream.concat(
                        lue.presences().keySet().stream(),
                        groupes.sejours(id).stream().filter(Sejour::enCours).map(Sejour::eleve))
                .collect(Collectors.toSet());
        return new SeanceOuverte(groupe, lue, fiches(concernes));
    }

    private Map<EleveId, FicheEleve> fiches(Set<EleveId> ids) {
        return fiches.parIds(ids).stream().collect(Collectors.toMap(FicheEleve::id, fiche -> fiche));
    }

    /// Writes what changed and is right; the rest is said at its field.
    @Transactional
    public Saisie noterSeance(Utilisateur par, GroupeId id, UUID seance, List<Modification> modifications) {
        var groupe = droits.anime(par, id);
        var avant = seances.pourEcrire(id, seance).orElseThrow(Introuvable::new);
        var membres = groupes.sejours(id).stream().map(Sejour::eleve).collect(Collectors.toSet());
        var fusion = Fusion.de(
                avant.champs(),
                modifications.stream()
                        .filter(modification -> SaisieSeance.eleve(modification.champ())
                                .map(membres::contains)
                                .orElse(true))
                        .toList());
        var autres = seances.de(id).stream()
                .filter(autre -> !autre.id().equals(seance))
                .map(Seance::le)
                .collect(Collectors.toSet());
        var lue = SaisieSeance.lire(avant, fusion.champs(), fusion.ecrits(), groupe.debut(), aujourdhui(), autres);
        var erreurs = new HashMap<>(lue.erreurs());
        fusion.conflits().forEach(conflit -> erreurs.put(conflit.champ(), rencontre(fusion, conflit)));
        if (!fusion.ecrits().isEmpty()) {
            seances.modifier(lue.seance());
            lue.presences()
                    .forEach((eleve, presence) ->
                            seances.noter(id, seance, List.of(eleve), presence, par.id(), horloge.instant()));
            droits.annoncer(par, "groupe.seance", groupe, fusion.ecrits().size() + " champ(s)");
        }
        var apres = seances.parId(id, seance).orElseThrow().champs();
        return erreurs.isEmpty()
                ? Saisie.de(apres)
                : Saisie.refusee(
                        apres,
                        modifications.stream()
                                .filter(modification -> erreurs.containsKey(modification.champ()))
                                .toList(),
                        erreurs);
    }

    private static String rencontre(Fusion fusion, Modification conflit) {
        return SaisieSeance.eleve(conflit.champ())
                .flatMap(_ -> Presence.de(fusion.champs().getOrDefault(conflit.champ(), "")))
                .map(presence ->
                        "Quelqu'un a noté « %s » entre-temps. Enregistrez de nouveau pour garder votre réponse."
                                .formatted(presence.libelle().toLowerCase(Locale.FRENCH)))
                .orElseGet(() -> Saisie.rencontre(fusion, conflit));
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
        return new SaisieProgres(champs).lire(groupe.suivi().mesure().compte(), groupe.debut(), aujourdhui());
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
