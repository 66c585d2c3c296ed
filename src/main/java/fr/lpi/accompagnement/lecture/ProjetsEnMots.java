package fr.lpi.accompagnement.lecture;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.ProjetsPublies.Publie;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.lecture.ProjetLu.Action;
import fr.lpi.accompagnement.lecture.ProjetLu.Barre;
import fr.lpi.accompagnement.lecture.ProjetLu.Calendrier;
import fr.lpi.accompagnement.lecture.ProjetLu.Cycle;
import fr.lpi.accompagnement.lecture.ProjetLu.Etape;
import fr.lpi.accompagnement.lecture.ProjetLu.Indicateur;
import fr.lpi.accompagnement.lecture.ProjetLu.Mois;
import fr.lpi.accompagnement.lecture.ProjetLu.Section;
import fr.lpi.accompagnement.lecture.ProjetLu.Texte;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Dates;
import fr.lpi.web.dessin.Graphe;
import fr.lpi.web.dessin.Graphe.Valeur;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a published project into words.
public final class ProjetsEnMots {

    private static final int HAUT = 34;
    private static final int RANG = 26;

    private ProjetsEnMots() {}

    public static ProjetLu de(Publie publie) {
        var projet = publie.document();
        var rapport = publie.rapport();
        return new ProjetLu(
                projet.intitule(),
                projet.etablissement() + ", " + new AnneeScolaire(projet.annee()),
                sections(projet),
                calendrier(projet),
                projet.etapes().stream().map(ProjetsEnMots::etape).toList(),
                projet.actions().stream().map(ProjetsEnMots::action).toList(),
                projet.cycles().stream().map(ProjetsEnMots::cycle).toList(),
                total(projet),
                projet.indicateurs().stream()
                        .map(indicateur -> indicateur(indicateur, projet.annee()))
                        .toList(),
                rapport == null ? null : BilansEnMots.de(rapport));
    }

    public static Etape etape(DocumentProjet.Etape etape) {
        return new Etape(etape.libelle(), quand(etape));
    }

    private static Indicateur indicateur(DocumentProjet.Indicateur indicateur, int annee) {
        var unite = indicateur.unite();
        return new Indicateur(
                indicateur.nom(),
                mesure(indicateur.initiale(), unite),
                indicateur.mesures().stream()
                        .map(mesure -> Dates.enChiffres(mesure.le()) + "\u00a0: " + mesure(mesure.valeur(), unite))
                        .toList(),
                mesure(indicateur.cible(), unite),
                Graphe.de(indicateur.nom(), valeurs(indicateur, annee), indicateur.cible())
                        .orElse(null));
    }

    /// « Au départ » stands on the first day of the school year, or before the first measure.
    private static List<Valeur> valeurs(DocumentProjet.Indicateur indicateur, int annee) {
        var valeurs = new ArrayList<Valeur>();
        var initiale = indicateur.initiale();
        if (initiale != null) {
            var rentree = LocalDate.of(annee, 9, 1);
            valeurs.add(new Valeur(
                    indicateur.mesures().stream()
                            .findFirst()
                            .map(DocumentProjet.Mesure::le)
                            .filter(premiere -> premiere.isBefore(rentree))
                            .orElse(rentree),
                    initiale));
        }
        indicateur.mesures().forEach(mesure -> valeurs.add(new Valeur(mesure.le(), mesure.valeur())));
        return valeurs;
    }

    private static List<Section> sections(DocumentProjet projet) {
        return List.of(
                section(
                        Volet.PROJET,
                        false,
                        projet.objets(),
                        List.of(),
                        new Texte("Orientations", projet.orientations()),
                        new Texte("Buts", projet.buts())),
                section(Volet.PILOTAGE, false, List.of(), List.of(), new Texte("", projet.pilotage())),
                section(
                        Volet.ORGANISATION,
                        !projet.etapes().isEmpty(),
                        List.of(),
                        List.of(),
                        new Texte("Organisation retenue", projet.organisation()),
                        new Texte("Dispositions à prendre", projet.dispositions()),
                        new Texte("Moyens à mettre en œuvre", projet.moyens())),
                section(
                        Volet.DEMARCHE,
                        true,
                        List.of(),
                        List.of(new Texte("Régulation, nouveau diagnostic", projet.regulation())),
                        new Texte("Diagnostic initial", projet.diagnostic())),
                section(Volet.SUIVI, false, List.of(), List.of(), new Texte("", projet.suivi())),
                section(Volet.COMMUNICATION, false, List.of(), List.of(), new Texte("", projet.communication())),
                section(
                        Volet.EVALUATION,
                        !projet.indicateurs().isEmpty(),
                        List.of(),
                        List.of(new Texte("Modalités d'évolution", projet.evolution())),
                        new Texte("Modalités d'évaluation", projet.evaluation())));
    }

