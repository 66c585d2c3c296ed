package fr.lpi.accompagnement.application;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ActionsAp;
import fr.lpi.accompagnement.ProjetEcrit;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ActionsDesProjets implements ActionsAp {

    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final EcrireProjet ecrireProjet;
    private final Clock horloge;

    ActionsDesProjets(JdbcProjets projets, JdbcEvaluations evaluations, EcrireProjet ecrireProjet, Clock horloge) {
        this.projets = projets;
        this.evaluations = evaluations;
        this.ecrireProjet = ecrireProjet;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProjetEcrit> ecrit(Utilisateur moi, ProjetId id) {
        return projets.parId(id)
                .filter(projet -> projet.ecritPar(moi))
                .map(projet -> lire(projet, evaluations.clos(id)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProjetEcrit> ecrits(Utilisateur moi) {
        var clos = evaluations.rapports().keySet();
        return projets.tous().stream()
                .filter(projet -> projet.ecritPar(moi))
                .map(projet -> lire(projet, clos.contains(projet.id())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> publiees(EtablissementId etablissement) {
        var annee = AnneeScolaire.le(Dates.jour(horloge.instant())).debut();
        return projets.actionsPubliees(etablissement, annee).stream()
                .map(String::strip)
                .distinct()
                .toList();
    }

    private ProjetEcrit lire(Projet projet, boolean clos) {
        var lecture = ecrireProjet.lecture(projet);
        return new ProjetEcrit(
                projet.id(),
                projet.etablissement(),
                projet.annee(),
                projet.redaction().lire(FormulaireProjet.INTITULE),
                clos,
                lecture.lignes(Rangee.ACTION).stream()
                        .map(ligne -> new ProjetEcrit.Action(ligne, colonne(projet, Rangee.ACTION, ligne, "intitule")))
                        .filter(action -> !action.intitule().isBlank())
                        .toList(),
                lecture.lignes(Rangee.INDICATEUR).stream()
                        .map(ligne -> new ProjetEcrit.Indicateur(
                                ligne,
                                colonne(projet, Rangee.INDICATEUR, ligne, "nom"),
                                colonne(projet, Rangee.INDICATEUR, ligne, "unite"),
                                colonne(projet, Rangee.INDICATEUR, ligne, "cible")))
                        .filter(indicateur -> !indicateur.nom().isBlank())
                        .toList());
    }

    private static String colonne(Projet projet, Rangee rangee, String ligne, String colonne) {
        return projet.redaction().lire(rangee.champ(ligne, colonne)).strip();
    }
}
