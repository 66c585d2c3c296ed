package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.DocumentProjet.Cycle;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import fr.lpi.accompagnement.DocumentProjet.Indicateur;
import fr.lpi.accompagnement.DocumentProjet.Mesure;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.accompagnement.domain.Colonne.Genre;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import fr.lpi.web.formulaire.Texte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed, read as a document: what is right goes into it, the rest is said at its field.
public final class LectureProjet {

    private final Map<String, String> champs;
    private final Map<Rangee, List<String>> lignes;
    private final Referentiel referentiel;
    private final Socle socle;
    private final List<Reproche> reproches = new ArrayList<>();

    public LectureProjet(Map<String, String> champs, Referentiel referentiel, Socle socle) {
        this.champs = champs;
        this.lignes = ranger(champs);
        this.referentiel = referentiel;
        this.socle = socle;
        for (var champ : champs.keySet()) {
            if (!retire(champ)) {
                longueur(champ);
                valeur(champ);
            }
        }
        lignes(Rangee.ETAPE).forEach(ligne -> ordre(Rangee.ETAPE, ligne, "L'étape finirait"));
        lignes(Rangee.CYCLE).forEach(ligne -> ordre(Rangee.CYCLE, ligne, "Le cycle finirait"));
    }

    /// What is to be mended, and in which field; said at once.
    public List<Reproche> reproches() {
        return List.copyOf(reproches);
    }

    /// And what is missing before it can be published.
    public List<Reproche> manques() {
        var manques = new ArrayList<>(reproches);
        if (lire(FormulaireProjet.INTITULE).isBlank()) {
            manques.add(new Reproche(FormulaireProjet.INTITULE, "Donnez un intitulé au projet.", false));
        }
        if (lire(FormulaireProjet.BUTS).isBlank()) {
            manques.add(new Reproche(FormulaireProjet.BUTS, "Écrivez les buts du projet.", false));
        }
        var actions = lignes(Rangee.ACTION);
        if (actions.isEmpty()) {
            manques.add(new Reproche(
                    Rangee.ACTION.prefixe(), "Écrivez au moins une action, dans le volet « Démarche ».", false));
        }
        for (var rangee : Rangee.values()) {
            var premiere = rangee.colonnes().getFirst();
            for (var ligne : lignes(rangee)) {
                if (lire(rangee, ligne, premiere.nom()).isBlank()) {
                    manques.add(new Reproche(
                            rangee.champ(ligne, premiere.nom()),
                            "Complétez « %s », ou retirez cette ligne du projet.".formatted(premiere.libelle()),
                            false));
                }
            }
        }
        exiger(manques, Rangee.ETAPE, "debut", "Donnez sa date à l'étape, par exemple 04/11/2026.");
        exiger(manques, Rangee.MESURE, "le", "Donnez le jour de la mesure, par exemple 15/01/2027.");
        exiger(manques, Rangee.MESURE, "valeur", "Donnez la valeur mesurée, ou retirez cette mesure.");
        return manques;
    }

    /// What is missing besides before the year can be closed.
    public List<Reproche> manquesDuBilan() {
        return Stream.of(
                        new Reproche(FormulaireProjet.REALISE, "Écrivez ce qui a été fait.", false),
                        new Reproche(
                                FormulaireProjet.CHANGER,
                                "Écrivez ce que l'on change l'an prochain, ou qu'on ne change rien.",
                                false))
                .filter(manque -> lire(manque.champ()).isBlank())
                .toList();
    }

    /// @param personnes how many filled the self-evaluation
    /// @param faces what they say
    public RapportProjet rapport(int personnes, List<RapportProjet.Face> faces) {
        return new RapportProjet(
                RapportProjet.EDITION,
                lire(FormulaireProjet.REALISE),
                lire(FormulaireProjet.EFFETS),
                lire(FormulaireProjet.GARDER),
                lire(FormulaireProjet.CHANGER),
                personnes,
                faces);
    }

    private void exiger(List<Reproche> manques, Rangee rangee, String colonne, String message) {
        lignes(rangee).stream()
                .filter(ligne -> lire(rangee, ligne, colonne).isBlank())
                .forEach(ligne -> manques.add(new Reproche(rangee.champ(ligne, colonne), message, false)));
    }

