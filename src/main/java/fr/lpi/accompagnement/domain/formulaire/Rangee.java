package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.accompagnement.domain.formulaire.Colonne.Genre;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a project holds several of, a line each. A line that is withdrawn keeps its words: it can be put back.
public enum Rangee {
    OBJET(
            "objet",
            Volet.PROJET,
            "Objets pédagogiques communs",
            "Objet",
            "un objet",
            "Cet objet est retiré du projet",
            List.of(Colonne.ligne(
                    "libelle", "Objet pédagogique commun", "Par exemple : la prise de notes, l'oral, le brouillon"))),
    ETAPE(
            "etape",
            Volet.ORGANISATION,
            "Étapes de l'année",
            "Étape",
            "une étape",
            "Cette étape est retirée du projet",
            List.of(
                    Colonne.ligne("libelle", "Étape", ""),
                    Colonne.jour("debut", "Du"),
                    Colonne.jour("fin", "Au (facultatif)"))),
    ACTION(
            "action",
            Volet.DEMARCHE,
            "Actions",
            "Action",
            "une action",
            "Cette action est retirée du projet",
            List.of(
                    Colonne.ligne("intitule", "Intitulé de l'action", ""),
                    Colonne.texte("objectif", "Objectif visé", "Ce que les élèves sauront faire"),
                    Colonne.choix("travail", "Ce que l'action travaille", Genre.TRAVAIL),
                    Colonne.choix("competence", "Compétence du socle", Genre.COMPETENCE),
                    Colonne.choix("niveau", "Niveau où elle est requise", Genre.NIVEAU),
                    Colonne.ligne("disciplines", "Disciplines", "Séparées par des virgules"),
                    Colonne.ligne("public", "Public", "Classes, niveaux ou groupes"),
                    Colonne.ligne("animateurs", "Animée par", ""),
                    Colonne.quantite("heures", "Heures par semaine"),
                    Colonne.quantite("semaines", "Nombre de semaines"))),
    CYCLE(
            "cycle",
            Volet.DEMARCHE,
            "Cycles : diagnostic, actions, évaluation, régulation",
            "Cycle",
            "un cycle",
            "Ce cycle est retiré du projet",
            List.of(
                    Colonne.ligne("nom", "Nom du cycle", "Par exemple : de septembre à décembre"),
                    Colonne.jour("debut", "Du"),
                    Colonne.jour("fin", "Au"),
                    Colonne.texte("constats", "Ce que l'on constate", "Le diagnostic d'où part ce cycle"),
                    Colonne.texte("progres", "Progrès des élèves", "Ce que les actions ont donné"),
                    Colonne.texte("decisions", "Ce que l'on décide", "La régulation, d'où part le cycle suivant"))),
    INDICATEUR(
            "indicateur",
            Volet.EVALUATION,
            "Indicateurs",
            "Indicateur",
            "un indicateur",
            "Cet indicateur est retiré du projet",
            List.of(
                    Colonne.ligne(
                            "nom", "Ce que l'on mesure", "Par exemple : élèves de 6e qui lisent seuls une consigne"),
                    Colonne.ligne("unite", "Unité", "Par exemple : %, élèves, points"),
                    Colonne.nombre("initiale", "Valeur au départ"),
                    Colonne.nombre("cible", "Valeur visée"))),
    MESURE(
            "mesure",
            Volet.EVALUATION,
            "Mesures",
            "Mesure",
            "une mesure",
            "Cette mesure est retirée du projet",
            List.of(
                    Colonne.choix("indicateur", "Indicateur", Genre.INDICATEUR),
                    Colonne.jour("le", "Mesuré le"),
                    Colonne.nombre("valeur", "Valeur")));

    /// Sorted by the time of its making, as the page's scripts write it.
    private static final Pattern IDENTIFIANT = Pattern.compile("[0-9a-z]{13}");

    public static final String RETIREE = "retiree";

    private static final String OBJET_CITE = "objet-";

    private final String prefixe;
    private final Volet volet;
    private final String titre;
    private final String nom;
    private final String une;
    private final String retrait;
    private final List<Colonne> colonnes;

    Rangee(String prefixe, Volet volet, String titre, String nom, String une, String retrait, List<Colonne> colonnes) {
        this.prefixe = prefixe;
        this.volet = volet;
        this.titre = titre;
        this.nom = nom;
        this.une = une;
        this.retrait = retrait;
        this.colonnes = colonnes;
    }

    /// A field of a line, taken apart.
    public record Case(Rangee rangee, String ligne, String colonne) {

        /// Whether it is a box to tick.
        public boolean coche() {
            return rangee.colonne(colonne).isEmpty();
        }
    }

    public static Optional<Case> lire(String champ) {
        var morceaux = champ.split("\\.", -1);
        return morceaux.length != 3 || !IDENTIFIANT.matcher(morceaux[1]).matches()
                ? Optional.empty()
                : de(morceaux[0])
                        .filter(rangee -> morceaux[2].equals(RETIREE)
                                || rangee.citeObjet(morceaux[2])
                                || rangee.colonnes.stream()
                                        .anyMatch(colonne -> colonne.nom().equals(morceaux[2])))
                        .map(rangee -> new Case(rangee, morceaux[1], morceaux[2]));
    }

    /// The boxes that an action ticks for the objets communs it cites are named by their lines.
    private boolean citeObjet(String colonne) {
        return this == ACTION && colonne.startsWith(OBJET_CITE) && identifiant(colonne.substring(OBJET_CITE.length()));
    }

    /// The field by which an action cites an objet commun.
    public static String citation(String action, String objet) {
        return ACTION.champ(action, OBJET_CITE + objet);
    }

    public static Optional<Rangee> de(String prefixe) {
        return Stream.of(values())
                .filter(rangee -> rangee.prefixe.equals(prefixe))
                .findFirst();
    }

    /// The identifier of a new line.
    public static String nouvelleLigne(Instant maintenant, RandomGenerator hasard) {
        var moment = Long.toString(maintenant.toEpochMilli(), 36);
        var suite = Integer.toString(hasard.nextInt(36 * 36 * 36 * 36), 36);
        return "0".repeat(9 - moment.length()) + moment + "0".repeat(4 - suite.length()) + suite;
    }

    public static boolean identifiant(String texte) {
        return IDENTIFIANT.matcher(texte).matches();
    }

    public Optional<Colonne> colonne(String nom) {
        return colonnes.stream().filter(colonne -> colonne.nom().equals(nom)).findFirst();
    }

    public String champ(String ligne, String colonne) {
        return prefixe + "." + ligne + "." + colonne;
    }

    public String prefixe() {
        return prefixe;
    }

    public Volet volet() {
        return volet;
    }

    /// « Actions »
    public String titre() {
        return titre;
    }

    /// « Action », before its number
    public String nom() {
        return nom;
    }

    /// « une action »
    public String une() {
        return une;
    }

    /// What its box of withdrawal reads.
    public String retrait() {
        return retrait;
    }

    public List<Colonne> colonnes() {
        return colonnes;
    }
}
