package fr.lpi.groupes.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.domain.Seance;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.groupes.persistence.JdbcSeances;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.web.erreur.Introuvable;
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

/// Holds the sessions of a group: for its animateurs and the direction.
@Component
public class TenirSeances {

    private final DroitsGroupe droits;
    private final JdbcGroupes groupes;
    private final JdbcSeances seances;
    private final Eleves eleves;
    private final FichesEleves fiches;
    private final Clock horloge;

    TenirSeances(
            DroitsGroupe droits,
            JdbcGroupes groupes,
            JdbcSeances seances,
            Eleves eleves,
            FichesEleves fiches,
            Clock horloge) {
        this.droits = droits;
        this.groupes = groupes;
        this.seances = seances;
        this.eleves = eleves;
        this.fiches = fiches;
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
    public Ouverte ouvrir(Utilisateur par, GroupeId id, String le) {
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
    public SeanceOuverte montrer(Utilisateur par, GroupeId id, UUID seance) {
        var groupe = droits.anime(par, id);
        var lue = seances.parId(id, seance).orElseThrow(Introuvable::new);
        var concernes = Stream.concat(
                        lue.presences().keySet().stream(),
                        groupes.sejours(id).stream().filter(Sejour::enCours).map(Sejour::eleve))
                .collect(Collectors.toSet());
        return new SeanceOuverte(
                groupe,
                lue,
                fiches.parIds(concernes).stream().collect(Collectors.toMap(FicheEleve::id, fiche -> fiche)));
    }

    /// Writes what changed and is right; the rest is said at its field.
    @Transactional
    public Saisie noter(Utilisateur par, GroupeId id, UUID seance, List<Modification> modifications) {
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

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
