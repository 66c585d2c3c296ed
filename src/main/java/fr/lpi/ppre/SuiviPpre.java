package fr.lpi.ppre;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a PPRE has come, from the need to its end.
///
/// @param signees how many of the `attendues` have signed
public record SuiviPpre(List<Tache> taches, long signees, long attendues) {

    /// One of the guide's seven tasks.
    ///
    /// @param acteurs who did it, or whom the guide names for it
    /// @param le the day it was done, or began; absent while unknown
    /// @param au its last day, when it lasts
    /// @param observation what is known of it; empty for nothing
    public record Tache(
            String nom,
            String ancre,
            Etat etat,
            String acteurs,
            @Nullable LocalDate le,
            @Nullable LocalDate au,
            String observation) {}

    public enum Etat {
        FAIT("fait"),
        EN_COURS("en cours"),
        ARRETEE("arrêtée"),
        A_VENIR("à venir"),
        NON_NOTE("non noté"),
        SANS_OBJET("sans objet");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        /// Whether the PPRE is at this task.
        public boolean courant() {
            return this == EN_COURS || this == ARRETEE;
        }

        public String libelle() {
            return libelle;
        }
    }
}
