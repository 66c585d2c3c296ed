package fr.lpi.scolarite.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.scolarite.Circonstances;
import fr.lpi.scolarite.Eleve;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.Eleves;
import fr.lpi.scolarite.Etablissement;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The pupils of each school of a direction.
@Component
public class ConsulterEleves {

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

    /// @param eleves by class, then name
    public record Effectif(Etablissement ecole, List<Eleve> eleves, Set<EleveId> redoublements) {}
}
