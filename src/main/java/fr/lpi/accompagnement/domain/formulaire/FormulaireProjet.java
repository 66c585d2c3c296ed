package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.web.formulaire.Grille;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The fields of an AP project, face by face: those that stand once, and those of its lines.
public final class FormulaireProjet implements Grille {

    public static final String INTITULE = "intitule";
    public static final String BUTS = "buts";
    public static final String REALISE = "realise";
    public static final String EFFETS = "effets";
    public static final String GARDER = "garder";
    public static final String CHANGER = "changer";
    public static final int LIGNE_MAX = 255;
    public static final int TEXTE_MAX = 3000;

    private static final Map<String, Seul> SEULS = seuls();

    /// A field that stands once.
    ///
    /// @param aide empty for none
    public record Seul(String nom, Volet volet, String libelle, String aide, int max, boolean requis) {

        /// Whether it concludes its face, after the lines.
        public boolean conclut() {
            return nom.equals("regulation") || nom.equals("evolution");
        }

        public boolean surUneLigne() {
            return max == LIGNE_MAX;
        }
    }

    private static Map<String, Seul> seuls() {
        var seuls = new LinkedHashMap<String, Seul>();
        List.of(
                        new Seul(INTITULE, Volet.PROJET, "Intitulé du projet", "", LIGNE_MAX, true),
                        texte(
                                "orientations",
                                Volet.PROJET,
                                "Orientations",
                                "Le contrat ou le projet d'établissement que ce projet suit"),
                        new Seul(BUTS, Volet.PROJET, "Buts", "Ce que le projet veut changer", TEXTE_MAX, true),
                        texte("pilotage", Volet.PILOTAGE, "Pilotage", "Qui pilote, avec qui, à quel rythme"),
                        texte("organisation", Volet.ORGANISATION, "Organisation retenue", ""),
                        texte("dispositions", Volet.ORGANISATION, "Dispositions à prendre", ""),
                        texte("moyens", Volet.ORGANISATION, "Moyens à mettre en œuvre", ""),
                        texte(
                                "diagnostic",
                                Volet.DEMARCHE,
                                "Diagnostic initial",
                                "Les besoins constatés, sans le nom d'aucun élève"),
                        texte(
                                "regulation",
                                Volet.DEMARCHE,
                                "Régulation, nouveau diagnostic",
                                "Ce que les actions ont donné, et ce que l'on décide ensuite"),
                        texte("suivi", Volet.SUIVI, "Suivi et coordination", ""),
                        texte("communication", Volet.COMMUNICATION, "Communication", ""),
                        texte("evaluation", Volet.EVALUATION, "Modalités d'évaluation", ""),
                        texte("evolution", Volet.EVALUATION, "Modalités d'évolution", ""),
                        new Seul(
                                REALISE,
                                Volet.BILAN,
                                "Ce qui a été fait",
                                "Par rapport à ce qui était prévu",
                                TEXTE_MAX,
                                true),
                        texte(EFFETS, Volet.BILAN, "Ce que les élèves y ont gagné", ""),
                        texte(GARDER, Volet.BILAN, "Ce que l'on garde", ""),
                        new Seul(
                                CHANGER,
                                Volet.BILAN,
                                "Ce que l'on change l'an prochain",
                                "Le projet suivant en partira",
                                TEXTE_MAX,
                                true))
                .forEach(seul -> seuls.put(seul.nom(), seul));
        return seuls;
    }

    private static Seul texte(String nom, Volet volet, String libelle, String aide) {
        return new Seul(nom, volet, libelle, aide, TEXTE_MAX, false);
    }

    public static List<Seul> seuls(Volet volet) {
        return SEULS.values().stream().filter(seul -> seul.volet() == volet).toList();
    }

    /// The lines of a face, in the order of its page.
    public static List<Rangee> rangees(Volet volet) {
        return Stream.of(Rangee.values())
                .filter(rangee -> rangee.volet() == volet)
                .toList();
    }

    public static Optional<Volet> volet(String champ) {
        return Optional.ofNullable(SEULS.get(champ))
                .map(Seul::volet)
                .or(() -> Rangee.lire(champ).map(c -> c.rangee().volet()));
    }

    @Override
    public boolean connait(String champ) {
        return volet(champ).isPresent();
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        var seul = SEULS.get(champ);
        if (seul != null) {
            return OptionalInt.of(seul.max());
        }
        return Rangee.lire(champ)
                .flatMap(c -> c.rangee().colonne(c.colonne()))
                .map(Colonne::max)
                .filter(max -> max > 0)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public String ou(String champ) {
        var seul = SEULS.get(champ);
        return seul != null
                ? seul.libelle()
                : Rangee.lire(champ)
                        .map(c -> c.rangee()
                                .colonne(c.colonne())
                                .map(Colonne::libelle)
                                .filter(libelle -> !libelle.equals(c.rangee().nom()))
                                .map(libelle -> c.rangee().nom() + ", « " + libelle + " »")
                                .orElse(c.rangee().nom()))
                        .orElse(champ);
    }
}
