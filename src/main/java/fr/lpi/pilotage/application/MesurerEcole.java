package fr.lpi.pilotage.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Livret;
import fr.lpi.livret.Livrets;
import fr.lpi.pilotage.domain.Ecole;
import fr.lpi.pilotage.domain.LivretTenu;
import fr.lpi.pilotage.domain.Plan;
import fr.lpi.ppre.EtatsPpre;
import fr.lpi.ppre.FaitsPpre;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.scolarite.OrdreDesClasses;
import fr.lpi.web.Dates;
import fr.lpi.web.erreur.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts the livrets and the PPRE of one of the schools that a direction directs.
@Component
public class MesurerEcole {

    private final Acces acces;
    private final Etablissements etablissements;
    private final Livrets livrets;
    private final Eleves eleves;
    private final EtatsPpre etats;
    private final FaitsPpre faits;
    private final OrdreDesClasses ordre;
    private final Referentiel referentiel;
    private final Clock horloge;

    MesurerEcole(
            Acces acces,
            Etablissements etablissements,
            Livrets livrets,
            Eleves eleves,
            EtatsPpre etats,
            FaitsPpre faits,
            OrdreDesClasses ordre,
            Referentiel referentiel,
            Clock horloge) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.livrets = livrets;
        this.eleves = eleves;
        this.etats = etats;
        this.faits = faits;
        this.ordre = ordre;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /// @param ecoles all those that this person directs
    /// @param ecole the one that is shown
    /// @param tableaux those that were asked for, in the order of the figures
    /// @param ordre in which its pupils are read, by class then by name
    public record Mesure(List<Etablissement> ecoles, Ecole ecole, List<Tableau> tableaux, Comparator<Eleve> ordre) {}

    /// @param demande absent for the first of the schools
    /// @return nothing for a direction that has no school
    /// @throws Introuvable any other profile, and any school that is not its own
    @Transactional(readOnly = true)
    public Optional<Mesure> executer(Utilisateur moi, @Nullable EtablissementId demande, Figure... figures) {
        if (demande != null) {
            acces.exigerDirection(moi, demande);
        } else if (moi.profil() != Profil.DIRECTION) {
            throw new Introuvable();
        }
        var ecoles = etablissements.parIds(moi.etablissements());
        return ecoles.stream()
                .filter(ecole -> demande == null || ecole.id().equals(demande))
                .findFirst()
                .map(ecole -> mesurer(ecoles, ecole, figures));
    }

    private Mesure mesurer(List<Etablissement> ecoles, Etablissement etablissement, Figure... figures) {
        var ecole = new Ecole(etablissement, tenus(etablissement.id()), LocalDate.now(horloge));
        var parNom =
                ordre.puisParNom(ecole.livrets().stream().map(LivretTenu::eleve).toList());
        var chiffres = new Chiffres(ecole, referentiel, parNom);
        return new Mesure(ecoles, ecole, Stream.of(figures).map(chiffres::de).toList(), parNom);
    }

    private List<LivretTenu> tenus(EtablissementId ecole) {
        var visibles = livrets.visibles();
        var parId = eleves.parIds(visibles.stream().map(Livret::eleve).toList()).stream()
                .filter(eleve -> eleve.etablissement().id().equals(ecole))
                .collect(Collectors.toMap(Eleve::id, Function.identity()));
        var siens = visibles.stream()
                .filter(livret -> parId.containsKey(livret.eleve()))
                .toList();
        var parLivret = etats.visibles();
        var connus = faits.visibles();
        return siens.stream()
                .map(livret -> new LivretTenu(
                        livret,
                        Objects.requireNonNull(parId.get(livret.eleve())),
                        parLivret.getOrDefault(livret.id(), List.of()).stream()
                                .flatMap(etat -> Optional.ofNullable(connus.get(etat.id())).stream()
                                        .map(fait -> new Plan(etat, fait, Dates.jour(etat.creeLe()))))
                                .toList()))
                .toList();
    }
}
