package fr.lpi.pilotage.web;

import fr.lpi.pilotage.application.Figure;
import fr.lpi.pilotage.application.Tableau;
import fr.lpi.pilotage.domain.Ecole;
import fr.lpi.pilotage.web.Histogramme.Groupe;
import fr.lpi.pilotage.web.PagePilotage.Dessin;
import fr.lpi.pilotage.web.PagePilotage.Section;
import fr.lpi.pilotage.web.PagePilotage.Suite;
import fr.lpi.web.Accord;
import fr.lpi.web.Dates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What each figure says, and how it is drawn.
record SectionsEnMots(Ecole ecole, Adresses adresses) {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM", Locale.FRANCE);
    private static final int HAUT = 200;

    /// A single success does not fill the drawing.
    private static final int ECHELLE = 4;

    private static final int BAS = 110;

    Section de(Tableau tableau) {
        var figure = tableau.figure();
        var rien = tableau.somme() == 0 ? rien(figure) : "";
        var dessine = figure == Figure.OBJECTIFS || figure == Figure.ACTIVITE;
        return new Section(
                figure.code(),
                figure.titre(),
                phrase(figure),
                adresses.csv(figure),
                dessine,
                rien,
                rien.isEmpty() && figure == Figure.RENOUVELLEMENTS ? conseil() : "",
                rien.isEmpty() ? suite(figure) : null,
                rien.isEmpty() ? dessins(tableau) : List.of(),
                figure == Figure.OBJECTIFS && rien.isEmpty()
                        ? tableau.colonnes().stream()
                                .map(Tableau.Colonne::libelle)
                                .toList()
                        : List.of(),
                rien.isEmpty() ? TableauEnMots.de(tableau, adresses) : null);
    }

    private String depuis() {
        return "depuis le " + Dates.enLettres(ecole.annee().debut());
    }

    private String phrase(Figure figure) {
        return switch (figure) {
            case ETAT ->
                "Les PPRE en cours aujourd'hui, et ceux qui ont été créés ou qui se sont terminés " + depuis() + ".";
            case TYPE -> "Les mêmes PPRE, selon le type choisi à la première étape.";
            case NIVEAU -> "Les mêmes PPRE, selon le niveau de l'élève aujourd'hui.";
            case CLASSE -> "Les mêmes PPRE, selon la classe de l'élève aujourd'hui.";
            case BILANS ->
                "Les PPRE dont le bilan est attendu, de deux semaines avant la fin de la période jusqu'à sa"
                        + " finalisation.";
            case ACCORDS ->
                "Ce qui reste à recueillir pour les PPRE finalisés, avant leur bilan. La signature de la famille est"
                        + " souhaitée ; elle ne bloque jamais un PPRE.";
            case RENOUVELLEMENTS ->
                "Les élèves dont le PPRE a été renouvelé au moins trois fois de suite sans qu'un objectif soit noté"
                        + " « Atteint ».";
            case RESPONSABLES -> "Les livrets que personne ne suit pour le moment.";
            case OBJECTIFS -> "Ce que disent les bilans finalisés, selon la date du bilan, " + depuis() + ".";
            case ACTIVITE -> "Ce qui a été créé et finalisé, semaine par semaine, " + depuis() + ".";
        };
    }

    private String rien(Figure figure) {
        return switch (figure) {
            case ETAT, TYPE, NIVEAU, CLASSE -> "Aucun PPRE n'est en cours, et aucun ne s'est terminé " + depuis() + ".";
            case BILANS -> "Aucun bilan n'est attendu aujourd'hui.";
            case ACCORDS -> "Il ne manque ni accord ni signature.";
            case RENOUVELLEMENTS -> "Aucun élève n'est dans ce cas.";
            case RESPONSABLES -> "Chaque livret a un enseignant responsable.";
            case OBJECTIFS -> "Aucun bilan finalisé ne dit encore ce que sont devenus les objectifs.";
            case ACTIVITE -> "Aucun PPRE n'a été créé ni finalisé " + depuis() + ".";
        };
    }

    /// RASED help écoles only.
    private String conseil() {
        return (ecole.etablissement().secondDegre()
                        ? "Vous pouvez réunir l'équipe éducative ou envisager un plan d'accompagnement personnalisé"
                                + " (PAP)."
                        : "Vous pouvez réunir l'équipe éducative, envisager un plan d'accompagnement personnalisé"
                                + " (PAP) ou demander l'aide du RASED.")
                + " C'est une indication : LPI ne décide rien de lui-même.";
    }

    private static @Nullable Suite suite(Figure figure) {
        return figure == Figure.RESPONSABLES
                ? new Suite("Nommer un enseignant responsable", "/livrets/a-confier")
                : null;
    }

    private static List<Dessin> dessins(Tableau tableau) {
        return switch (tableau.figure()) {
            case OBJECTIFS -> List.of(objectifs(tableau));
            case ACTIVITE ->
                IntStream.range(0, tableau.colonnes().size())
                        .mapToObj(serie -> activite(tableau, serie))
                        .toList();
            default -> List.of();
        };
    }

    private static Dessin objectifs(Tableau tableau) {
        var groupes = tableau.lignes().stream()
                .map(ligne -> new Groupe(
                        MOIS.format(YearMonth.parse(ligne.code())),
                        ligne.cases().stream().map(Tableau::nombre).toList()))
                .toList();
        var sommes = IntStream.range(0, tableau.colonnes().size())
                .mapToObj(i -> tableau.colonnes().get(i).libelle().toLowerCase(Locale.FRENCH) + " "
                        + Accord.chiffres(tableau.somme(i)))
                .collect(Collectors.joining(", "));
        return new Dessin(
                "",
                Histogramme.de(
                        groupes, Math.max(ECHELLE, max(groupes)), HAUT, "Objectifs mois par mois : " + sommes + "."));
    }

    /// The three share one scale, and a month is named where it begins.
    private static Dessin activite(Tableau tableau, int serie) {
        var max = tableau.lignes().stream()
                .flatMap(ligne -> ligne.cases().stream())
                .mapToInt(Tableau::nombre)
                .max()
                .orElse(1);
        var groupes = tableau.lignes().stream()
                .map(ligne -> {
                    var lundi = LocalDate.parse(ligne.code());
                    return new Groupe(
                            lundi.getDayOfMonth() <= 7 ? MOIS.format(lundi) : "",
                            List.of(Tableau.nombre(ligne.cases().get(serie))));
                })
                .toList();
        var titre = "%s : %s".formatted(tableau.colonnes().get(serie).libelle(), Accord.chiffres(tableau.somme(serie)));
        return new Dessin(
                titre, Histogramme.de(groupes, Math.max(ECHELLE, max), BAS, titre + ", semaine par semaine."));
    }

    private static int max(List<Groupe> groupes) {
        return groupes.stream()
                .flatMap(groupe -> groupe.valeurs().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }
}
