package fr.lpi.livret;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.lpi.redaction.Redaction;
import fr.lpi.referentiel.Listes.Amenagement;
import fr.lpi.referentiel.Listes.Categorie;
import fr.lpi.referentiel.Listes.Lame;
import fr.lpi.referentiel.Listes.Palier;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Accord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is chosen among the aménagements of a livret, in whichever bank it was.
///
/// @param champs as they are written, in the names that the step 4 of a PPRE gives them too
public record AmenagementsChoisis(Map<String, String> champs) {

    public static final AmenagementsChoisis AUCUN = new AmenagementsChoisis(Map.of());

    private static final int PREMIERS = 5;

    public AmenagementsChoisis {
        champs = Map.copyOf(champs);
    }

    /// The box of an aménagement.
    public static String champ(String amenagement) {
        return "amenagement." + amenagement;
    }

    /// The free line of an accordion.
    public static String champLibre(String lame) {
        return "libre." + lame;
    }

    /// The aménagements chosen in an accordion of a bank.
    ///
    /// @param palier the bank
    /// @param choisis entries of the bank
    /// @param texte of the free line; empty when nothing is written there
    public record Groupe(Palier palier, Categorie categorie, Lame lame, List<Amenagement> choisis, String texte) {

        /// In the order in which they come.
        public static <C> SequencedMap<C, List<Groupe>> par(List<Groupe> groupes, Function<Groupe, C> cle) {
            return groupes.stream().collect(groupingBy(cle, LinkedHashMap::new, toList()));
        }

        public boolean libre() {
            return !texte.isEmpty();
        }

        /// In the words of the bank alone.
        public List<String> deLaBanque() {
            return choisis.stream().map(Amenagement::libelle).toList();
        }

        /// In the words of the bank, then in those of the free line.
        public List<String> libelles() {
            return Stream.concat(deLaBanque().stream(), Stream.of(texte).filter(_ -> libre()))
                    .toList();
        }
    }

    public boolean contient(String amenagement) {
        return champs.getOrDefault(champ(amenagement), "").equals(Redaction.OUI);
    }

    /// Empty when nothing is written there.
    public String libre(String lame) {
        return champs.getOrDefault(champLibre(lame), "").strip();
    }

    /// By category and accordion, those of the bank that applies today first.
    public List<Groupe> groupes(Referentiel referentiel, String palier) {
        var groupes = new ArrayList<Groupe>();
        groupes.addAll(groupes(referentiel.palier(palier)));
        referentiel.paliers().stream()
                .filter(autre -> !autre.code().equals(palier))
                .forEach(autre -> groupes.addAll(groupes(autre)));
        return List.copyOf(groupes);
    }

    /// What a page that is about something else shows of them.
    public ApercuAmenagements apercu(Referentiel referentiel, String palier) {
        var tous = groupes(referentiel, palier).stream()
                .flatMap(groupe -> groupe.libelles().stream())
                .toList();
        var autres = tous.size() - PREMIERS;
        return new ApercuAmenagements(
                tous.stream().limit(PREMIERS).toList(),
                autres > 0 ? Accord.nombre(autres, "autre élément", "autres éléments") + "…" : "");
    }

    private List<Groupe> groupes(Palier palier) {
        var groupes = new ArrayList<Groupe>();
        for (var categorie : palier.categories()) {
            for (var lame : categorie.lames()) {
                var choisis = lame.amenagements().stream()
                        .filter(am -> contient(am.code()))
                        .toList();
                var libre = libre(lame.code());
                if (!choisis.isEmpty() || !libre.isEmpty()) {
                    groupes.add(new Groupe(palier, categorie, lame, choisis, libre));
                }
            }
        }
        return groupes;
    }
}
