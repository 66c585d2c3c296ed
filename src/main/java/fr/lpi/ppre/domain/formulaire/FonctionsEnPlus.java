package fr.lpi.ppre.domain.formulaire;

import fr.lpi.referentiel.Listes.Fonction;
import fr.lpi.referentiel.Referentiel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The functions of participants that a school added to the guide's four.
///
/// @param reglees by code, whether it is on today; one switched off stays here, and one never switched on is absent
public record FonctionsEnPlus(Map<String, Boolean> reglees) {

    public static final FonctionsEnPlus AUCUNE = new FonctionsEnPlus(Map.of());

    public FonctionsEnPlus {
        reglees = Map.copyOf(reglees);
    }

    public boolean active(String code) {
        return reglees.getOrDefault(code, false);
    }

    /// The list « Fonction » of a line that holds `tenue`: what was switched off is still there for who has it.
    List<Fonction> avec(Referentiel referentiel, String tenue) {
        return Stream.concat(
                        referentiel.fonctions().stream(),
                        referentiel.fonctionsExtension().stream()
                                .filter(fonction -> active(fonction.code())
                                        || fonction.code().equals(tenue) && reglees.containsKey(tenue)))
                .toList();
    }
}
