package fr.lpi.scolarite.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Trouves;
import fr.lpi.web.Recherche;
import fr.lpi.web.Tranche;
import fr.lpi.web.erreur.Introuvable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pupils of each school of a direction.
@Component
public class ConsulterEleves {

    public static final int PAR_PAGE = 50;
    private static final int DERNIERE = 100_000;

    private final EcolesDirigees ecoles;
    private final Eleves eleves;
    private final Circonstances circonstances;

    ConsulterEleves(EcolesDirigees ecoles, Eleves eleves, Circonstances circonstances) {
        this.ecoles = ecoles;
        this.eleves = eleves;
        this.circonstances = circonstances;
    }

    @Transactional(readOnly = true)
    public List<Effectif> executer(Utilisateur utilisateur) {
        return ecoles.de(utilisateur).stream()
                .map(ecole -> new Effectif(ecole, eleves.de(ecole.id()), circonstances.redoublements(ecole.id())))
                .toList();
    }

    /// @param page from 1
    /// @throws Introuvable a page past the end, too
    @Transactional(readOnly = true)
    public Trouves chercher(Utilisateur utilisateur, Recherche recherche, int page) {
        var dirigees = ecoles.de(utilisateur).stream().map(Etablissement::id).toList();
        if (page < 1 || page > DERNIERE) {
            throw new Introuvable();
        }
        var trouves = eleves.cherches(dirigees, recherche, List.of(), Tranche.page(page, PAR_PAGE));
        if (page > 1 && trouves.eleves().isEmpty()) {
            throw new Introuvable();
        }
        return trouves;
    }

    /// @param eleves by class, then name
    public record Effectif(Etablissement ecole, List<Eleve> eleves, Set<EleveId> redoublements) {}
}
