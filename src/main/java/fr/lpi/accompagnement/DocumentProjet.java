package fr.lpi.accompagnement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An AP project as it was published, in its words: the row of a version, the page that everyone reads.
///
/// @param edition of the form it was written with
/// @param annee the year the school year starts in
/// @param objets what all the actions share
public record DocumentProjet(
        int edition,
        String etablissement,
        int annee,
        String intitule,
        String orientations,
        String buts,
        List<String> objets,
        String pilotage,
        String organisation,
        String dispositions,
        String moyens,
        List<Etape> etapes,
        String diagnostic,
        List<Action> actions,
        List<Cycle> cycles,
        String regulation,
        String suivi,
        String communication,
        String evaluation,
        List<Indicateur> indicateurs,
        String evolution) {

    public static final int EDITION = 1;

    public DocumentProjet {
        objets = List.copyOf(objets);
        etapes = List.copyOf(etapes);
        actions = List.copyOf(actions);
        cycles = List.copyOf(cycles);
        indicateurs = List.copyOf(indicateurs);
    }

    /// What is shown to anyone: the same without who leads the actions.
    public DocumentProjet sansNoms() {
        return new DocumentProjet(
                edition,
                etablissement,
                annee,
                intitule,
                orientations,
                buts,
                objets,
                pilotage,
                organisation,
                dispositions,
                moyens,
                etapes,
                diagnostic,
                actions.stream().map(Action::sansNoms).toList(),
                cycles,
                regulation,
                suivi,
                communication,
                evaluation,
                indicateurs,
                evolution);
    }

    /// @param fin the same day as `debut` for an étape of one day
    public record Etape(String libelle, LocalDate debut, LocalDate fin) {}

    /// @param travail what it works on, in words; empty when it is not said, or was published before it was asked
    /// @param objets communs that it cites
    /// @param competence of the socle, in words; empty for none
    /// @param heures a week
    public record Action(
            String intitule,
            String objectif,
            String travail,
            List<String> objets,
            String competence,
            String niveau,
            String disciplines,
            String publicVise,
            String animateurs,
            @Nullable BigDecimal heures,
            @Nullable BigDecimal semaines) {

        Action sansNoms() {
            return new Action(
                    intitule,
                    objectif,
                    travail,
                    objets,
                    competence,
                    niveau,
                    disciplines,
                    publicVise,
                    "",
                    heures,
                    semaines);
        }

        /// The hours of the whole action; absent when its weeks or hours are not said.
        public @Nullable BigDecimal heuresEnTout() {
            return heures == null || semaines == null ? null : heures.multiply(semaines);
        }
    }

    /// From a diagnosis to the next: the following cycle starts from its decisions.
    public record Cycle(
            String nom,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            String constats,
            String progres,
            String decisions) {}

    /// @param mesures in the order of their days
    public record Indicateur(
            String nom,
            String unite,
            @Nullable BigDecimal initiale,
            @Nullable BigDecimal cible,
            List<Mesure> mesures) {

        public Indicateur {
            mesures = List.copyOf(mesures);
        }
    }

    public record Mesure(LocalDate le, BigDecimal valeur) {}
}
