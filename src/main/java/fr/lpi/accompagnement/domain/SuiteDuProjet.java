package fr.lpi.accompagnement.domain;

import fr.lpi.accompagnement.DocumentProjet;
import fr.lpi.accompagnement.RapportProjet;
import fr.lpi.accompagnement.domain.formulaire.Colonne;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.redaction.Redaction;
import fr.lpi.web.formulaire.Jour;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What next year's project starts from: what stays true of this one, and what this one found.
public final class SuiteDuProjet {

    /// A whole number of weeks, so that a Monday stays a Monday.
    private static final int SEMAINES = 52;

    private static final List<String> GARDES = List.of(
            FormulaireProjet.INTITULE,
            "orientations",
            FormulaireProjet.BUTS,
            "pilotage",
            "organisation",
            "dispositions",
            "moyens",
            "suivi",
            "communication",
            "evaluation");

    private SuiteDuProjet() {}

    /// The fields that the next project is opened with: the faces and the lines that are not withdrawn; its étapes a
    /// year later; its indicators from their last measure; its diagnosis and its first cycle from what was decided.
    ///
    /// @param annee the year that is closed
    /// @param document what the fields say
    public static Map<String, String> champs(
            Map<String, String> champs,
            LectureProjet lecture,
            DocumentProjet document,
            RapportProjet rapport,
            String annee) {
        var suite = new TreeMap<String, String>();
        GARDES.forEach(champ -> poser(suite, champ, champs.getOrDefault(champ, "")));
        for (var rangee : List.of(Rangee.OBJET, Rangee.ACTION, Rangee.ETAPE, Rangee.INDICATEUR)) {
            for (var ligne : lecture.lignes(rangee)) {
                rangee.colonnes().forEach(colonne -> {
                    var champ = rangee.champ(ligne, colonne.nom());
                    poser(suite, champ, decalee(colonne.genre(), champs.getOrDefault(champ, "")));
                });
            }
        }
        lecture.citations().forEach(champ -> suite.put(champ, Redaction.OUI));
        var indicateurs = lecture.lignes(Rangee.INDICATEUR);
        for (var rang = 0; rang < indicateurs.size(); rang++) {
            var derniere = derniere(document.indicateurs().get(rang));
            if (derniere != null) {
                suite.put(Rangee.INDICATEUR.champ(indicateurs.get(rang), "initiale"), Nombres.ecrire(derniere));
            }
        }
        poser(suite, "diagnostic", diagnostic(document, rapport, annee));
        lecture.decisions().ifPresent(decisions -> {
            var ligne = lecture.lignes(Rangee.CYCLE).getLast();
            suite.put(Rangee.CYCLE.champ(ligne, "nom"), "Premier cycle");
            suite.put(Rangee.CYCLE.champ(ligne, "constats"), decisions);
        });
        return suite;
    }

    private static void poser(Map<String, String> suite, String champ, String valeur) {
        if (!valeur.isBlank()) {
            suite.put(champ, valeur);
        }
    }

    private static String decalee(Colonne.Genre genre, String valeur) {
        return genre == Colonne.Genre.JOUR
                ? Jour.lire(valeur.strip())
                        .map(jour -> Jour.ecrire(jour.plusWeeks(SEMAINES)))
                        .orElse("")
                : valeur;
    }

    private static @Nullable BigDecimal derniere(DocumentProjet.Indicateur indicateur) {
        return indicateur.mesures().isEmpty()
                ? null
                : indicateur.mesures().getLast().valeur();
    }

    private static String diagnostic(DocumentProjet document, RapportProjet rapport, String annee) {
        var constats = Stream.of(rapport.effets(), rapport.changer(), document.regulation(), document.evolution())
                .map(String::strip)
                .filter(texte -> !texte.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return constats.isEmpty() ? "" : "D'après le bilan de l'année " + annee + " :\n" + constats;
    }
}