    /// @param lignes whether the face has lines of its own besides
    private static Section section(
            Volet volet, boolean lignes, List<String> objets, List<Texte> conclusions, Texte... textes) {
        var avant = remplis(Stream.of(textes));
        var apres = remplis(conclusions.stream());
        return new Section(
                volet.code(),
                volet.libelle(),
                avant,
                objets,
                apres,
                !lignes && avant.isEmpty() && objets.isEmpty() && apres.isEmpty());
    }

    private static List<Texte> remplis(Stream<Texte> textes) {
        return textes.filter(texte -> !texte.texte().isBlank()).toList();
    }

    public static Action action(DocumentProjet.Action action) {
        return new Action(
                action.intitule(),
                action.objectif(),
                remplis(Stream.of(
                        new Texte("Travaille", action.travail()),
                        new Texte("Objets communs", String.join(", ", action.objets())),
                        new Texte("Compétence du socle", action.competence()),
                        new Texte("Niveau", action.niveau()),
                        new Texte("Disciplines", action.disciplines()),
                        new Texte("Public", action.publicVise()),
                        new Texte("Animée par", action.animateurs()),
                        new Texte("Durée", duree(action)))));
    }

    private static Cycle cycle(DocumentProjet.Cycle cycle) {
        var debut = cycle.debut();
        var fin = cycle.fin();
        return new Cycle(
                cycle.nom(),
                debut == null
                        ? fin == null ? "" : "Jusqu'au " + Dates.enLettres(fin)
                        : fin == null
                                ? "À partir du " + Dates.enLettres(debut)
                                : "Du %s au %s".formatted(Dates.enLettres(debut), Dates.enLettres(fin)),
                remplis(Stream.of(
                        new Texte("Ce que l'on constate", cycle.constats()),
                        new Texte("Progrès des élèves", cycle.progres()),
                        new Texte("Ce que l'on décide", cycle.decisions()))));
    }

    /// « 1,5 h par semaine pendant 12 semaines, soit 18 h »
    private static String duree(DocumentProjet.Action action) {
        var heures = action.heures();
        var semaines = action.semaines();
        var enTout = action.heuresEnTout();
        if (heures == null) {
            return semaines == null ? "" : Nombres.ecrire(semaines) + " semaines";
        }
        return Nombres.ecrire(heures) + "\u00a0h par semaine"
                + (semaines == null
                        ? ""
                        : " pendant %s semaines, soit %s\u00a0h"
                                .formatted(Nombres.ecrire(semaines), Nombres.ecrire(Objects.requireNonNull(enTout))));
    }

    private static String total(DocumentProjet projet) {
        var total = projet.actions().stream()
                .map(DocumentProjet.Action::heuresEnTout)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.signum() == 0 ? "" : Nombres.ecrire(total) + "\u00a0h d'accompagnement en tout";
    }

    private static String quand(DocumentProjet.Etape etape) {
        return etape.debut().equals(etape.fin())
                ? "Le " + Dates.enLettres(etape.debut())
                : "Du %s au %s".formatted(Dates.enLettres(etape.debut()), Dates.enLettres(etape.fin()));
    }

    private static String mesure(@Nullable BigDecimal valeur, String unite) {
        return valeur == null ? "" : (Nombres.ecrire(valeur) + "\u00a0" + unite).replaceAll("\u00a0$", "");
    }

    private static Calendrier calendrier(DocumentProjet projet) {
        var etapes = projet.etapes();
        var annee = new CalendrierAnnee(projet.annee(), etapes, Calendrier.LARGEUR);
        return new Calendrier(
                annee.mois().stream()
                        .map(mois -> {
                            var x = annee.x(mois.atDay(1));
                            return new Mois(
                                    x,
                                    annee.x(mois.plusMonths(1).atDay(1)) - x,
                                    mois.getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH));
                        })
                        .toList(),
                IntStream.range(0, etapes.size())
                        .mapToObj(rang -> new Barre(
                                annee.x(etapes.get(rang).debut()),
                                annee.largeur(etapes.get(rang)),
                                HAUT + rang * RANG,
                                rang + 1))
                        .toList(),
                HAUT + etapes.size() * RANG + 4);
    }
}
