package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.Amenagement;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Listes.Libelle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which aménagements may help with which difficulty: to propose, never to tick.
public final class Correspondances {

    private final Map<String, Map<String, List<Amenagement>>> parDifficulte = new HashMap<>();

    /// @throws ReferentielFaux a code that does not exist, a difficulty without its aménagements
    Correspondances(Fichier fichier, Listes listes) {
        var difficultes = listes.domaines().stream()
                .flatMap(domaine -> domaine.sousDomaines().stream())
                .flatMap(sous -> sous.difficultes().libelles().stream())
                .filter(libelle -> !libelle.precisionRequise())
                .collect(Collectors.toMap(Libelle::code, Libelle::libelle));
        var banques = listes.amenagements().stream()
                .collect(Collectors.toMap(
                        Entree::code,
                        palier -> palier.amenagements().collect(Collectors.toMap(Entree::code, Function.identity()))));
        for (var ligne : fichier.correspondances()) {
            ReferentielFaux.exiger(
                    ligne.libelle().equals(difficultes.get(ligne.difficulte())),
                    "les correspondances citent la difficulté « %s », que les listes n'ont pas"
                            .formatted(ligne.libelle()));
            var precedente = parDifficulte.put(ligne.difficulte(), ligne.lire(banques));
            ReferentielFaux.exiger(
                    precedente == null, "la difficulté « %s » a deux correspondances".formatted(ligne.libelle()));
        }
        difficultes.forEach((code, libelle) -> ReferentielFaux.exiger(
                parDifficulte.containsKey(code), "la difficulté « %s » n'a pas de correspondance".formatted(libelle)));
    }

    /// The most helpful first; none for « Autre(s) », or for a difficulty that is not met at this palier.
    public List<Amenagement> pour(String difficulte, String palier) {
        return Optional.ofNullable(parDifficulte.get(difficulte))
                .map(paliers -> paliers.get(palier))
                .orElse(List.of());
    }

    /// `referentiel/correspondances.yaml` as it is written.
    record Fichier(List<Ligne> correspondances) {}

    /// @param propositions codes of aménagements, by palier
    /// @param sansObjet paliers said to have none
    record Ligne(
            String difficulte,
            String libelle,
            Map<String, List<String>> propositions,
            @Nullable List<String> sansObjet) {

        Map<String, List<Amenagement>> lire(Map<String, Map<String, Amenagement>> banques) {
            var sans = Set.copyOf(Optional.ofNullable(sansObjet).orElse(List.of()));
            var dits = new HashSet<>(propositions.keySet());
            dits.addAll(sans);
            ReferentielFaux.exiger(
                    dits.size() == propositions.size() + sans.size(),
                    "« %s » est proposée et sans objet au même palier".formatted(libelle));
            ReferentielFaux.exiger(
                    dits.equals(banques.keySet()),
                    "« %s » ne dit pas ce qu'elle propose à chaque palier".formatted(libelle));
            var lus = new HashMap<String, List<Amenagement>>();
            propositions.forEach((palier, codes) -> {
                var banque = banques.getOrDefault(palier, Map.of());
                ReferentielFaux.exiger(
                        !codes.isEmpty() && banque.keySet().containsAll(codes),
                        "« %s » propose un aménagement que la banque « %s » n'a pas".formatted(libelle, palier));
                lus.put(palier, codes.stream().map(banque::get).toList());
            });
            return lus;
        }
    }
}
