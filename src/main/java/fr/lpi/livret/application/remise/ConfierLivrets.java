package fr.lpi.livret.application.remise;

import fr.lpi.acces.Acces;
import fr.lpi.acces.CompteId;
import fr.lpi.acces.Comptes;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.NumeroLivret;
import fr.lpi.livret.application.GererEquipe;
import fr.lpi.livret.persistence.JdbcLivrets;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands over in one step the livrets that a teacher leaves, or has left.
@Component
public class ConfierLivrets {

    private final Acces acces;
    private final JdbcLivrets livrets;
    private final Eleves eleves;
    private final Etablissements etablissements;
    private final Comptes comptes;
    private final OrdreDesClasses ordre;
    private final GererEquipe gererEquipe;
    private final EnvoisUniques envois;

    ConfierLivrets(
            Acces acces,
            JdbcLivrets livrets,
            Eleves eleves,
            Etablissements etablissements,
            Comptes comptes,
            OrdreDesClasses ordre,
            GererEquipe gererEquipe,
            EnvoisUniques envois) {
        this.acces = acces;
        this.livrets = livrets;
        this.eleves = eleves;
        this.etablissements = etablissements;
        this.comptes = comptes;
        this.ordre = ordre;
        this.gererEquipe = gererEquipe;
        this.envois = envois;
    }

    /// The livrets of the schools that one directs, school by school; one that has nothing to hand over is absent.
    ///
    /// @param partant whose livrets they are; absent for those that have no responsable
    public record Remise(@Nullable Utilisateur partant, List<Ecole> ecoles) {}

    /// @param possibles those who may be named there, teachers first
    public record Ecole(Etablissement etablissement, List<AConfier> livrets, List<Utilisateur> possibles) {}

    public record AConfier(Livret livret, Eleve eleve) {}

    /// Whom the livrets of a school go to.
    ///
    /// @param tous for each that has no choice of its own; absent where they stay as they are
    public record Choix(@Nullable CompteId tous, Map<NumeroLivret, CompteId> chacun) {

        public @Nullable CompteId pour(Livret livret) {
            var sien = chacun.get(livret.numero());
            return sien == null ? tous : sien;
        }
    }

    /// Nobody was chosen, and livrets wait.
    public static class AucunChoix extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Ecole ecole;

        AucunChoix(Ecole ecole) {
            super("Aucun choix", null, false, false);
            this.ecole = ecole;
        }

        public Ecole ecole() {
            return ecole;
        }
    }

    /// @param partant whose livrets are asked for; absent for those that have no responsable
    /// @throws Introuvable not a direction, or somebody who works in none of its schools
    @Transactional(readOnly = true)
    public Remise lire(Utilisateur par, @Nullable CompteId partant) {
        if (par.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
        var parti = partant == null ? null : partant(par, partant);
        var aConfier = livrets.visibles().stream()
                .filter(livret -> partant == null ? livret.aConfier() : livret.estConfieA(partant))
                .toList();
        var parId = eleves.parIds(aConfier.stream().map(Livret::eleve).toList()).stream()
                .collect(Collectors.toMap(Eleve::id, Function.identity()));
        return new Remise(
                parti,
                etablissements.parIds(par.etablissements()).stream()
                        .map(ecole -> ecole(ecole, aConfier, parId, partant))
                        .filter(ecole -> !ecole.livrets().isEmpty())
                        .toList());
    }

    private Utilisateur partant(Utilisateur par, CompteId partant) {
        return comptes.parId(partant)
                .filter(compte -> compte.etablissements().stream().anyMatch(par::dirige))
                .orElseThrow(Introuvable::new);
    }

    private Ecole ecole(
            Etablissement ecole, List<Livret> aConfier, Map<EleveId, Eleve> parId, @Nullable CompteId partant) {
        var siens = aConfier.stream()
                .flatMap(livret ->
                        Stream.ofNullable(parId.get(livret.eleve())).map(eleve -> new AConfier(livret, eleve)))
                .filter(lu -> lu.eleve().etablissement().id().equals(ecole.id()))
                .sorted(Comparator.comparing(AConfier::eleve, ordre.puisParNom(parId.values())))
                .toList();
        return new Ecole(
                ecole,
                siens,
                siens.isEmpty()
                        ? List.of()
                        : gererEquipe.possibles(ecole.id()).stream()
                                .filter(compte -> !compte.id().equals(partant))
                                .toList());
    }

    /// A livret that somebody else has handed over meanwhile is left to whom it was given.
    ///
    /// @param accepte asked of a direction that would name itself
    /// @return how many were handed over
    /// @throws AucunChoix nobody was chosen for any of those that wait
    /// @throws fr.lpi.livret.application.ResponsableAConfirmer a direction names itself without having said yes
    @Transactional
    public int confier(
            Utilisateur par,
            EtablissementId ecole,
            @Nullable CompteId partant,
            Choix choix,
            boolean accepte,
            String cle) {
        acces.exigerDirection(par, ecole);
        return Integer.parseInt(envois.uneFois(
                cle,
                () -> Integer.toString(lire(par, partant).ecoles().stream()
                        .filter(lue -> lue.etablissement().id().equals(ecole))
                        .mapToInt(lue -> confier(par, lue, choix, accepte))
                        .sum())));
    }

    private int confier(Utilisateur par, Ecole ecole, Choix choix, boolean accepte) {
        var confies = 0;
        for (var aConfier : ecole.livrets()) {
            var nouveau = choix.pour(aConfier.livret());
            if (nouveau != null) {
                gererEquipe.confier(par, aConfier.livret(), ecole.possibles(), nouveau, accepte);
                confies++;
            }
        }
        if (confies == 0) {
            throw new AucunChoix(ecole);
        }
        return confies;
    }
}
