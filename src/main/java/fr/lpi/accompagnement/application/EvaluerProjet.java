package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.RapportProjet.Face;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.redaction.Redaction;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The self-evaluation of a project: each who works in the school says how far it has come, those who write it read
/// what all say together.
@Component
public class EvaluerProjet {

    private final Acces acces;
    private final EcrireProjet ecrireProjet;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final Conflits conflits;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    EvaluerProjet(
            Acces acces,
            EcrireProjet ecrireProjet,
            JdbcProjets projets,
            JdbcEvaluations evaluations,
            Conflits conflits,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.ecrireProjet = ecrireProjet;
        this.projets = projets;
        this.evaluations = evaluations;
        this.conflits = conflits;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// One's own answers, beside what they are about.
    public record MaGrille(Version version, Redaction redaction) {}

    /// @throws Introuvable nothing is published, in another school, or the year is closed
    @Transactional(readOnly = true)
    public MaGrille laMienne(Utilisateur moi, ProjetId id) {
        return new MaGrille(evaluable(moi, id), evaluations.grille(id, moi.id(), horloge.instant()));
    }

    @Transactional
    public Enregistrement executer(Utilisateur moi, ProjetId id, List<Modification> modifications) {
        var version = evaluable(moi, id);
        var avant = evaluations.pourEcrire(id, moi.id(), horloge.instant());
        var fusion = Fusion.de(avant.champs(), modifications);
        var apres = avant.fusionnee(fusion, moi.id(), horloge.instant());
        if (!fusion.ecrits().isEmpty()) {
            evaluations.enregistrer(id, moi.id(), apres);
            annonces.publishEvent(Acte.surEtablissement(moi, "ap.autoevaluation", version.etablissement(), ""));
        }
        fusion.conflits().forEach(conflit -> conflits.garder(id.valeur(), conflit));
        return new Enregistrement(apres, fusion);
    }

    /// Writes the text chosen between those of two tabs.
    ///
    /// @return whether the choice is written
    @Transactional
    public boolean trancher(Utilisateur moi, ProjetId id, Modification choix) {
        if (!executer(moi, id, List.of(choix)).fusion().conflits().isEmpty()) {
            return false;
        }
        conflits.lever(id.valeur(), choix.champ());
        return true;
    }

    /// What all say together.
    ///
    /// @param personnes who said something
    public record Synthese(int personnes, List<Face> faces) {}

    /// @throws Introuvable this person does not write the project
    @Transactional(readOnly = true)
    public Synthese synthese(Utilisateur par, ProjetId id) {
        return synthese(ecrireProjet.lire(par, id));
    }

    /// @param projet that is read by who writes it
    Synthese synthese(Projet projet) {
        var grilles = evaluations.grilles(projet.id());
        return new Synthese(
                (int) grilles.stream().filter(AutoEvaluation::remplie).count(), AutoEvaluation.synthese(grilles));
    }

    private Version evaluable(Utilisateur moi, ProjetId id) {
        var version = projets.publiee(id).orElseThrow(Introuvable::new);
        acces.exigerExercice(moi, version.etablissement());
        if (evaluations.clos(id)) {
            throw new Introuvable();
        }
        return version;
    }
}
