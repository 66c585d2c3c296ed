package fr.lpi.ppre.domain.conseil;

import fr.lpi.ppre.DocumentPpre.Domaine;
import fr.lpi.ppre.DocumentPpre.Objectif;
import fr.lpi.ppre.domain.formulaire.ChampObjectif;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Etape;
import fr.lpi.ppre.domain.formulaire.Volet;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.domain.lecture.Manque;
import fr.lpi.referentiel.Referentiel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads a draft beside the official definition: six points, each there or still to come.
public final class Definition {

    private final Lecture lecture;

    private Definition(Lecture lecture) {
        this.lecture = lecture;
    }

    /// One line a point, in the order of the definition.
    public static List<Constat> comparer(Lecture lecture) {
        var definition = new Definition(lecture);
        return List.of(
                definition.libelles(
                        Repere.BESOINS,
                        Volet.DIFFICULTES,
                        "1 difficulté nommée.",
                        "%d difficultés nommées.",
                        "Cochez ce qui est difficile : le sous-domaine seul ne le dit pas."),
                definition.objectifs(),
                definition.libelles(
                        Repere.ACQUIS,
                        Volet.POINTS_APPUI,
                        "1 point d'appui nommé.",
                        "%d points d'appui nommés.",
                        "Cochez ce que l'élève sait déjà faire : le plan s'appuie dessus."),
                definition.periode(),
                definition.explique(),
                definition.evaluation());
    }

    private Constat libelles(Repere repere, Volet volet, String un, String plusieurs, String conseil) {
        var nombre =
                lecture.domaines(volet).stream().mapToInt(Definition::nommes).sum();
        if (nombre > 0) {
            return new Constat(
                    repere, true, nombre == 1 ? un : plusieurs.formatted(nombre), volet.etape(), volet.domaine(1));
        }
        // The form already knows which box comes next.
        var champ = lecture.manques().stream()
                .filter(manque -> manque.rubrique() == volet.etape())
                .map(Manque::champ)
                .findFirst()
                .orElse(volet.domaine(1));
        return new Constat(repere, false, conseil, volet.etape(), champ);
    }

    private static int nommes(Domaine domaine) {
        return domaine.sousDomaines().stream()
                .mapToInt(sous -> sous.libelles().size() + sous.precisions().size())
                .sum();
    }

    private Constat objectifs() {
        var nombre = lecture.objectifs().size();
        return parObjectif(
                Repere.OBJECTIFS,
                objectif -> !objectif.intitule().isEmpty()
                        && (!objectif.competences().isEmpty() || objectif.mesure() != null),
                objectif -> objectif.intitule().isEmpty() ? ChampObjectif.INTITULE : ChampObjectif.COMPETENCES,
                nombre == 1
                        ? "1 objectif, avec ses compétences ou sa mesure."
                        : "%d objectifs, chacun avec ses compétences ou sa mesure.".formatted(nombre),
                "Objectif n°%d : dites les compétences à travailler, ou ce que l'on comptera.");
    }

    private Constat evaluation() {
        return parObjectif(
                Repere.EVALUATION,
                objectif -> !objectif.modalitesEvaluation().isEmpty() || objectif.mesure() != null,
                _ -> ChampObjectif.EVALUATION,
                "On sait comment les progrès seront évalués.",
                "Objectif n°%d : dites comment et quand vous verrez les progrès.");
    }

    private Constat parObjectif(
            Repere repere,
            Predicate<Objectif> suffit,
            Function<Objectif, ChampObjectif> ou,
            String constat,
            String conseil) {
        if (lecture.objectifs().isEmpty()) {
            return new Constat(
                    repere,
                    false,
                    "Écrivez d'abord un objectif.",
                    Etape.MISE_EN_OEUVRE,
                    Champs.objectif(1, ChampObjectif.INTITULE));
        }
        var incomplet = lecture.objectifs().stream().filter(suffit.negate()).findFirst();
        var premier = incomplet.orElse(lecture.objectifs().getFirst());
        return new Constat(
                repere,
                incomplet.isEmpty(),
                incomplet.isEmpty() ? constat : conseil.formatted(premier.numero()),
                Etape.MISE_EN_OEUVRE,
                Champs.objectif(premier.numero(), ou.apply(premier)));
    }

    /// The form bounds the weeks; the definition says no number, so that none is judged too long here.
    private Constat periode() {
        var semaines = lecture.semaines();
        return new Constat(
                Repere.PERIODE,
                semaines != null,
                semaines == null
                        ? "Indiquez la durée : elle est courte, et le PPRE se renouvelle si besoin."
                        : semaines == 1 ? "1 semaine." : semaines + " semaines.",
                Etape.INFORMATIONS,
                Champs.DUREE);
    }

    /// Who took part was told; of the others nothing is known, which is no reproach.
    private Constat explique() {
        var eleve = participe(Referentiel.ELEVE);
        var famille = participe(Referentiel.RESPONSABLES_LEGAUX);
        return new Constat(
                Repere.EXPLIQUE,
                eleve && famille,
                eleve && famille
                        ? "L'élève et sa famille participent."
                        : absents(eleve, famille) + " Ajoutez qui a participé, ou prévoyez quand expliquer le plan.",
                Etape.INFORMATIONS,
                Champs.participant("vide", Champs.NOM));
    }

    private static String absents(boolean eleve, boolean famille) {
        if (eleve) {
            return "Aucun responsable légal n'est parmi les participants.";
        }
        return famille
                ? "L'élève n'est pas parmi les participants."
                : "Ni l'élève ni sa famille ne sont parmi les participants.";
    }

    private boolean participe(String fonction) {
        return lecture.participants().stream()
                .anyMatch(participant -> participant.fonction().code().equals(fonction));
    }
}
