package fr.lpi.ppre;

import java.util.Map;
import java.util.TreeMap;

/// What a teacher types in the form of a PPRE.
public final class Saisies {

    private Saisies() {}

    /// The shortest that may be finalised.
    public static Map<String, String> complete() {
        return avec(
                Map.of(),
                "type",
                "ppre-remediation",
                "duree",
                "6",
                "appui.domaine.1",
                "dom-methodes-outils",
                "appui.sousDomaine.sd-attention-memoire",
                "oui",
                "difficulte.domaine.1",
                "dom-maths-sciences",
                "difficulte.sousDomaine.sd-nombres-calculs",
                "oui",
                "objectif.1.intitule",
                "Poser seul une soustraction à retenue");
    }

    /// @param paires names of fields, each followed by its value; an empty one takes the field away
    public static Map<String, String> avec(Map<String, String> depart, String... paires) {
        var champs = new TreeMap<>(depart);
        for (var i = 0; i < paires.length; i += 2) {
            champs.put(paires[i], paires[i + 1]);
        }
        champs.values().removeIf(String::isEmpty);
        return champs;
    }
}
