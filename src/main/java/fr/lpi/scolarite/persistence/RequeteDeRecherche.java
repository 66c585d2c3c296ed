package fr.lpi.scolarite.persistence;

import fr.lpi.web.Recherche;
import fr.lpi.web.Recherche.Terme;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A search as the index of PostgreSQL is asked it, three times: for all it finds, for what begins as typed, for the
/// very words. Words are letters and digits only, so that nothing in them means anything to the index.
///
/// @param connus the words of the schools that may be one error away
record RequeteDeRecherche(Recherche recherche, Collection<String> connus) {

    /// Longer than any word of a name, and short enough for the index.
    private static final int LONGUEUR = 200;

    /// What may be one error away from a word of a name.
    static String[] indices(Recherche recherche) {
        return recherche.termes().stream()
                .flatMap(terme -> Stream.concat(Stream.of(terme.enUnMot()), terme.parties().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    static boolean sansEspoir(Recherche recherche) {
        return recherche.mots().stream().anyMatch(mot -> mot.length() > LONGUEUR);
    }

    String tout() {
        return requete(mot -> Stream.concat(
                        Stream.of(debut(mot)),
                        connus.stream()
                                .filter(connu -> Recherche.uneFaute(mot, connu))
                                .map(RequeteDeRecherche::exact))
                .collect(Collectors.joining(" | ", "(", ")")));
    }

    String debuts() {
        return requete(RequeteDeRecherche::debut);
    }

    String exacts() {
        return requete(RequeteDeRecherche::exact);
    }

    private String requete(Function<String, String> unMot) {
        return recherche.termes().stream().map(terme -> terme(terme, unMot)).collect(Collectors.joining(" & "));
    }

    private static String terme(Terme terme, Function<String, String> unMot) {
        var parties = terme.parties().stream().map(unMot).collect(Collectors.joining(" & "));
        return terme.parties().size() == 1 ? parties : "(%s | %s)".formatted(unMot.apply(terme.enUnMot()), parties);
    }

    private static String exact(String mot) {
        return "'" + mot + "'";
    }

    private static String debut(String mot) {
        return exact(mot) + ":*";
    }
}
