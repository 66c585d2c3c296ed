package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.domain.Colonne.Genre;
import fr.lpi.accompagnement.domain.DocumentProjet.Action;
import fr.lpi.accompagnement.domain.DocumentProjet.Etape;
import fr.lpi.accompagnement.domain.DocumentProjet.Indicateur;
import fr.lpi.redaction.Redaction;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Texte;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is typed, read as a document: what is right goes into it, the rest is said at its field.
public final class LectureProjet {

    private static final Pattern NOMBRE = Pattern.compile("-?\\d{1,7}([.,]\\d{1,2})?");

    private final Map<String, String> champs;
    private final Referentiel referentiel;
    private final Socle socle;
    private final List<Reproche> reproches = new ArrayList<>();

    public LectureProjet(Map<String, String> champs, Referentiel referentiel, Socle socle) {
        this.champs = champs;
        this.referentiel = referentiel;
        this.socle = socle;
        champs.keySet().forEach(this::longueur);
        champs.keySet().forEach(this::valeur);
        lignes(Rangee.ETAPE).forEach(this::etape);
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
        lignes(Rangee.ETAPE).stream()
                .filter(ligne -> lire(Rangee.ETAPE, ligne, "debut").isBlank())
                .forEach(ligne -> manques.add(new Reproche(
                        Rangee.ETAPE.champ(ligne, "debut"),
                        "Donnez sa date à l'étape, par exemple 04/11/2026.",
                        false)));
        return manques;
    }

    /// The lines that hold something and are not withdrawn, in the order of their making.
    public List<String> lignes(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> !retiree(rangee, ligne)).toList();
    }

    /// Those that were withdrawn.
    public List<String> retirees(Rangee rangee) {
        return toutes(rangee).stream().filter(ligne -> retiree(rangee, ligne)).toList();
    }

    private boolean retiree(Rangee rangee, String ligne) {
        return lire(rangee, ligne, Rangee.RETIREE).equals(Redaction.OUI);
    }

    private List<String> toutes(Rangee rangee) {
        var lignes = new TreeSet<String>();
        champs.forEach((champ, valeur) -> Rangee.lire(champ)
                .filter(c -> c.rangee() == rangee && !c.colonne().equals(Rangee.RETIREE) && !valeur.isBlank())
                .ifPresent(c -> lignes.add(c.ligne())));
        return List.copyOf(lignes);
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
                lire("regulation"),
                lire("suivi"),
                lire("communication"),
                lire("evaluation"),
                lignes(Rangee.INDICATEUR).stream().map(this::indicateur).toList(),
                lire("evolution"));
    }

    private List<Etape> etapes() {
        return lignes(Rangee.ETAPE).stream()
                .flatMap(ligne -> Jour.lire(lire(Rangee.ETAPE, ligne, "debut"))
                        .map(debut -> new Etape(
                                lire(Rangee.ETAPE, ligne, "libelle"),
                                debut,
                                Jour.lire(lire(Rangee.ETAPE, ligne, "fin")).orElse(debut)))
                        .stream())
                .sorted(Comparator.comparing(Etape::debut).thenComparing(Etape::fin))
                .toList();
    }

    private Action action(String ligne) {
        return new Action(
                lire(Rangee.ACTION, ligne, "intitule"),
                lire(Rangee.ACTION, ligne, "objectif"),
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

    private Indicateur indicateur(String ligne) {
        return new Indicateur(
                lire(Rangee.INDICATEUR, ligne, "nom"),
                lire(Rangee.INDICATEUR, ligne, "unite"),
                nombre(lire(Rangee.INDICATEUR, ligne, "initiale")),
                nombre(lire(Rangee.INDICATEUR, ligne, "cible")));
    }

    private void longueur(String champ) {
        new FormulaireProjet().longueurMax(champ).ifPresent(max -> {
            var longueur = Texte.longueur(lire(champ));
            if (longueur > max) {
                reproches.add(new Reproche(
                        champ,
                        "Ce texte a %d caractères : il en faut %d au plus. Rien n'est perdu, raccourcissez-le."
                                .formatted(longueur, max),
                        true));
            }
        });
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
            case NIVEAU -> niveau(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
        };
    }

    private void etape(String ligne) {
        var debut = Jour.lire(lire(Rangee.ETAPE, ligne, "debut").strip());
        var fin = Jour.lire(lire(Rangee.ETAPE, ligne, "fin").strip());
        if (debut.isPresent() && fin.isPresent() && fin.get().isBefore(debut.get())) {
            reproches.add(new Reproche(
                    Rangee.ETAPE.champ(ligne, "fin"),
                    "L'étape finirait avant de commencer : écrivez une date à partir du %s."
                            .formatted(Jour.ecrire(debut.get())),
                    true));
        }
    }

    private Optional<Niveau> niveau(String code) {
        return referentiel.niveaux().stream()
                .filter(niveau -> niveau.code().equals(code))
                .findFirst();
    }

    private static @Nullable BigDecimal nombre(String saisi) {
        var brut = saisi.strip();
        return NOMBRE.matcher(brut).matches() ? new BigDecimal(brut.replace(',', '.')) : null;
    }

    private String lire(Rangee rangee, String ligne, String colonne) {
        return lire(rangee.champ(ligne, colonne));
    }

    private String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }
}
