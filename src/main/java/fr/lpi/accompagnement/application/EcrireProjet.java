package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.domain.Couverture;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.LectureProjet;
import fr.lpi.accompagnement.domain.formulaire.Rangee;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.referentiel.Socle;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the project of a school, by its direction and those it named.
@Component
public class EcrireProjet {

    private final Acces acces;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final Etablissements etablissements;
    private final Eleves eleves;
    private final Referentiel referentiel;
    private final Socle socle;
    private final Conflits conflits;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    EcrireProjet(
            Acces acces,
            JdbcProjets projets,
            JdbcEvaluations evaluations,
            Etablissements etablissements,
            Eleves eleves,
            Referentiel referentiel,
            Socle socle,
            Conflits conflits,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.projets = projets;
        this.evaluations = evaluations;
        this.etablissements = etablissements;
        this.eleves = eleves;
        this.referentiel = referentiel;
        this.socle = socle;
        this.conflits = conflits;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// Opens this school year's project, once: asked again, it is the same.
    @Transactional
    public ProjetId ouvrir(Utilisateur par, EtablissementId etablissement) {
        acces.exigerDirection(par, etablissement);
        var annee = AnneeScolaire.le(Dates.jour(horloge.instant())).debut();
        var id = projets.ouvrir(etablissement, annee, horloge.instant());
        annonces.publishEvent(Acte.surEtablissement(par, "ap.ouvert", etablissement, "année " + annee));
        return id;
    }

    /// @throws Introuvable this person does not write it
    @Transactional(readOnly = true)
    public Projet lire(Utilisateur par, ProjetId id) {
        return exiger(par, projets.parId(id).orElseThrow(Introuvable::new));
    }

    /// The same, while its year is not closed.
    ///
    /// @throws Introuvable this person does not write it, or nobody does any more
    @Transactional(readOnly = true)
    public Projet aEcrire(Utilisateur par, ProjetId id) {
        return nonClos(lire(par, id));
    }

    private Projet nonClos(Projet projet) {
        if (evaluations.clos(projet.id())) {
            throw new Introuvable();
        }
        return projet;
    }

    public LectureProjet lecture(Projet projet) {
        return new LectureProjet(projet.annee(), projet.redaction().champs(), referentiel, socle);
    }

    /// What is to be written before it is published, and the texts of the current account that wait for its choice.
    @Transactional(readOnly = true)
    public List<Reproche> manques(Projet projet, LectureProjet lecture) {
        var manques = new ArrayList<>(lecture.manques());
        conflits.de(projet.id().valeur()).stream()
                .map(Modification::champ)
                .filter(champ -> FormulaireProjet.volet(champ).isPresent())
                .map(champ -> new Reproche(champ, "Deux textes attendent votre choix : comparez-les.", false))
                .forEach(manques::add);
        return manques;
    }

    /// What its actions reach, among the levels that the school's pupils are in.
    @Transactional(readOnly = true)
    public Couverture couverture(Projet projet, LectureProjet lecture) {
        var presents = eleves.de(projet.etablissement()).stream()
                .map(Eleve::niveau)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Couverture.de(
                lecture,
                socle,
                referentiel.niveaux().stream()
                        .filter(niveau -> presents.contains(niveau.code()))
                        .toList(),
                etablissements
                        .parId(projet.etablissement())
                        .filter(Etablissement::secondDegre)
                        .map(_ -> referentiel.disciplines())
                        .orElse(List.of()));
    }

    /// What a save left.
    ///
    /// @param projet as it stands now
    public record Ecrit(Projet projet, Fusion fusion) {

        public Enregistrement enregistrement() {
            return new Enregistrement(projet.redaction(), fusion);
        }
    }

    @Transactional
    public Ecrit executer(Utilisateur par, ProjetId id, List<Modification> modifications) {
        var projet = nonClos(exiger(par, projets.pourEcrire(id).orElseThrow(Introuvable::new)));
        var fusion = Fusion.de(projet.redaction().champs(), modifications);
        var apres = projet.redaction().fusionnee(fusion, par.id(), horloge.instant());
        if (!fusion.ecrits().isEmpty()) {
            projets.enregistrer(id, apres);
            annonces.publishEvent(Acte.surEtablissement(
                    par, "ap.ecrit", projet.etablissement(), fusion.ecrits().size() + " champ(s)"));
        }
        fusion.conflits().forEach(conflit -> conflits.garder(id.valeur(), conflit));
        return new Ecrit(projet.avec(apres), fusion);
    }

    /// Begins a cycle from what the one before decided.
    ///
    /// @param ligne of the new cycle
    @Transactional
    public void enchainer(Utilisateur par, ProjetId id, String ligne) {
        lecture(aEcrire(par, id))
                .decisions()
                .ifPresent(decisions -> executer(
                        par, id, List.of(new Modification(Rangee.CYCLE.champ(ligne, "constats"), "", decisions))));
    }

    /// Writes the text chosen between two; if a third came meanwhile, the choice is asked again.
    ///
    /// @return whether the choice is written
    @Transactional
    public boolean trancher(Utilisateur par, ProjetId id, Modification choix) {
        if (!executer(par, id, List.of(choix)).fusion().conflits().isEmpty()) {
            return false;
        }
        conflits.lever(id.valeur(), choix.champ());
        return true;
    }

    private static Projet exiger(Utilisateur par, Projet projet) {
        if (!projet.ecritPar(par)) {
            throw new Introuvable();
        }
        return projet;
    }
}