    /// The lines that hold something and are not withdrawn, in the order of their making.
    public List<String> lignes(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> !retiree(rangee, ligne)).toList();
    }

    /// Those that were withdrawn.
    public List<String> retirees(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> retiree(rangee, ligne)).toList();
    }

    /// Where a field stands, its line by its number: « Étape 2, « Du » ».
    public String ou(String champ) {
        var ou = new FormulaireProjet().ou(champ);
        return Rangee.lire(champ)
                .map(c -> c.rangee().nom() + " " + (lignes(c.rangee()).indexOf(c.ligne()) + 1)
                        + ou.substring(c.rangee().nom().length()))
                .orElse(ou);
    }

    private boolean retire(String champ) {
        return Rangee.lire(champ).filter(c -> retiree(c.rangee(), c.ligne())).isPresent();
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

    /// @throws IllegalStateException something is missing
    public DocumentProjet document(String etablissement, int annee) {
        if (!manques().isEmpty()) {
            throw new IllegalStateException("Ce projet n'est pas complet");
        }
        return new DocumentProjet(
                DocumentProjet.EDITION,
                etablissement,
                annee,
                lire(FormulaireProjet.INTITULE),
                lire("orientations"),
                lire(FormulaireProjet.BUTS),
                lignes(Rangee.OBJET).stream()
                        .map(ligne -> lire(Rangee.OBJET, ligne, "libelle"))
                        .toList(),
                lire("pilotage"),
                lire("organisation"),
                lire("dispositions"),
                lire("moyens"),
                etapes(),
                lire("diagnostic"),
                lignes(Rangee.ACTION).stream().map(this::action).toList(),
                lignes(Rangee.CYCLE).stream().map(this::cycle).toList(),
                lire("regulation"),
                lire("suivi"),
                lire("communication"),
                lire("evaluation"),
                lignes(Rangee.INDICATEUR).stream().map(this::indicateur).toList(),
                lire("evolution"));
    }

    private List<Etape> etapes() {
        return lignes(Rangee.ETAPE).stream()
                .flatMap(ligne -> {
                    var debut = jour(Rangee.ETAPE, ligne, "debut");
                    var fin = jour(Rangee.ETAPE, ligne, "fin");
                    return debut == null
                            ? Stream.of()
                            : Stream.of(
                                    new Etape(lire(Rangee.ETAPE, ligne, "libelle"), debut, fin == null ? debut : fin));
                })
                .sorted(Comparator.comparing(Etape::debut).thenComparing(Etape::fin))
                .toList();
    }

    private Action action(String ligne) {
        return new Action(
                lire(Rangee.ACTION, ligne, "intitule"),
                lire(Rangee.ACTION, ligne, "objectif"),
                Travail.de(lire(Rangee.ACTION, ligne, "travail"))
                        .map(Travail::libelle)
                        .orElse(""),
                lignes(Rangee.OBJET).stream()
                        .filter(objet -> cite(ligne, objet))
                        .map(objet -> lire(Rangee.OBJET, objet, "libelle"))
                        .toList(),
                socle.competence(lire(Rangee.ACTION, ligne, "competence"))
                        .map(Socle.Competence::libelle)
                        .orElse(""),
                niveau(lire(Rangee.ACTION, ligne, "niveau"))
                        .map(Niveau::libelle)
                        .orElse(""),
                lire(Rangee.ACTION, ligne, "disciplines"),
                lire(Rangee.ACTION, ligne, "public"),
                lire(Rangee.ACTION, ligne, "animateurs"),
                nombre(lire(Rangee.ACTION, ligne, "heures")),
                nombre(lire(Rangee.ACTION, ligne, "semaines")));
    }

    private boolean cite(String action, String objet) {
        return lire(Rangee.citation(action, objet)).equals(Redaction.OUI);
    }

    /// The fields by which an action cites an objet commun, neither being withdrawn.
    List<String> citations() {
        return lignes(Rangee.ACTION).stream()
                .flatMap(action -> lignes(Rangee.OBJET).stream()
                        .filter(objet -> cite(action, objet))
                        .map(objet -> Rangee.citation(action, objet)))
                .toList();
    }

    /// How many actions cite each objet commun, in their words and order.
    Map<String, Integer> objetsCites() {
        var cites = new LinkedHashMap<String, Integer>();
        lignes(Rangee.OBJET)
                .forEach(objet -> cites.merge(
                        lire(Rangee.OBJET, objet, "libelle"),
                        (int) lignes(Rangee.ACTION).stream()
                                .filter(action -> cite(action, objet))
                                .count(),
                        Integer::sum));
        return cites;
    }

    private Cycle cycle(String ligne) {
        return new Cycle(
                lire(Rangee.CYCLE, ligne, "nom"),
                jour(Rangee.CYCLE, ligne, "debut"),
                jour(Rangee.CYCLE, ligne, "fin"),
                lire(Rangee.CYCLE, ligne, "constats"),
                lire(Rangee.CYCLE, ligne, "progres"),
                lire(Rangee.CYCLE, ligne, "decisions"));
    }

    private Indicateur indicateur(String ligne) {
        return new Indicateur(
                lire(Rangee.INDICATEUR, ligne, "nom"),
                lire(Rangee.INDICATEUR, ligne, "unite"),
                nombre(lire(Rangee.INDICATEUR, ligne, "initiale")),
                nombre(lire(Rangee.INDICATEUR, ligne, "cible")),
                lignes(Rangee.MESURE).stream()
                        .filter(mesure ->
                                lire(Rangee.MESURE, mesure, "indicateur").equals(ligne))
                        .flatMap(this::mesure)
                        .sorted(Comparator.comparing(Mesure::le))
                        .toList());
    }

    private Stream<Mesure> mesure(String ligne) {
        var le = jour(Rangee.MESURE, ligne, "le");
        var valeur = nombre(lire(Rangee.MESURE, ligne, "valeur"));
        return le == null || valeur == null ? Stream.of() : Stream.of(new Mesure(le, valeur));
    }

    /// What the last cycle decided, from which the next one starts.
    public Optional<String> decisions() {
        var cycles = lignes(Rangee.CYCLE);
        return cycles.isEmpty()
                ? Optional.empty()
                : Optional.of(lire(Rangee.CYCLE, cycles.getLast(), "decisions"))
                        .filter(decisions -> !decisions.isBlank());
    }

    /// The columns of each action, as they are typed.
    List<Map<String, String>> actions() {
        return lignes(Rangee.ACTION).stream()
                .map(ligne -> Rangee.ACTION.colonnes().stream()
                        .collect(Collectors.toMap(Colonne::nom, colonne -> lire(Rangee.ACTION, ligne, colonne.nom()))))
                .toList();
    }

    /// The indicators that a measure may be of: by their line, in their words.
    public Map<String, String> indicateurs() {
        return nommees(Rangee.INDICATEUR);
    }

    /// The objets communs that an action may cite: by their line, in their words.
    public Map<String, String> objets() {
        return nommees(Rangee.OBJET);
    }

    private Map<String, String> nommees(Rangee rangee) {
        var nommees = new LinkedHashMap<String, String>();
        lignes(rangee)
                .forEach(ligne -> nommees.put(
                        ligne, lire(rangee, ligne, rangee.colonnes().getFirst().nom())));
        return nommees;
    }

    private void longueur(String champ) {
        new FormulaireProjet().longueurMax(champ).ifPresent(max -> {
            var longueur = Texte.longueur(lire(champ));
            if (longueur > max) {
                reproches.add(tropLong(champ, longueur, max));
            }
        });
    }

    static Reproche tropLong(String champ, int longueur, int max) {
        return new Reproche(
                champ,
                "Ce texte a %d caractères : il en faut %d au plus. Rien n'est perdu, raccourcissez-le."
                        .formatted(longueur, max),
                true);
    }

    private void valeur(String champ) {
        var valeur = lire(champ);
        Rangee.lire(champ)
                .flatMap(c -> c.rangee().colonne(c.colonne()))
                .filter(_ -> !valeur.isBlank())
                .flatMap(colonne -> refus(colonne.genre(), valeur))
                .ifPresent(refus -> reproches.add(new Reproche(champ, refus, true)));
    }

    private Optional<String> refus(Genre genre, String valeur) {
        return switch (genre) {
            case LIGNE, TEXTE -> Optional.empty();
            case JOUR ->
                Jour.lire(valeur.strip()).isPresent()
                        ? Optional.empty()
                        : Optional.of("Écrivez la date en jour/mois/année, par exemple 04/11/2026.");
            case NOMBRE ->
                nombre(valeur) != null
                        ? Optional.empty()
                        : Optional.of("Écrivez un nombre, par exemple 12 ou 1,5, sans l'unité.");
            case COMPETENCE ->
                socle.competence(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
            case INDICATEUR ->
                lignes(Rangee.INDICATEUR).contains(valeur)
                        ? Optional.empty()
                        : Optional.of("Choisissez un indicateur de ce projet.");
            case TRAVAIL ->
                Travail.de(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
            case NIVEAU -> niveau(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
        };
    }

    private void ordre(Rangee rangee, String ligne, String sujet) {
        var debut = jour(rangee, ligne, "debut");
        var fin = jour(rangee, ligne, "fin");
        if (debut != null && fin != null && fin.isBefore(debut)) {
            reproches.add(new Reproche(
                    rangee.champ(ligne, "fin"),
                    "%s avant de commencer : écrivez une date à partir du %s.".formatted(sujet, Jour.ecrire(debut)),
                    true));
        }
    }

    private @Nullable LocalDate jour(Rangee rangee, String ligne, String colonne) {
        return Jour.lire(lire(rangee, ligne, colonne).strip()).orElse(null);
    }

    private Optional<Niveau> niveau(String code) {
        return referentiel.niveaux().stream()
                .filter(niveau -> niveau.code().equals(code))
                .findFirst();
    }

    private static @Nullable BigDecimal nombre(String saisi) {
        return Nombres.lire(saisi).orElse(null);
    }

    private String lire(Rangee rangee, String ligne, String colonne) {
        return lire(rangee.champ(ligne, colonne));
    }

    private String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }
}
