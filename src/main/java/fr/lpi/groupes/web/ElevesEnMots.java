package fr.lpi.groupes.web;

import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.web.Alphabet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How the pages of a group list its pupils.
public final class ElevesEnMots {

    private ElevesEnMots() {}

    /// By the name that is shown.
    public static List<FicheEleve> parNom(Collection<EleveId> ids, Map<EleveId, FicheEleve> eleves) {
        return ids.stream()
                .map(eleves::get)
                .filter(Objects::nonNull)
                .sorted(Alphabet.parNom(FicheEleve::nom, FicheEleve::prenom))
                .toList();
    }

    /// « 6A », « a quitté l'établissement ».
    public static String classe(FicheEleve eleve) {
        var place = eleve.place();
        return place == null || !eleve.inscrit() ? "a quitté l'établissement" : place.classe();
    }
}
