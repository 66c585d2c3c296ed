package fr.lpi.accompagnement.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.accompagnement.ProjetsPublies;
import fr.lpi.accompagnement.domain.AutoEvaluation;
import fr.lpi.accompagnement.domain.MaPart;
import fr.lpi.accompagnement.domain.Projet;
import fr.lpi.accompagnement.domain.Rapport;
import fr.lpi.accompagnement.domain.Version;
import fr.lpi.accompagnement.domain.formulaire.FormulaireProjet;
import fr.lpi.accompagnement.domain.formulaire.Volet;
import fr.lpi.accompagnement.persistence.JdbcEvaluations;
import fr.lpi.accompagnement.persistence.JdbcProjets;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each may read: the school what is published, anyone what an open link shows.
@Component
public class LireProjets implements ProjetsPublies {

    private final Acces acces;
    private final JdbcProjets projets;
    private final JdbcEvaluations evaluations;
    private final Etablissements etablissements;
    private final Clock horloge;

    LireProjets(
            Acces acces,
            JdbcProjets projets,
            JdbcEvaluations evaluations,
            Etablissements etablissements,
            Clock horloge) {
        this.acces = acces;
        this.projets = projets;
        this.evaluations = evaluations;
        this.etablissements = etablissements;
        this.horloge = horloge;
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

    /// Where one stands in the published project.
    ///
    /// @param ecrits how many fields of each face are in one's own words; none for who does not write it
    /// @param grille whether one's self-evaluation says something; absent when it is not open
    public record Part(Version version, MaPart part, Map<Volet, Long> ecrits, Optional<Boolean> grille) {}

    @Transactional(readOnly = true)
    public Part part(Utilisateur moi, ProjetId id) {
        var version = publiee(moi, id);
        var maintenant = horloge.instant();
        return new Part(
                version,
                MaPart.de(version.document(), moi.nom(), Dates.jour(maintenant)),
                projets.parId(id)
                        .filter(projet -> projet.ecritPar(moi))
                        .map(projet -> ecrits(projet, moi))
                        .orElse(Map.of()),
                evaluations.clos(id)
                        ? Optional.empty()
                        : Optional.of(AutoEvaluation.remplie(
                                evaluations.grille(id, moi.id(), maintenant).champs())));
    }

    private static Map<Volet, Long> ecrits(Projet projet, Utilisateur moi) {
        return projet.redaction().traces().entrySet().stream()
                .filter(trace -> trace.getValue().par().equals(moi.id())
                        && !projet.redaction().lire(trace.getKey()).isBlank())
                .flatMap(trace -> FormulaireProjet.volet(trace.getKey()).stream())
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Volet.class), Collectors.counting()));
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
