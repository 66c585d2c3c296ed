package fr.lpi.web.formulaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Merges what an editor sends into what is stored, field by field.
///
/// Unchanged since it was seen → written. Changed meanwhile by somebody else → neither is lost: the stored value stays
/// and the other is a conflict to be settled. An absent field is the empty string.
///
/// @param champs what is stored afterwards; empty fields are absent
/// @param ecrits fields whose stored value changed
/// @param conflits fields left as they were because both sides had changed them
public record Fusion(Map<String, String> champs, List<String> ecrits, List<Modification> conflits) {

    public static Fusion de(Map<String, String> stockes, Collection<Modification> modifications) {
        var champs = new TreeMap<>(stockes);
        var ecrits = new ArrayList<String>();
        var conflits = new ArrayList<Modification>();
        for (var modification : modifications) {
            var champ = modification.champ();
            var stocke = champs.getOrDefault(champ, "");
            if (modification.valeur().equals(stocke) || modification.valeur().equals(modification.vu())) {
                continue;
            }
            if (!stocke.equals(modification.vu())) {
                conflits.add(modification);
                continue;
            }
            if (modification.valeur().isEmpty()) {
                champs.remove(champ);
            } else {
                champs.put(champ, modification.valeur());
            }
            ecrits.add(champ);
        }
        return new Fusion(champs, List.copyOf(ecrits), List.copyOf(conflits));
    }

    /// The same for texts whose author saw the fields empty.
    public static Fusion ajoutant(Map<String, String> stockes, Map<String, String> ajouts) {
        return de(
                stockes,
                ajouts.entrySet().stream()
                        .map(ajout -> new Modification(ajout.getKey(), "", ajout.getValue()))
                        .toList());
    }
}
