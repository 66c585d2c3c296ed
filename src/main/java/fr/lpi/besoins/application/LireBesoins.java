package fr.lpi.besoins.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.accompagnement.CompleterProjets;
import fr.lpi.accompagnement.CompleterProjets.Ecrit;
import fr.lpi.accompagnement.ProjetId;
import fr.lpi.besoins.domain.Besoin;
import fr.lpi.besoins.domain.Cycle;
import fr.lpi.besoins.domain.Releve;
import fr.lpi.besoins.persistence.JdbcReleves;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.erreur.Introuvable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows a relevé to those who write the project of its school.
@Component
public class LireBesoins {

    private final CompleterProjets projets;
    private final Etablissements etablissements;
    private final JdbcReleves releves;
    private final Referentiel referentiel;

    LireBesoins(CompleterProjets projets, Etablissements etablissements, JdbcReleves releves, Referentiel referentiel) {
        this.projets = projets;
        this.etablissements = etablissements;
        this.releves = releves;
        this.referentiel = referentiel;
    }

    /// @param jour as an address writes it; empty for the latest
    /// @param cycle code; empty for all
    /// @param avec another day to compare with; empty for none
    public record Demande(String jour, String cycle, String avec) {

        public static final Demande DERNIER = new Demande("", "", "");
    }

    /// @param jours of the relevés, the latest first
    /// @param releve absent while none was taken
    /// @param cycle absent for all of them
    /// @param avec the relevé to compare with
    public record Lus(
            Ecrit projet,
            Etablissement ecole,
            Besoin besoins,
            List<Cycle> cycles,
            List<LocalDate> jours,
            Optional<Releve> releve,
            Optional<Cycle> cycle,
            Optional<Releve> avec) {

        /// How its cells name the cycle.
        public String codeDuCycle() {
            return cycle.map(Cycle::code).orElse("");
        }
    }

    /// @throws Introuvable this person does not write the project, or there is no such relevé or cycle
    @Transactional(readOnly = true)
    public Lus executer(Utilisateur par, ProjetId id, Demande demande) {
        var projet = projets.lire(par, id);
        var ecole = etablissements.parId(projet.etablissement()).orElseThrow(Introuvable::new);
        var cycles = Cycle.duDegre(referentiel, ecole.degre());
        var jours = releves.jours(ecole.id());
        return new Lus(
                projet,
                ecole,
                Besoin.de(referentiel),
                cycles,
                jours,
                demande.jour().isEmpty()
                        ? jours.stream().findFirst().flatMap(jour -> releves.du(ecole.id(), jour))
                        : Optional.of(releve(ecole, jours, demande.jour())),
                choisi(cycles, demande.cycle()),
                demande.avec().isEmpty() ? Optional.empty() : Optional.of(releve(ecole, jours, demande.avec())));
    }

    private Releve releve(Etablissement ecole, List<LocalDate> jours, String demande) {
        return jours.stream()
                .filter(jour -> jour.toString().equals(demande))
                .findFirst()
                .flatMap(jour -> releves.du(ecole.id(), jour))
                .orElseThrow(Introuvable::new);
    }

    private static Optional<Cycle> choisi(List<Cycle> cycles, String demande) {
        return demande.isEmpty()
                ? Optional.empty()
                : Optional.of(cycles.stream()
                        .filter(cycle -> cycle.code().equals(demande))
                        .findFirst()
                        .orElseThrow(Introuvable::new));
    }
}
