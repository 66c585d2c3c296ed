package fr.lpi.groupes.application;

import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What came of a form: saved when nothing is wrong, else what its page shows again.
///
/// @param champs as they were typed
/// @param lus what is stored, which the page has now seen
/// @param erreurs what to do, by field
public record Saisie(Map<String, String> champs, Map<String, String> lus, Map<String, String> erreurs) {

    public Saisie {
        champs = Map.copyOf(champs);
        lus = Map.copyOf(lus);
    }

    /// A form that opens on what is stored.
    public static Saisie de(Map<String, String> lus) {
        return new Saisie(lus, lus, Map.of());
    }

    static Saisie refusee(Map<String, String> lus, List<Modification> modifications, Map<String, String> erreurs) {
        var champs = new HashMap<>(lus);
        modifications.forEach(modification -> champs.put(modification.champ(), modification.valeur()));
        return new Saisie(champs, lus, erreurs);
    }

    public boolean enregistree() {
        return erreurs.isEmpty();
    }

    public String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }

    /// What is said at a field that somebody else wrote meanwhile: to send the form again is to have seen it.
    static String rencontre(Fusion fusion, Modification conflit) {
        var autre = fusion.champs().getOrDefault(conflit.champ(), "");
        return autre.isEmpty()
                ? "Quelqu'un a effacé ce champ entre-temps. Enregistrez de nouveau pour garder ce que vous avez mis."
                : "Quelqu'un a mis « %s » entre-temps. Enregistrez de nouveau pour garder ce que vous avez mis."
                        .formatted(autre);
    }
}
