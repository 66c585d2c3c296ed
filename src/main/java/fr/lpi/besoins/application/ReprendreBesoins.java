package fr.lpi.besoins.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.CompleterProjets;
import fr.lpi.accompagnement.CompleterProjets.Action;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.application.LireBesoins.Demande;
import fr.lpi.besoins.domain.Besoin;
import fr.lpi.besoins.domain.Cellules;
import fr.lpi.besoins.domain.Releve;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what a relevé shows over into the project: as a paragraph of its diagnosis, as an action for a group.
@Component
public class ReprendreBesoins {

    private static final Pattern DIFFICULTES = Pattern.compile("^A des difficultés (à|avec|dans|en) ");
    private static final int LES_PLUS_FREQUENTS = 5;

    private final LireBesoins lireBesoins;
    private final CompleterProjets projets;

    ReprendreBesoins(LireBesoins lireBesoins, CompleterProjets projets) {
        this.lireBesoins = lireBesoins;
        this.projets = projets;
    }

    /// @return false when the diagnosis has no room left
    /// @throws Introuvable this person does not write the project, or there is no such relevé
    @Transactional
    public boolean dansLeDiagnostic(Utilisateur par, ProjetId projet, Demande demande) {
        var lus = lireBesoins.executer(par, projet, demande);
        return projets.prolongerLeDiagnostic(
                par, projet, paragraphe(lus.besoins(), lus.releve().orElseThrow(Introuvable::new)));
    }

    /// @param ligne of the action, drawn when the page was made
    /// @return the line of the action that answers this need
    /// @throws Introuvable this person does not write the project, or the relevé does not show this need
    @Transactional
    public String enGroupe(Utilisateur par, ProjetId projet, Demande demande, String besoin, String ligne) {
        var lus = lireBesoins.executer(par, projet, demande);
        var releve = lus.releve().orElseThrow(Introuvable::new);
        var lu = lus.besoins().trouver(besoin).filter(Besoin::precise).orElseThrow(Introuvable::new);
        var auMoins = releve.cellules().auMoins(besoin, lus.codeDuCycle()).orElseThrow(Introuvable::new);
        var qui = lus.cycle().map(cycle -> " " + cycle.complement()).orElse("");
        return projets.proposer(
                par,
                projet,
                ligne,
                new Action(
                        "Groupe de besoin : " + aTravailler(lu.libelle()),
                        "Besoin relevé le %s chez au moins %d élèves%s : %s."
                                .formatted(Dates.enLettres(releve.jour()), auMoins, qui, chemin(lus.besoins(), besoin)),
                        "Élèves" + qui + " concernés"));
    }

    /// « Comprendre une consigne écrite », of « A des difficultés à comprendre une consigne écrite »
    private static String aTravailler(String libelle) {
        var reste = DIFFICULTES.matcher(libelle).replaceFirst("");
        return reste.substring(0, 1).toUpperCase(Locale.FRENCH) + reste.substring(1);
    }

    /// « Mathématiques et sciences, Nombres et calculs, Compte sur ses doigts »
    private static String chemin(Besoin ecole, String besoin) {
        return ecole.tous()
                .filter(passe -> passe != ecole && passe.trouver(besoin).isPresent())
                .map(Besoin::libelle)
                .collect(Collectors.joining(", "));
    }

    private static String paragraphe(Besoin ecole, Releve releve) {
        var cellules = releve.cellules();
        var tous = nombre(cellules, Besoin.ECOLE);
        if (tous == 0) {
            return "Relevé du %s : moins de 5 élèves de l'établissement ont un PPRE finalisé en cours."
                    .formatted(Dates.enLettres(releve.jour()));
        }
        var libelles = ecole.enfants().stream()
                .flatMap(domaine -> domaine.enfants().stream())
                .flatMap(sousDomaine -> sousDomaine.enfants().stream())
                .filter(Besoin::precise);
        return "Relevé du %s : au moins %d élèves de l'établissement ont un PPRE finalisé en cours.%s%s"
                .formatted(
                        Dates.enLettres(releve.jour()),
                        tous,
                        phrase(" Leurs difficultés, par domaine : ", ecole.enfants().stream(), cellules),
                        phrase(" Les plus fréquentes : ", libelles, cellules));
    }

    private static String phrase(String debut, Stream<Besoin> besoins, Cellules cellules) {
        var dits = besoins.filter(besoin -> nombre(cellules, besoin.code()) > 0)
                .sorted(Comparator.comparingInt((Besoin besoin) -> -nombre(cellules, besoin.code())))
                .limit(LES_PLUS_FREQUENTS)
                .map(besoin -> "« %s » (au moins %d)".formatted(besoin.libelle(), nombre(cellules, besoin.code())))
                .collect(Collectors.joining(", "));
        return dits.isEmpty() ? "" : debut + dits + ".";
    }

    /// 0 for what is hidden.
    private static int nombre(Cellules cellules, String besoin) {
        return cellules.auMoins(besoin, Cellules.TOUS_LES_CYCLES).orElse(0);
    }
}
