package fr.lpi.groupes.domain;

import fr.lpi.groupes.Presence;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Jours;
import fr.lpi.web.formulaire.Jours.Borne;
import fr.lpi.web.formulaire.Texte;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is typed of a session: its day, its roll, a remark. Each field stands by itself: what is right is kept,
/// whatever is wrong beside it.
public final class SaisieSeance {

    public static final String LE = "le";
    public static final String REMARQUE = "remarque";
    public static final String ANNULEE = "annulee";
    public static final String PRESENCE = "presence.";
    public static final int REMARQUE_MAX = 1000;

    private static final Pattern IDENTIFIANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private SaisieSeance() {}

    public static boolean connait(String champ) {
        return Set.of(LE, REMARQUE, ANNULEE).contains(champ) || eleve(champ).isPresent();
    }

    /// Whose presence a field holds; nobody's for the others.
    public static Optional<EleveId> eleve(String champ) {
        var id = champ.startsWith(PRESENCE) ? champ.substring(PRESENCE.length()) : "";
        return IDENTIFIANT.matcher(id).matches() ? Optional.of(EleveId.de(id)) : Optional.empty();
    }

    /// @param presences of those whose line changed
    /// @param erreurs what to do, by field
    public record Lue(Seance seance, Map<EleveId, Presence> presences, Map<String, String> erreurs) {}

    /// The session as it is after these fields were written.
    ///
    /// @param ecrits fields that changed
    /// @param autres days of the group's other sessions
    public static Lue lire(
            Seance seance,
            Map<String, String> champs,
            Collection<String> ecrits,
            Borne depuis,
            LocalDate aujourdhui,
            Set<LocalDate> autres) {
        var erreurs = new LinkedHashMap<String, String>();
        var presences = new LinkedHashMap<EleveId, Presence>();
        var le = seance.le();
        var remarque = seance.remarque();
        for (var champ : ecrits) {
            var valeur = champs.getOrDefault(champ, "");
            switch (champ) {
                case LE -> {
                    var lu = jour(valeur, depuis, aujourdhui, autres);
                    le = lu.jour().orElse(le);
                    if (!lu.refus().isEmpty()) {
                        erreurs.put(LE, lu.refus());
                    }
                }
                case REMARQUE -> {
                    var refus = Texte.tropLong(valeur, REMARQUE_MAX);
                    refus.ifPresent(message -> erreurs.put(REMARQUE, message));
                    remarque = refus.isPresent() ? remarque : valeur.strip();
                }
                case ANNULEE -> {}
                default ->
                    Presence.de(valeur)
                            .ifPresentOrElse(
                                    presence -> eleve(champ).ifPresent(eleve -> presences.put(eleve, presence)),
                                    () -> erreurs.put(champ, "Choisissez présent, absent ou excusé."));
            }
        }
        return new Lue(
                new Seance(
                        seance.id(),
                        le,
                        remarque,
                        champs.getOrDefault(ANNULEE, "").equals(SaisieGroupe.OUI),
                        seance.presences()),
                presences,
                erreurs);
    }

    /// The day of a session, today at the latest.
    ///
    /// @param autres days that are taken
    public static Jours.Lu jour(String saisi, Borne depuis, LocalDate aujourdhui, Set<LocalDate> autres) {
        var lu = Jours.entre(saisi, depuis, aujourdhui, aujourdhui);
        return lu.jour()
                .filter(autres::contains)
                .map(pris -> new Jours.Lu(
                        Optional.empty(),
                        "Une autre séance est notée le %s : écrivez une autre date.".formatted(Jour.ecrire(pris))))
                .orElse(lu);
    }
}
