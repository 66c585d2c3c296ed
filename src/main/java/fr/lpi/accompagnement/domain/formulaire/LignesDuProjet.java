package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.redaction.Redaction;
import fr.lpi.web.formulaire.Jour;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a project, and the lines they make.
final class LignesDuProjet {

    private final Map<String, String> champs;
    private final Map<Rangee, List<String>> lignes;

    LignesDuProjet(Map<String, String> champs) {
        this.champs = champs;
        this.lignes = ranger(champs);
    }

    /// The fields that are not withdrawn, and the places of the lines, in the order of the pages.
    List<String> enOrdre() {
        return Stream.of(Volet.values())
                .flatMap(volet -> Stream.concat(
                        FormulaireProjet.seuls(volet).stream().map(FormulaireProjet.Seul::nom),
                        FormulaireProjet.rangees(volet).stream().flatMap(this::enOrdre)))
                .toList();
    }

    private Stream<String> enOrdre(Rangee rangee) {
        return Stream.concat(
                Stream.of(rangee.prefixe()),
                de(rangee).stream()
                        .flatMap(ligne ->
                                rangee.colonnes().stream().map(colonne -> rangee.champ(ligne, colonne.nom()))));
    }

    String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }

    String lire(Rangee rangee, String ligne, String colonne) {
        return lire(rangee.champ(ligne, colonne));
    }

    /// Absent when it is not a day, or not written.
    @Nullable
    LocalDate jour(Rangee rangee, String ligne, String colonne) {
        return Jour.lire(lire(rangee, ligne, colonne).strip()).orElse(null);
    }

    /// The lines that hold something and are not withdrawn, in the order of their making.
    List<String> de(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> !retiree(rangee, ligne)).toList();
    }

    /// Those that were withdrawn.
    List<String> retirees(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> retiree(rangee, ligne)).toList();
    }

    private boolean retiree(Rangee rangee, String ligne) {
        return lire(rangee, ligne, Rangee.RETIREE).equals(Redaction.OUI);
    }

    private List<String> toutes(Rangee rangee) {
        return lignes.getOrDefault(rangee, List.of());
    }

    private static Map<Rangee, List<String>> ranger(Map<String, String> champs) {
        var rangees = new EnumMap<Rangee, TreeSet<String>>(Rangee.class);
        champs.forEach((champ, valeur) -> Rangee.lire(champ)
                .filter(c -> !c.coche() && !valeur.isBlank())
                .ifPresent(c -> rangees.computeIfAbsent(c.rangee(), _ -> new TreeSet<>())
                        .add(c.ligne())));
        var lignes = new EnumMap<Rangee, List<String>>(Rangee.class);
        rangees.forEach((rangee, siennes) -> lignes.put(rangee, List.copyOf(siennes)));
        return lignes;
    }
}
