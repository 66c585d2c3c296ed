package fr.lpi.scolarite.domain.comparaison;

import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.domain.ligne.LigneEleve;
import fr.lpi.scolarite.domain.ligne.Sexe;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A pupil the school answers for.
///
/// @param inscription absent once the pupil has left
public record EleveConnu(
        EleveId id,
        @Nullable String ine,
        String nomFamille,
        @Nullable String nomUsage,
        String prenom,
        LocalDate dateNaissance,
        @Nullable Sexe sexe,
        @Nullable Inscription inscription) {

    public record Inscription(AnneeScolaire annee, LigneEleve.Place place) {}

    public String nomAffiche() {
        return nomFamille + " " + prenom;
    }

    /// The label of the class, empty once gone.
    public String classe() {
        return inscription == null ? "" : inscription.place().classe();
    }
}
