package fr.lpi.accompagnement;

import fr.lpi.acces.EtablissementId;
import java.util.List;
import java.util.Optional;

/// What is done and measured in a project as it is being written.
///
/// @param annee the year the school year starts in
/// @param clos its year is closed: no new group follows it
public record ProjetEcrit(
        ProjetId id,
        EtablissementId etablissement,
        int annee,
        String intitule,
        boolean clos,
        List<Action> actions,
        List<Indicateur> indicateurs) {

    public ProjetEcrit {
        actions = List.copyOf(actions);
        indicateurs = List.copyOf(indicateurs);
    }

    /// @param ligne its identifier, the same whatever becomes of its words
    public record Action(String ligne, String intitule) {}

    /// @param cible as it is typed; empty for none
    public record Indicateur(String ligne, String nom, String unite, String cible) {}

    public Optional<Action> action(String ligne) {
        return actions.stream().filter(action -> action.ligne().equals(ligne)).findFirst();
    }

    public Optional<Indicateur> indicateur(String ligne) {
        return indicateurs.stream()
                .filter(indicateur -> indicateur.ligne().equals(ligne))
                .findFirst();
    }
}
