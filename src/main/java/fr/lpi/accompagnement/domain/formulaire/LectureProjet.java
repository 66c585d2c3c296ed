package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.DocumentProjet.Action;
import fr.lpi.accompagnement.DocumentProjet.Cycle;
import fr.lpi.accompagnement.DocumentProjet.Etape;
import fr.lpi.accompagnement.DocumentProjet.Indicateur;
import fr.lpi.accompagnement.DocumentProjet.Mesure;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is typed, read as a document: what is right goes into it, the rest is said at its field by its verification.
public final class LectureProjet {

    private final LignesDuProjet lignes;
    private final Referentiel referentiel;
    private final Socle socle;
    private final VerificationProjet verification;

    /// @param annee the school year it is written for, by the year it starts in
    public LectureProjet(int annee, Map<String, String> champs, Referentiel referentiel, Socle socle) {
        this.lignes = new LignesDuProjet(champs);
        this.referentiel = referentiel;
        this.socle = socle;
        this.verification = new VerificationProjet(annee, lignes, referentiel, socle);
    }

    /// What is to be mended, and in which field; said at once.
    public List<Reproche> reproches() {
        return verification.reproches();
    }

    /// And what is missing before it can be published.
    public List<Reproche> manques() {
        return verification.manques();
    }

    /// What is missing besides before the year can be closed.
    public List<Reproche> manquesDuBilan() {
        return verification.manquesDuBilan();
    }

    /// The lines that hold something and are not withdrawn, in the order of their making.
    public List<String> lignes(Rangee rangee) {
        return lignes.de(rangee);
    }

    /// Those that were withdrawn.
    public List<String> retirees(Rangee rangee) {
        return lignes.retirees(rangee);
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

    /// Where a field stands, its line by its number: « Étape 2, « Du » ».
    public String ou(String champ) {
        var ou = new FormulaireProjet().ou(champ);
        return Rangee.lire(champ)
                .map(c -> c.rangee().nom() + " " + (lignes(c.rangee()).indexOf(c.ligne()) + 1)
                        + ou.substring(c.rangee().nom().length()))
                .orElse(ou);
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
                referentiel
                        .niveau(lire(Rangee.ACTION, ligne, "niveau"))
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
    public List<String> citations() {
        return lignes(Rangee.ACTION).stream()
                .flatMap(action -> lignes(Rangee.OBJET).stream()
                        .filter(objet -> cite(action, objet))
                        .map(objet -> Rangee.citation(action, objet)))
                .toList();
    }

    /// How many actions cite each objet commun, in their words and order.
    public Map<String, Integer> objetsCites() {
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
    public List<Map<String, String>> actions() {
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

    private static @Nullable BigDecimal nombre(String saisi) {
        return Nombres.lire(saisi).orElse(null);
    }

    private @Nullable LocalDate jour(Rangee rangee, String ligne, String colonne) {
        return lignes.jour(rangee, ligne, colonne);
    }

    private String lire(Rangee rangee, String ligne, String colonne) {
        return lignes.lire(rangee, ligne, colonne);
    }

    private String lire(String champ) {
        return lignes.lire(champ);
    }
}
