package fr.lpi.groupes.domain;

import fr.lpi.acces.CompteId;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.groupes.Mesure;
import fr.lpi.groupes.domain.Groupe.Suivi;
import fr.lpi.web.formulaire.Nombres;
import fr.lpi.web.formulaire.Texte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A group as it is typed, right or wrong.
public record SaisieGroupe(Map<String, String> champs) {

    public static final String NOM = "nom";
    public static final String ACTION = "suit";
    public static final String INDICATEUR = "indicateur";
    public static final String MESURE = "mesure";
    public static final String UNITE = "unite";
    public static final String VISE = "vise";
    public static final String ANIMATEUR = "animateur.";
    public static final String OUI = "oui";

    public static final int NOM_MAX = 100;
    public static final int MESURE_MAX = 255;
    public static final int UNITE_MAX = 20;

    private static final Set<String> SEULS = Set.of(NOM, ACTION, INDICATEUR, MESURE, UNITE, VISE);

    public SaisieGroupe {
        champs = Map.copyOf(champs);
    }

    public static boolean connait(String champ) {
        return SEULS.contains(champ) || champ.matches("animateur\\.[0-9a-f-]{36}");
    }

    /// What a group is made of.
    public record Fiche(String nom, Suivi suivi, Set<CompteId> animateurs) {}

    /// @param fiche absent while something is wrong
    /// @param erreurs what to do, by field
    public record Lue(Optional<Fiche> fiche, Map<String, String> erreurs) {}

    /// @param exercants those of the school, among whom the animateurs are named
    /// @param ancien what the group follows already, that the project may hold no more; absent for a new one
    public Lue lire(ProjetEcrit projet, Set<CompteId> exercants, @Nullable Suivi ancien) {
        var erreurs = new LinkedHashMap<String, String>();
        if (lire(NOM).isEmpty()) {
            erreurs.put(NOM, "Donnez un nom au groupe, par exemple « Groupe du mardi ».");
        }
        Texte.tropLong(lire(NOM), NOM_MAX).ifPresent(message -> erreurs.put(NOM, message));
        var intitule = intitule(projet, ancien);
        if (intitule.isEmpty()) {
            erreurs.put(ACTION, "Choisissez l'action que suit le groupe.");
        }
        var ligne = lire(INDICATEUR);
        var mesure = ligne.isEmpty() ? mesure(erreurs) : duProjet(projet, ancien, erreurs);
        return new Lue(
                erreurs.isEmpty()
                        ? Optional.of(new Fiche(
                                lire(NOM),
                                new Suivi(lire(ACTION), intitule.orElseThrow(), ligne.isEmpty() ? null : ligne, mesure),
                                exercants.stream()
                                        .filter(compte ->
                                                lire(ANIMATEUR + compte).equals(OUI))
                                        .collect(Collectors.toSet())))
                        : Optional.empty(),
                erreurs);
    }

    private Optional<String> intitule(ProjetEcrit projet, @Nullable Suivi ancien) {
        return projet.action(lire(ACTION))
                .map(ProjetEcrit.Action::intitule)
                .or(() -> Optional.ofNullable(ancien)
                        .filter(suivi -> suivi.action().equals(lire(ACTION)))
                        .map(Suivi::intitule));
    }

    private Mesure duProjet(ProjetEcrit projet, @Nullable Suivi ancien, Map<String, String> erreurs) {
        for (var champ : List.of(MESURE, UNITE, VISE)) {
            if (!lire(champ).isEmpty()) {
                erreurs.put(
                        champ, "L'indicateur du projet a déjà sa mesure : effacez ce champ, ou choisissez « Aucun ».");
            }
        }
        return projet.indicateur(lire(INDICATEUR))
                .map(Suivi::mesure)
                .or(() -> Optional.ofNullable(ancien)
                        .filter(suivi -> lire(INDICATEUR).equals(suivi.indicateur()))
                        .map(Suivi::mesure))
                .orElseGet(() -> {
                    erreurs.put(INDICATEUR, "Choisissez dans la liste.");
                    return Mesure.AUCUNE;
                });
    }

    private Mesure mesure(Map<String, String> erreurs) {
        var vise = Nombres.lire(lire(VISE));
        if (!lire(VISE).isEmpty() && vise.isEmpty()) {
            erreurs.put(VISE, "Écrivez un nombre, par exemple 8 ou 12,5, sans l'unité.");
        }
        Texte.tropLong(lire(MESURE), MESURE_MAX).ifPresent(message -> erreurs.put(MESURE, message));
        Texte.tropLong(lire(UNITE), UNITE_MAX).ifPresent(message -> erreurs.put(UNITE, message));
        if (lire(MESURE).isEmpty() && !(lire(UNITE).isEmpty() && lire(VISE).isEmpty())) {
            erreurs.put(MESURE, "Écrivez ce que l'on mesure, ou effacez l'unité et la valeur visée.");
        }
        return new Mesure(lire(MESURE), lire(UNITE), vise.orElse(null));
    }

    private String lire(String champ) {
        return champs.getOrDefault(champ, "").strip();
    }
}
