package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.ProjetsPublies;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each may read: the school what is published, anyone what an open link shows.
@Component
public class LireProjets implements ProjetsPublies {

    private final Acces acces;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final Etablissements etablissements;

    LireProjets(Acces acces, JdbcProjets projets, JdbcEvaluations evaluations, Etablissements etablissements) {
        this.acces = acces;
        this.projets = projets;
        this.evaluations = evaluations;
        this.etablissements = etablissements;
    }

    /// The projects of one's schools.
    ///
    /// @param ecrits those that this person writes
    /// @param publies the last version of each
    /// @param clos the reports of those whose year is closed
    public record Miens(
            List<Etablissement> etablissements,
            List<Projet> ecrits,
            List<Version> publies,
            Map<ProjetId, Rapport> clos) {}

    /// @throws Introuvable a profile that works in no school
    @Transactional(readOnly = true)
    public Miens miens(Utilisateur moi) {
        if (moi.profil() != Profil.DIRECTION && moi.profil() != Profil.ENSEIGNANT) {
            throw new Introuvable();
        }
        return new Miens(
                etablissements.parIds(moi.etablissements()),
                projets.tous().stream().filter(projet -> projet.ecritPar(moi)).toList(),
                projets.publiees(),
                evaluations.rapports());
    }

    @Transactional(readOnly = true)
    public Version publiee(Utilisateur moi, ProjetId id) {
        var version = projets.publiee(id).orElseThrow(Introuvable::new);
        acces.exigerExercice(moi, version.etablissement());
        return version;
    }

    /// Whether this person writes it too.
    @Transactional(readOnly = true)
    public boolean ecrit(Utilisateur moi, ProjetId id) {
        return projets.parId(id).filter(projet -> projet.ecritPar(moi)).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Publie deLEcole(Utilisateur moi, ProjetId id) {
        var version = publiee(moi, id);
        return new Publie(
                version.document(),
                version.numero(),
                Dates.jour(version.publieeLe()),
                evaluations.rapport(id).map(Rapport::document).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public Publie sousLien(String jeton) {
        var publie = projets.publieeSous(jeton).orElseThrow(Introuvable::new);
        return new Publie(publie.document().sansNoms(), publie.numero(), publie.le(), null);
    }
}
