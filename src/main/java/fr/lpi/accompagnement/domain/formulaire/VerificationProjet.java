package fr.lpi.accompagnement.domain.formulaire;

import fr.lpi.accompagnement.domain.formulaire.Colonne.Genre;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import fr.lpi.web.formulaire.Texte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is wrong in a project, and what it lacks, each at its field.
final class VerificationProjet {

    /// Weeks of a year and hours of a week stay well below.
    private static final BigDecimal QUANTITE_MAX = BigDecimal.valueOf(100);

    private final int annee;
    private final LignesDuProjet lignes;
    private final List<String> places;
    private final Referentiel referentiel;
    private final Socle socle;
    private final List<Reproche> reproches = new ArrayList<>();

    VerificationProjet(int annee, LignesDuProjet lignes, Referentiel referentiel, Socle socle) {
        this.annee = annee;
        this.lignes = lignes;
        this.referentiel = referentiel;
        this.socle = socle;
        this.places = lignes.enOrdre();
        for (var champ : places) {
            longueur(champ);
            valeur(champ);
            ordre(champ);
        }
    }

    /// What is to be mended, and in which field, in the order of the pages; said at once.
    List<Reproche> reproches() {
        return List.copyOf(reproches);
    }

    /// And what is missing before it can be published.
    List<Reproche> manques() {
        var manques = new ArrayList<>(reproches);
        if (lignes.lire(FormulaireProjet.INTITULE).isBlank()) {
            manques.add(new Reproche(FormulaireProjet.INTITULE, "Donnez un intitulé au projet.", false));
        }
        if (lignes.lire(FormulaireProjet.BUTS).isBlank()) {
            manques.add(new Reproche(FormulaireProjet.BUTS, "Écrivez les buts du projet.", false));
        }
        var actions = lignes.de(Rangee.ACTION);
        if (actions.isEmpty()) {
            manques.add(new Reproche(
                    Rangee.ACTION.prefixe(), "Écrivez au moins une action, dans le volet « Démarche ».", false));
        }
        for (var rangee : Rangee.values()) {
            var premiere = rangee.colonnes().getFirst();
            for (var ligne : lignes.de(rangee)) {
                if (lignes.lire(rangee, ligne, premiere.nom()).isBlank()) {
                    manques.add(new Reproche(
                            rangee.champ(ligne, premiere.nom()),
                            "Complétez « %s », ou retirez cette ligne du projet.".formatted(premiere.libelle()),
                            false));
                }
            }
        }
        exiger(manques, Rangee.ETAPE, "debut", "Donnez sa date à l'étape, par exemple 04/11/%d.".formatted(annee));
        exiger(manques, Rangee.MESURE, "le", "Donnez le jour de la mesure, par exemple 15/01/%d.".formatted(annee + 1));
        exiger(manques, Rangee.MESURE, "valeur", "Donnez la valeur mesurée, ou retirez cette mesure.");
        return manques.stream()
                .sorted(Comparator.comparingInt(manque -> places.indexOf(manque.champ())))
                .toList();
    }

    /// What is missing besides before the year can be closed.
    List<Reproche> manquesDuBilan() {
        return Stream.of(
                        new Reproche(FormulaireProjet.REALISE, "Écrivez ce qui a été fait.", false),
                        new Reproche(
                                FormulaireProjet.CHANGER,
                                "Écrivez ce que l'on change l'an prochain, ou qu'on ne change rien.",
                                false))
                .filter(manque -> lignes.lire(manque.champ()).isBlank())
                .toList();
    }

    private void exiger(List<Reproche> manques, Rangee rangee, String colonne, String message) {
        lignes.de(rangee).stream()
                .filter(ligne -> lignes.lire(rangee, ligne, colonne).isBlank())
                .forEach(ligne -> manques.add(new Reproche(rangee.champ(ligne, colonne), message, false)));
    }

    private void longueur(String champ) {
        new FormulaireProjet()
                .longueurMax(champ)
                .ifPresent(max -> Texte.tropLong(lignes.lire(champ), max)
                        .ifPresent(message -> reproches.add(new Reproche(champ, message, true))));
    }

    private void valeur(String champ) {
        var valeur = lignes.lire(champ);
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
                Jour.lire(valeur.strip())
                        .map(this::horsAnnee)
                        .orElseGet(() -> Optional.of(
                                "Écrivez la date en jour/mois/année, par exemple 04/11/%d.".formatted(annee)));
            case NOMBRE ->
                Nombres.lire(valeur).isPresent()
                        ? Optional.empty()
                        : Optional.of("Écrivez un nombre, par exemple 12 ou 1,5, sans l'unité.");
            case QUANTITE ->
                Nombres.lire(valeur)
                                .filter(nombre -> nombre.signum() >= 0 && nombre.compareTo(QUANTITE_MAX) <= 0)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("Écrivez un nombre de 0 à %s, par exemple 12 ou 1,5, sans l'unité."
                                .formatted(Nombres.ecrire(QUANTITE_MAX)));
            case COMPETENCE ->
                socle.competence(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
            case INDICATEUR ->
                lignes.de(Rangee.INDICATEUR).contains(valeur)
                        ? Optional.empty()
                        : Optional.of("Choisissez un indicateur de ce projet.");
            case TRAVAIL ->
                Travail.de(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
            case NIVEAU ->
                referentiel.niveau(valeur).isPresent() ? Optional.empty() : Optional.of("Choisissez dans la liste.");
        };
    }

    /// A project is prepared from the May before its year, and ends with it.
    private Optional<String> horsAnnee(LocalDate jour) {
        return jour.isBefore(LocalDate.of(annee, Month.MAY, 1))
                        || jour.isAfter(LocalDate.of(annee + 1, Month.AUGUST, 31))
                ? Optional.of("Le projet est celui de l'année %d-%d : vérifiez l'année de cette date."
                        .formatted(annee, annee + 1))
                : Optional.empty();
    }

    private void ordre(String champ) {
        Rangee.lire(champ).filter(c -> c.colonne().equals("fin")).ifPresent(c -> {
            switch (c.rangee()) {
                case ETAPE -> ordre(c.rangee(), c.ligne(), "L'étape finirait");
                case CYCLE -> ordre(c.rangee(), c.ligne(), "Le cycle finirait");
                default -> throw new IllegalStateException(champ);
            }
        });
    }

    private void ordre(Rangee rangee, String ligne, String sujet) {
        var debut = lignes.jour(rangee, ligne, "debut");
        var fin = lignes.jour(rangee, ligne, "fin");
        if (debut != null && fin != null && fin.isBefore(debut)) {
            reproches.add(new Reproche(
                    rangee.champ(ligne, "fin"),
                    "%s avant de commencer : écrivez une date à partir du %s.".formatted(sujet, Jour.ecrire(debut)),
                    true));
        }
    }
}
