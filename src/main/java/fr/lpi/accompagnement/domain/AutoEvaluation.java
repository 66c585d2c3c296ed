package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.RapportProjet.Face;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.redaction.Reproche;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.formulaire.Texte;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The self-evaluation of the scheme: for each of its six faces a level, what shows it, what is to be improved.
public final class AutoEvaluation implements Grille {

    public static final String ATTEINTE = "atteinte";
    public static final String PREUVES = "preuves";
    public static final String AMELIORER = "ameliorer";
    public static final int TEXTE_MAX = 1000;

    private static final String PREFIXE = "grille.";

    public static String champ(Volet face, String colonne) {
        return PREFIXE + face.code() + "." + colonne;
    }

    /// The words of a column.
    public static String libelle(String colonne) {
        return switch (colonne) {
            case ATTEINTE -> "Où en est-on ?";
            case PREUVES -> "Ce qui le montre";
            case AMELIORER -> "Ce qu'il faut améliorer";
            default -> throw new IllegalArgumentException(colonne);
        };
    }

    private record Case(Volet face, String colonne) {}

    private static Optional<Case> lire(String champ) {
        return Volet.faces().stream()
                .flatMap(face -> Stream.of(ATTEINTE, PREUVES, AMELIORER).map(colonne -> new Case(face, colonne)))
                .filter(c -> champ(c.face(), c.colonne()).equals(champ))
                .findFirst();
    }

    @Override
    public boolean connait(String champ) {
        return lire(champ).isPresent();
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        return lire(champ)
                .filter(c -> !c.colonne().equals(ATTEINTE))
                .map(_ -> OptionalInt.of(TEXTE_MAX))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public String ou(String champ) {
        return lire(champ)
                .map(c -> "%s, « %s »".formatted(c.face().libelle(), libelle(c.colonne())))
                .orElse(champ);
    }

    /// What is to be mended in a grid.
    public static List<Reproche> reproches(Map<String, String> champs) {
        var reproches = new ArrayList<Reproche>();
        for (var face : Volet.faces()) {
            for (var colonne : List.of(PREUVES, AMELIORER)) {
                var champ = champ(face, colonne);
                Texte.tropLong(champs.getOrDefault(champ, ""), TEXTE_MAX)
                        .ifPresent(message -> reproches.add(new Reproche(champ, message, true)));
            }
            var atteinte = champs.getOrDefault(champ(face, ATTEINTE), "");
            if (!atteinte.isEmpty() && Atteinte.de(atteinte).isEmpty()) {
                reproches.add(new Reproche(champ(face, ATTEINTE), "Choisissez l'un des quatre niveaux.", true));
            }
        }
        return reproches;
    }

    /// Whether somebody has said a level of at least one face.
    public static boolean remplie(Map<String, String> champs) {
        return Volet.faces().stream()
                .anyMatch(face -> Atteinte.de(champs.getOrDefault(champ(face, ATTEINTE), ""))
                        .isPresent());
    }

    /// What several people say, face by face, without who said it.
    ///
    /// @param grilles the fields of each; those that say no level count for nothing
    public static List<Face> synthese(Collection<Map<String, String>> grilles) {
        var remplies = grilles.stream().filter(AutoEvaluation::remplie).toList();
        return Volet.faces().stream()
                .map(face -> new Face(
                        face.libelle(),
                        Stream.of(Atteinte.values())
                                .map(atteinte -> (int) remplies.stream()
                                        .filter(champs -> atteinte.code().equals(champs.get(champ(face, ATTEINTE))))
                                        .count())
                                .toList(),
                        textes(remplies, champ(face, PREUVES)),
                        textes(remplies, champ(face, AMELIORER))))
                .toList();
    }

    /// Sorted, so that their order does not tell whose they are.
    private static List<String> textes(List<Map<String, String>> grilles, String champ) {
        return grilles.stream()
                .map(champs -> champs.getOrDefault(champ, "").strip())
                .filter(texte -> !texte.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
