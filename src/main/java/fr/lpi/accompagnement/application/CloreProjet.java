package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.accompagnement.domain.SuiteDuProjet;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.redaction.Reproche;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Fusion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The end of a project's year, by the direction: closing it with its report, reopening it, putting it in the archives,
/// beginning the next from it.
@Component
public class CloreProjet {

    /// Where the lack of any self-evaluation is shown.
    public static final String AUTO_EVALUATION = "auto-evaluation";

    private final Acces acces;
    private final EcrireProjet ecrireProjet;
    private final PublierProjet publierProjet;
    private final EvaluerProjet evaluerProjet;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    CloreProjet(
            Acces acces,
            EcrireProjet ecrireProjet,
            PublierProjet publierProjet,
            EvaluerProjet evaluerProjet,
            JdbcProjets projets,
            JdbcEvaluations evaluations,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.ecrireProjet = ecrireProjet;
        this.publierProjet = publierProjet;
        this.evaluerProjet = evaluerProjet;
        this.projets = projets;
        this.evaluations = evaluations;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// The year of a project as those who write it find it.
    ///
    /// @param manques what is to be written before it can be closed; none once it is
    /// @param suite the project that starts from it
    public record Annee(
            Projet projet,
            EvaluerProjet.Synthese synthese,
            List<Reproche> manques,
            boolean publie,
            Optional<Rapport> rapport,
            Optional<ProjetId> suite,
            boolean dirige) {}

    /// @throws Introuvable this person does not write it
    @Transactional(readOnly = true)
    public Annee annee(Utilisateur par, ProjetId id) {
        var projet = ecrireProjet.lire(par, id);
        var synthese = evaluerProjet.synthese(projet);
        var rapport = evaluations.rapport(id);
        return new Annee(
                projet,
                synthese,
                rapport.isPresent() ? List.of() : manques(projet, synthese),
                projets.publiee(id).isPresent(),
                rapport,
                projets.suite(id),
                par.dirige(projet.etablissement()));
    }

    /// The report of a year that is closed, for those who work in its school.
    @Transactional(readOnly = true)
    public Optional<Rapport> clos(ProjetId id) {
        return evaluations.rapport(id);
    }

    private List<Reproche> manques(Projet projet, EvaluerProjet.Synthese synthese) {
        var lecture = ecrireProjet.lecture(projet);
        var manques = new ArrayList<>(ecrireProjet.manques(projet, lecture));
        manques.addAll(lecture.manquesDuBilan());
        if (synthese.personnes() == 0) {
            manques.add(new Reproche(
                    AUTO_EVALUATION,
                    "Remplissez l'auto-évaluation, seul(e) ou à plusieurs : il en faut une au moins.",
                    false));
        }
        return manques;
    }

    /// Publishes what was written since the last version, then closes the year. A closed one stays as it is.
    ///
    /// @return what is to be written first; then nothing is closed
    @Transactional
    public List<Reproche> clore(Utilisateur par, ProjetId id) {
        // The row is held: two presses of the button make one report.
        var projet = tenu(par, id);
        if (evaluations.clos(id)) {
            return List.of();
        }
        var synthese = evaluerProjet.synthese(projet);
        var manques = manques(projet, synthese);
        if (manques.isEmpty()) {
            publierProjet.publier(par, id);
            var rapport = ecrireProjet.lecture(projet).rapport(synthese.personnes(), synthese.faces());
            evaluations.clore(id, projet.etablissement(), rapport, par.id(), horloge.instant());
            annoncer(par, "ap.clos", projet);
        }
        return manques;
    }

    @Transactional
    public void rouvrir(Utilisateur par, ProjetId id) {
        var projet = tenu(par, id);
        evaluations.rouvrir(id, horloge.instant());
        annoncer(par, "ap.rouvert", projet);
    }

    @Transactional
    public void archiver(Utilisateur par, ProjetId id) {
        var projet = tenu(par, id);
        evaluations.archiver(id, horloge.instant());
        annoncer(par, "ap.archive", projet);
    }

    @Transactional
    public void sortirDesArchives(Utilisateur par, ProjetId id) {
        var projet = tenu(par, id);
        evaluations.sortirDesArchives(id);
        annoncer(par, "ap.sorti.des.archives", projet);
    }

    /// Begins next year's project from a closed one, once: asked again, it is the same. If the school had already begun
    /// that year's, what is empty in it is filled and nothing that was written changes.
    ///
    /// @return nothing when the year is not closed, or was reopened meanwhile
    @Transactional
    public Optional<ProjetId> continuer(Utilisateur par, ProjetId id) {
        var projet = tenu(par, id);
        return evaluations
                .rapport(id)
                .map(rapport -> projets.suite(id).orElseGet(() -> commencer(par, projet, rapport)));
    }

    private ProjetId commencer(Utilisateur par, Projet projet, Rapport rapport) {
        var maintenant = horloge.instant();
        var suite = projets.ouvrir(projet.etablissement(), projet.annee() + 1, maintenant);
        var lecture = ecrireProjet.lecture(projet);
        var annee = new AnneeScolaire(projet.annee());
        var champs = SuiteDuProjet.champs(
                projet.redaction().champs(),
                lecture,
                lecture.document(publierProjet.etablissement(projet).nom(), projet.annee()),
                rapport.document(),
                annee.toString());
        var avant = projets.pourEcrire(suite).orElseThrow().redaction();
        projets.enregistrer(suite, avant.fusionnee(Fusion.ajoutant(avant.champs(), champs), par.id(), maintenant));
        projets.faireSuite(suite, projet.id());
        projet.redacteurs().forEach(redacteur -> projets.nommer(suite, redacteur, maintenant));
        annoncer(par, "ap.suite", projet);
        return suite;
    }

    private Projet tenu(Utilisateur par, ProjetId id) {
        var projet = projets.pourEcrire(id).orElseThrow(Introuvable::new);
        acces.exigerDirection(par, projet.etablissement());
        return projet;
    }

    private void annoncer(Utilisateur par, String verbe, Projet projet) {
        annonces.publishEvent(Acte.surEtablissement(par, verbe, projet.etablissement(), ""));
    }
}
